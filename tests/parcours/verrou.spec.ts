import { expect, ORDINATEUR, sansViolation, TELEPHONE, test } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context, "enRetard"));

const AVERTISSEMENT = /Vous avez des fiches arrivées à échéance, merci de les mettre à jour/;

test("V7, F5: overdue fiches shut the vivier; updated where they stand, it opens by itself with the last one", async ({
  page,
}) => {
  await page.goto("/vivier?niveauxEtude=bac_5");
  await expect(page.getByText(AVERTISSEMENT)).toBeVisible();
  await sansViolation(page, "the gate");
  const confirmer = page.getByRole("button", { name: /Toujours d’actualité/ });
  await expect(confirmer.first()).toBeVisible();
  const nombre = await confirmer.count();
  for (let reste = nombre; reste > 1; reste -= 1) {
    await confirmer.first().click();
    await expect(confirmer).toHaveCount(reste - 1);
    await expect(page.getByText(AVERTISSEMENT)).toBeVisible();
  }
  await confirmer.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vivier de candidats");
  await expect(page).toHaveURL(/niveauxEtude=bac_5/);
  await expect(page.getByRole("link", { name: /^Étudier/ }).first()).toBeVisible();
});

test("V7: a fiche is updated where it stands: faults at their fields, then the row leaves and the next has the focus", async ({
  page,
}) => {
  await page.goto("/vivier");
  const ouvrir = page.getByRole("button", { name: /^Mettre à jour la fiche/ });
  await expect(ouvrir.first()).toBeVisible();
  const nombre = await ouvrir.count();
  await ouvrir.first().click();
  const editeur = page.getByRole("group", { name: /^Mise à jour de/ });
  await expect(editeur.getByLabel("Résultat")).toBeFocused();
  await editeur.getByLabel("Résultat").selectOption({ label: "Après entretien - Profil jugé non employable" });
  await editeur.getByRole("button", { name: "Enregistrer" }).click();
  await expect(editeur.getByRole("checkbox", { name: "compétences insuffisantes" })).toBeFocused();
  await sansViolation(page, "a fiche of the gate with a fault");
  await editeur.getByRole("checkbox", { name: "compétences insuffisantes" }).check();
  await editeur.getByRole("button", { name: "Enregistrer" }).click();
  await expect(ouvrir).toHaveCount(nombre - 1);
  await expect(page.getByText(new RegExp(`^Encore ${nombre - 1} fiches? à mettre à jour$`))).toBeVisible();
  await expect(ouvrir.first()).toBeFocused();

  await ouvrir.first().click();
  await editeur.getByRole("checkbox", { name: "Autre action" }).click();
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("V7: what is entered in a row of the gate is found again after a reload, in its row", async ({
  page,
  produit,
}) => {
  await page.goto("/vivier");
  const lignes = page.getByRole("button", { name: /^Mettre à jour la fiche/ });
  await expect(lignes.nth(1)).toBeVisible();
  const nom = (await lignes.nth(1).getAttribute("aria-label")) ?? "";
  const editeur = page.getByRole("group", { name: /^Mise à jour de/ });
  const cause = editeur.getByRole("checkbox", { name: "compétences insuffisantes" });
  const brouillons = async () => (await produit.base.sql`select from brouillon`).length;
  await page.getByRole("button", { name: nom }).click();
  await editeur.getByLabel("Résultat").selectOption({ label: "Après entretien - Profil jugé non employable" });
  await cause.check();
  await expect.poll(brouillons).toBe(1);
  await page.reload();
  await page.getByRole("button", { name: nom }).click();
  await expect(cause).toBeChecked();
  await editeur.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("button", { name: nom })).toHaveCount(0);
  expect(await brouillons()).toBe(0);
});

test("V7: the synthesis of a candidate without fiche is behind the gate too", async ({ page, produit }) => {
  const [{ id }] = await produit.base.sql<[{ id: number }]>`
    select r.dossier_id::int as id from recherche_dossier r where r.visible @> now()
    and not exists (select from fiche f where f.dossier_id = r.dossier_id) limit 1`;
  await page.goto(`/vivier/${id}`);
  await expect(page.getByText(AVERTISSEMENT)).toBeVisible();
});

test("the gate on a phone", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto("/vivier");
  await expect(page.getByText(AVERTISSEMENT)).toBeVisible();
  await sansViolation(page, "the gate on a phone");
  const deborde = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(deborde).toBe(false);
});
