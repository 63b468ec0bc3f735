import type { Page } from "@playwright/test";
import { expect, mailDe, ORDINATEUR, sansViolation, TELEPHONE, test, type Produit } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

const tableau = (page: Page) => page.getByRole("table", { name: "Fiches du portefeuille" });
const lignes = (page: Page) => tableau(page).locator("tbody tr[data-link]");
const charge = (page: Page) => expect(lignes(page).first()).toBeVisible();
const total = (page: Page) => page.locator("main").getByRole("status").first();
const barre = (page: Page) => page.getByRole("region", { name: "Fiches sélectionnées" });
const cases = (page: Page) => page.getByRole("checkbox", { name: /^Sélectionner M/ });

/** Makes some fiches of a recruteur dépassées. */
async function depasser({ base }: Produit, nombre: number): Promise<void> {
  await base.sql`
    update fiche set echeance = now() - interval '3 days' where id in (
      select f.id from fiche f join compte c on c.id = f.proprietaire_id
      where c.mail = ${mailDe("aJour")} and f.echeance > now() and f.annulee_le is null order by f.id limit ${nombre})`;
}

test("P1: « Lien » opens the profile, any other cell the fiche, each leads to the other, and back leads to the row", async ({
  page,
}) => {
  await page.goto("/portefeuille?vue=miennes");
  await charge(page);
  const date = /^(lun|mar|mer|jeu|ven|sam|dim) \d\d\/\d\d\/\d{4} - \d\d:\d\d$/;
  await expect(tableau(page).getByText(date).first()).toBeVisible();
  const nom = (await lignes(page).nth(4).getByRole("link").first().textContent()) ?? "";
  const lien = page.getByRole("link", { name: nom, exact: true });
  await page.getByRole("link", { name: `Lien vers le profil de ${nom}` }).click();
  await expect(page).toHaveURL(/\/dossiers\/\d+$/);
  await page.getByRole("main").getByRole("link", { name: "Portefeuille" }).click();
  await expect(page).toHaveURL(/vue=miennes/);
  await expect(lien).toBeFocused();

  await lignes(page).nth(4).locator("td").nth(2).click();
  await expect(page).toHaveURL(/\/fiches\/\d+$/);
  await page.getByRole("link", { name: "Voir le profil" }).click();
  await expect(page).toHaveURL(/\/dossiers\/\d+$/);
  await page.getByRole("link", { name: "Fiche de suivi" }).click();
  await expect(page).toHaveURL(/\/fiches\/\d+$/);
  for (let pas = 0; pas < 3; pas += 1) await page.goBack();
  await expect(lien).toBeFocused();
});

test("P1: sorting by échéance, and back from a profile to the same list", async ({ page }) => {
  await page.goto("/portefeuille");
  await charge(page);
  await sansViolation(page, "the portefeuille");
  const premier = (await lignes(page).first().textContent()) ?? "";
  const entete = page.getByRole("columnheader", { name: /Échéance/ });
  await entete.getByRole("button").click();
  await expect(page).toHaveURL(/echeance/);
  await expect(entete).toHaveAttribute("aria-sort", "descending");
  await expect(lignes(page).first()).not.toHaveText(premier);
  const trie = (await lignes(page).first().textContent()) ?? "";
  await page.getByRole("link", { name: /^Lien/ }).first().click();
  await expect(page).toHaveURL(/\/dossiers\/\d+/);
  await page.goBack();
  await expect(lignes(page).first()).toHaveText(trie);
});

test("P2: filters narrow the list and stand in the address; an empty list says which one to remove", async ({
  page,
}) => {
  await page.goto("/portefeuille");
  await charge(page);
  const avant = (await total(page).textContent()) ?? "";
  await page.getByRole("button", { name: /^Statut/ }).click();
  await page.getByRole("checkbox", { name: "Candidat en vivier" }).check();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/statuts=candidat_en_vivier/);
  await expect(total(page)).not.toHaveText(avant);
  for (const texte of await lignes(page).allTextContents()) expect(texte).toContain("Candidat en vivier");

  const nom = ((await lignes(page).first().textContent()) ?? "").match(/[A-ZÀ-Þ]{4,}/u)?.[0] ?? "";
  const champ = page.getByRole("combobox", { name: "Nom du candidat" });
  await champ.fill(nom.slice(0, 3).toLocaleLowerCase("fr"));
  await expect(page.getByRole("option").filter({ hasText: nom }).first()).toBeVisible();
  await champ.fill(nom.toLocaleLowerCase("fr"));
  await champ.press("Enter");
  await expect(lignes(page).first()).toContainText(nom);
  expect(page.url().toLocaleLowerCase("fr")).not.toContain(nom.toLocaleLowerCase("fr"));

  await page.goto("/portefeuille?statuts=candidat_en_vivier&resultat=abandon");
  await expect(page.getByRole("heading", { name: "Aucune fiche ne correspond à vos filtres" })).toBeVisible();
  await sansViolation(page, "no fiche");
  await page.getByRole("button", { name: /^Sans « Résultat »/ }).click();
  await charge(page);
});

test("P3: my fiches dépassées have their own columns and four filters", async ({ page, produit }) => {
  await depasser(produit, 3);
  await page.goto("/portefeuille");
  await charge(page);
  await page.getByRole("link", { name: /^Mes fiches dépassées/ }).click();
  await expect(page).toHaveURL(/vue=depassees/);
  await expect(lignes(page)).toHaveCount(3);
  await expect(lignes(page).first()).toContainText("dépassée depuis 3 j");
  await expect(page.getByRole("columnheader", { name: "Actions effectuées" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Métiers actuels" })).toHaveCount(0);
  await expect(page.getByRole("search").getByRole("button")).toHaveCount(4);
  await expect(page.getByRole("combobox", { name: "Nom du candidat" })).toHaveCount(0);
  await sansViolation(page, "my fiches dépassées");
});

test("F5, F13: a range selected by keyboard; each refusal is told by its row, the rest is done, one is handed over", async ({
  page,
}) => {
  await page.goto("/portefeuille?vue=miennes");
  await charge(page);
  await cases(page).nth(1).focus();
  await page.keyboard.press("Space");
  await cases(page).nth(4).focus();
  await page.keyboard.press("Shift+Space");
  await expect(barre(page)).toContainText("4 fiches sélectionnées");
  await sansViolation(page, "a selection");

  const toutes = await lignes(page).allTextContents();
  const refusees = toutes.filter((texte) => texte.includes("Sans échéance")).length;
  await page.getByRole("checkbox", { name: "Sélectionner toute la page" }).click();
  await barre(page).getByRole("button", { name: "Toujours d’actualité" }).click();
  const phrase = new RegExp(`^${toutes.length - refusees} fiches? confirmées?, ${refusees} refusées?$`);
  await expect(page.getByRole("region", { name: phrase })).toBeFocused();
  await expect(tableau(page).getByText(/il n’y a rien à confirmer/)).toHaveCount(refusees);
  await expect(barre(page)).toContainText(`${refusees} fiche`);
  await sansViolation(page, "refusals by their row");

  await barre(page).getByRole("button", { name: "Tout désélectionner" }).click();
  await cases(page).first().check();
  await barre(page).getByRole("button", { name: "Transmettre à…" }).click();
  const collegue = page.getByRole("list", { name: "Recruteurs de votre entreprise" }).getByRole("button").first();
  const nom = (await collegue.textContent()) ?? "";
  await sansViolation(page, "the choice of a colleague");
  await collegue.click();
  await expect(page.getByText(`1 fiche transmise à ${nom}.`)).toBeVisible();
  await expect(barre(page)).toHaveCount(0);
});

test("the order and the selection on a phone", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto("/portefeuille");
  await expect(page.getByRole("list", { name: "Fiches du portefeuille" }).getByRole("listitem")).toHaveCount(25);
  await page.getByRole("combobox", { name: "Trier les fiches" }).selectOption({ label: "Échéance la plus proche" });
  await expect(page).toHaveURL(/tri=echeance,asc/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await sansViolation(page, "the portefeuille on a phone");
  await cases(page).first().check();
  await barre(page).getByRole("button", { name: "Transmettre à…" }).click();
  await expect(page.getByRole("button", { name: "Me les attribuer" })).toBeVisible();
  await sansViolation(page, "the choice of a colleague on a phone");
});
