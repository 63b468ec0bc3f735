import type { Page } from "@playwright/test";
import { expect, ORDINATEUR, sansViolation, TELEPHONE, test, type Produit } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

/** The name of the candidate, once he has come: until then the title says that he is on his way. */
const titre = (page: Page) =>
  page.getByRole("heading", { level: 1 }).and(page.locator(":not([data-titre-provisoire])"));
const actions = (page: Page) => page.getByRole("group", { name: "Actions rapides" });

async function etudierLePremier(page: Page): Promise<string> {
  await page.goto("/vivier");
  await page
    .getByRole("link", { name: /^Étudier/ })
    .first()
    .click();
  await expect(actions(page)).toBeVisible();
  return (await titre(page).textContent()) ?? "";
}

const compterFiches = async ({ base }: Produit) =>
  (await base.sql<[{ n: number }]>`select count(*)::int as n from fiche where annulee_le is null`)[0].n;

test("V9: the synthesis shows who, how to reach him, his situation, his avis, his métiers and his CV", async ({
  page,
  produit,
}) => {
  await etudierLePremier(page);
  await expect(titre(page)).toHaveText(/^(Madame|Monsieur) .+ \(.+\)-.+ \/ .+/);
  for (const section of [/Coordonnées/, /Situation/, /Employabilité/i, /Métier/, /Documents/]) {
    await expect(page.getByRole("heading", { name: section }).first()).toBeVisible();
  }
  await expect(page.getByRole("link", { name: /@/ })).toHaveAttribute("href", /^mailto:/);
  const cv = page.locator("iframe");
  await expect(cv).toHaveAttribute("src", /\/fichiers\/\d+/);
  // The browser's own PDF viewer is no page of ours.
  await cv.evaluate((cadre) => cadre.remove());
  await sansViolation(page, "the synthesis");
  await expect
    .poll(async () => (await produit.base.sql`select nature from lecture_dossier where nature = 'lecture'`).length)
    .toBe(1);
});

test("V9: J and K go through the candidates of the search", async ({ page }) => {
  const premier = await etudierLePremier(page);
  await page.keyboard.press("j");
  await expect(titre(page)).not.toHaveText(premier);
  await page.keyboard.press("k");
  await expect(titre(page)).toHaveText(premier);
});

test("V9: J leads past a candidate who is still on his way", async ({ page }) => {
  await etudierLePremier(page);
  // The second has been fetched ahead by then.
  await page.waitForLoadState("networkidle");
  let laisserPasser: () => void = () => undefined;
  const passage = new Promise<void>((resolve) => (laisserPasser = resolve));
  let retenues = 0;
  await page.route(/dossier\.synthese/, async (route) => {
    retenues += 1;
    await passage;
    await route.continue();
  });
  const adresse = () => new URL(page.url()).pathname;
  await page.keyboard.press("j");
  await expect.poll(() => retenues).toBe(1);
  const deuxieme = adresse();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1, name: "Chargement" })).toBeAttached();
  const troisieme = adresse();
  expect(troisieme).not.toBe(deuxieme);
  await page.keyboard.press("j");
  laisserPasser();
  await expect.poll(adresse).not.toBe(troisieme);
  await expect(titre(page)).toBeVisible();
  await page.keyboard.press("k");
  await expect.poll(adresse).toBe(troisieme);
});

test("F1, F14: a key opens the fiche and shows the next candidate; « Annuler » brings this one back", async ({
  page,
  produit,
}) => {
  const avant = await compterFiches(produit);
  const premier = await etudierLePremier(page);
  await page.keyboard.press("3");
  await expect(titre(page)).not.toHaveText(premier);
  await page.locator("iframe").evaluateAll((cadres) => cadres.forEach((cadre) => cadre.remove()));
  await expect(page.getByText(/Fiche ouverte/)).toBeVisible();
  await sansViolation(page, "a toast after a quick action");
  await expect.poll(() => compterFiches(produit)).toBe(avant + 1);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByText(/Décision annulée/)).toBeVisible();
  await expect(titre(page)).toHaveText(premier);
  await expect.poll(() => compterFiches(produit)).toBe(avant);
});

test("F14: the toast stays while the focus is in it, and goes a minute after", async ({ page }) => {
  await page.clock.install();
  const premier = await etudierLePremier(page);
  await page.keyboard.press("3");
  await expect(titre(page)).not.toHaveText(premier);
  const toast = page.getByRole("status").filter({ hasText: "Fiche ouverte" });
  await toast.getByRole("button", { name: "Annuler" }).focus();
  await page.clock.fastForward(90_000);
  await toast.getByRole("link", { name: "Voir la fiche" }).focus();
  await page.clock.fastForward(90_000);
  await expect(toast.getByRole("link", { name: "Voir la fiche" })).toBeFocused();
  await titre(page).focus();
  await page.clock.fastForward(59_000);
  await expect(toast).toBeVisible();
  await page.clock.fastForward(2000);
  await expect(toast).toBeHidden();
});

test("V2: a candidate with a fiche leaves the list, and the fiche is one click away", async ({ page }) => {
  const premier = await etudierLePremier(page);
  await actions(page)
    .getByRole("button", { name: /étudier plus tard/ })
    .click();
  await page
    .getByRole("link", { name: "Voir la fiche" })
    .or(page.getByRole("button", { name: "Voir la fiche" }))
    .click();
  await expect(page).toHaveURL(/\/fiches\/\d+/);
  const nom = premier.match(/[A-ZÀ-Þ'’-]{3,}/u)?.[0] ?? "";
  await expect(titre(page)).toContainText(nom);
  await page.goto("/vivier");
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByRole("link", { name: new RegExp(`^Étudier .*${nom}`) })).toHaveCount(0);
});

test("F1: two colleagues on one candidate: the second is told who was faster, and led to the fiche", async ({
  page,
  browser,
  produit,
}) => {
  const premier = await etudierLePremier(page);
  const [{ id, compteId }] = await produit.base.sql<[{ id: number; compteId: number }]>`
    select c.entreprise_id::int as id, c.id::int as "compteId" from compte c
    join compte moi on moi.entreprise_id = c.entreprise_id and moi.id <> c.id
    join session_compte s on s.compte_id = moi.id limit 1`;
  const dossierId = Number(new URL(page.url()).pathname.split("/").at(-1));
  await produit.base.sql`insert into fiche (entreprise_id, dossier_id, createur_id, proprietaire_id, origine, resultat,
    statut, echeance, actions, non_reponse, commentaire, causes, version, cree_le, mis_a_jour_le)
    values (${id}, ${dossierId}, ${compteId}, ${compteId}, 'action_rapide', 'aucun', 'etude_en_cours',
    now() + interval '30 days', '{}', false, '', '{}', 1, now(), now())`;
  await page.keyboard.press("1");
  await expect(page.getByText(/a déjà ouvert une fiche sur ce candidat/)).toBeVisible();
  await page.getByRole("button", { name: "Voir la fiche" }).click();
  await expect(titre(page)).toContainText(premier.match(/[A-ZÀ-Þ'’-]{3,}/u)?.[0] ?? "");
  await browser.contexts()[0]?.clearCookies();
});

test("the study on a phone: the four quick actions stay in sight", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await etudierLePremier(page);
  for (const bouton of await actions(page).getByRole("button").all()) await expect(bouton).toBeInViewport();
  await page.mouse.wheel(0, 2000);
  for (const bouton of await actions(page).getByRole("button").all()) await expect(bouton).toBeInViewport();
  await sansViolation(page, "the study on a phone");
});

test("W3: a dossier that does not exist says so, and leads back", async ({ page }) => {
  await page.goto("/vivier/999999");
  await expect(page.getByText(/n’existe pas|introuvable/i).first()).toBeVisible();
  await sansViolation(page, "not found");
});
