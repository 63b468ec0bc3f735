import type { Page } from "@playwright/test";
import { expect, ORDINATEUR, sansViolation, TELEPHONE, test } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

const lignes = (page: Page) => page.getByRole("table").locator("tbody tr");
const charge = (page: Page) => expect(page.getByRole("link", { name: /Lien/ }).first()).toBeVisible();

test("P1: sorting by échéance, and back from a fiche to the same list", async ({ page }) => {
  await page.goto("/portefeuille");
  await charge(page);
  await sansViolation(page, "the portefeuille");
  const premier = await lignes(page).first().textContent();
  await page
    .getByRole("columnheader", { name: /Échéance/ })
    .getByRole("button")
    .click();
  await expect(page).toHaveURL(/echeance/);
  await expect(page.getByRole("columnheader", { name: /Échéance/ })).toHaveAttribute("aria-sort", "descending");
  await expect(lignes(page).first()).not.toHaveText(premier ?? "");
  const trie = await lignes(page).first().textContent();
  await page.getByRole("link", { name: /Lien/ }).first().click();
  await expect(page).toHaveURL(/\/dossiers\/\d+/);
  await page.goBack();
  await expect(lignes(page).first()).toHaveText(trie ?? "");
});

test("P3, F5: my own fiches, several confirmed at once", async ({ page }) => {
  await page.goto("/portefeuille?vue=miennes");
  await charge(page);
  const cases = page.getByRole("table").getByRole("checkbox");
  await cases.nth(1).check();
  await cases.nth(2).check();
  await sansViolation(page, "a selection");
  await page.getByRole("button", { name: "Toujours d’actualité" }).click();
  await expect(page.getByText(/fiches? confirmées?|refusées?/).first()).toBeVisible();
});

test("the profile: four sections, the matrix with its marked niveaux, five volets", async ({ page }) => {
  await page.goto("/portefeuille");
  await charge(page);
  await page.getByRole("link", { name: /Lien/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(Madame|Monsieur) .+ \(.+\)-.+ \/ .+/);
  for (const section of [
    /Coordonnées/,
    /Profil du candidat/,
    /Statut du candidat/,
    /Qualification de l’employabilité/,
  ]) {
    await expect(page.getByRole("heading", { name: section }).first()).toBeVisible();
  }
  await sansViolation(page, "the profile");
});

test("the Accueil says what needs me today, and V8 leads to the candidates published since", async ({ page }) => {
  await page.goto("/accueil");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Bonjour/);
  await expect(page.getByRole("heading", { name: /À échéance d’ici 7 jours/ })).toBeVisible();
  await sansViolation(page, "the Accueil");
  await page.getByText("Voir les nouveaux candidats").click();
  await expect(page).toHaveURL(/\/vivier\?.*classifieAPartirDu=/);
});

test("portefeuille, profile and Accueil on a phone", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  for (const adresse of ["/portefeuille", "/accueil"]) {
    await page.goto(adresse);
    await expect(page.getByText(/dans \d+ j|demain/).first()).toBeVisible();
    await sansViolation(page, `${adresse} on a phone`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  }
});
