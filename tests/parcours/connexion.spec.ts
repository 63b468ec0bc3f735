import { expect, mailDe, MOT_DE_PASSE_DEMO, sansViolation, TELEPHONE, test } from "./produit.ts";

test("one signs in, comes back to where one was going, and signs out for good", async ({ page, produit }) => {
  await page.goto("/vivier?niveauxEtude=bac_5");
  await expect(page).toHaveURL(/\/connexion/);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByLabel("Adresse mail")).toBeFocused();
  await expect(page.getByText("Indiquez votre mot de passe.")).toBeVisible();
  await sansViolation(page, "sign-in with faults");

  await page.getByLabel("Adresse mail").fill(mailDe("aJour"));
  await page.getByLabel("Mot de passe").first().fill("ce n’est pas celui-là");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Adresse mail")).toHaveValue(mailDe("aJour"));

  await page.getByLabel("Mot de passe").first().fill(MOT_DE_PASSE_DEMO);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vivier de candidats");
  await expect(page).toHaveURL(/niveauxEtude=bac_5/);

  await page.getByRole("banner").getByRole("button").last().click();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page).toHaveURL(/\/connexion/);
  const cookies = await page.context().cookies(produit.adresse);
  expect(cookies.filter(({ value }) => value !== "")).toEqual([]);
  const stockage = await page.evaluate(() => JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage)]));
  expect(stockage).not.toMatch(/query|fiche|nom/i);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Vivier de candidats" })).toHaveCount(0);
});

test("sign-in on a phone", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto("/connexion");
  await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
  await sansViolation(page, "sign-in on a phone");
});
