import type { Page } from "@playwright/test";
import { expect, ORDINATEUR, sansViolation, TELEPHONE, test } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

const lignes = (page: Page) => page.getByRole("table", { name: "Candidats du vivier" }).locator("tbody tr");
const charge = (page: Page) => expect(page.getByRole("link", { name: /^Étudier/ }).first()).toBeVisible();
const total = (page: Page) => page.locator("main").getByRole("status").first();

test("V3, V4: criteria narrow the search, stand in the address, and survive reload and back", async ({ page }) => {
  await page.goto("/vivier");
  await expect(lignes(page)).toHaveCount(25);
  const avant = await total(page).textContent();
  await sansViolation(page, "the list");

  await page.getByRole("button", { name: /^Niveau d’étude/ }).click();
  await page.getByRole("checkbox", { name: "Bac + 5", exact: true }).check();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/niveauxEtude=bac_5/);
  await expect(total(page)).not.toHaveText(avant ?? "");
  await expect(lignes(page).first()).toContainText("Bac + 5");
  await sansViolation(page, "the list with a chip");

  const filtre = await total(page).textContent();
  await page.reload();
  await expect(total(page)).toHaveText(filtre ?? "");
  await page.goBack();
  await expect(total(page)).toHaveText(avant ?? "");
  await page.goForward();
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(total(page)).toHaveText(avant ?? "");
  expect(new URL(page.url()).search).toBe("");
});

test("V5: names are suggested as one types; Enter filters on the text, which is not in the address", async ({
  page,
}) => {
  await page.goto("/vivier");
  await charge(page);
  const nom = ((await lignes(page).first().textContent()) ?? "").match(/[A-ZÀ-Þ]{3,}/u)?.[0] ?? "";
  expect(nom).not.toBe("");
  const champ = page.getByRole("combobox", { name: "Nom du candidat" });
  await champ.fill(nom.slice(0, 3).toLocaleLowerCase("fr"));
  await expect(
    page
      .getByRole("button", { name: new RegExp(`${nom}.*-`) })
      .or(page.getByRole("option").filter({ hasText: nom }))
      .first(),
  ).toBeVisible();
  await sansViolation(page, "suggestions");
  await champ.fill(nom.toLocaleLowerCase("fr"));
  await champ.press("Enter");
  await expect(lignes(page).first()).toContainText(nom);
  expect(page.url().toLocaleLowerCase("fr")).not.toContain(nom.toLocaleLowerCase("fr"));
  await page.reload();
  await expect(lignes(page).first()).toContainText(nom);
});

test("V6: next and previous page, and the savoir-faire of a candidate by thème", async ({ page }) => {
  await page.goto("/vivier");
  await charge(page);
  const premier = await lignes(page).first().textContent();
  await page.getByRole("button", { name: /Page suivante|Suivant/ }).click();
  await expect(lignes(page).first()).not.toHaveText(premier ?? "");
  await page.getByRole("button", { name: /Page précédente|Précédent/ }).click();
  await expect(lignes(page).first()).toHaveText(premier ?? "");
  await page
    .getByRole("button", { name: /^Savoir-faire de/ })
    .first()
    .click();
  const tiroir = page.getByRole("dialog");
  await expect(tiroir.getByText(/Débutant|Opérationnel|Expérimenté/).first()).toBeVisible();
  await sansViolation(page, "savoir-faire");
  await page.keyboard.press("Escape");
  await expect(tiroir).toHaveCount(0);
});

test("a search without result says which filter to remove", async ({ page }) => {
  await page.goto("/vivier?classifieAPartirDu=2199-01-01&niveauxEtude=bac_5");
  await expect(page.getByText(/Aucun candidat/).first()).toBeVisible();
  await sansViolation(page, "no result");
});

test("the list on a phone: cards, filters in a sheet that says how many it will show", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto("/vivier");
  await expect(page.getByRole("link", { name: /^Étudier/ }).first()).toBeVisible();
  await sansViolation(page, "cards");
  await page.getByRole("button", { name: /^Filtres/ }).click();
  await sansViolation(page, "filters in a sheet");
  const feuille = page.getByRole("dialog");
  await feuille.getByText("Niveau d’étude", { exact: true }).click();
  await feuille.getByRole("checkbox", { name: "Bac + 2", exact: true }).check();
  await page.getByRole("button", { name: /^Voir \d+ candidat/ }).click();
  await expect(page.getByRole("link", { name: /^Étudier/ }).first()).toBeVisible();
  const deborde = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(deborde).toBe(false);
});
