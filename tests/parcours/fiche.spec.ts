import type { Page } from "@playwright/test";
import { expect, mailDe, ORDINATEUR, sansViolation, TELEPHONE, test, type Produit } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

/** A fiche of the signed-in recruteur that is being studied. */
async function ficheEnEtude({ base }: Produit): Promise<number> {
  const [{ id }] = await base.sql<[{ id: number }]>`
    select f.id::int as id from fiche f join compte c on c.id = f.proprietaire_id
    where c.mail = ${mailDe("aJour")} and f.resultat = 'aucun' and not f.non_reponse and f.annulee_le is null and not f.actions && '{autre,analyse_cv}'
    order by f.id limit 1`;
  return id;
}

const barre = (page: Page) => page.getByRole("region", { name: "Enregistrement de la fiche" });
const enregistrer = (page: Page) => page.getByRole("button", { name: "Enregistrer" });

test("F2 to F4: choosing a résultat shows the statut and échéance that will follow, and saving gives them", async ({
  page,
  produit,
}) => {
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await expect(page.getByText(/Ce champ est calculé automatiquement/)).toBeVisible();
  await sansViolation(page, "the fiche");
  await page.getByRole("radio", { name: /gardé en vivier pour un recrutement potentiel/ }).check();
  await expect(barre(page)).toContainText("1 modification");
  await expect(barre(page)).toContainText("Candidat en vivier");
  await expect(barre(page)).toContainText("dans 200 j");
  await page.getByRole("checkbox", { name: "Analyse du CV" }).check();
  await expect(barre(page)).toContainText("2 modifications");
  await sansViolation(page, "the fiche with changes");
  await enregistrer(page).click();
  await expect(barre(page)).toContainText("Aucune modification");
  await expect(page.getByRole("banner").or(page.locator("main")).getByText("Candidat en vivier").first()).toBeVisible();
  await expect(page.getByText(/Vous avez mis à jour la fiche/).first()).toBeVisible();
});

test("F8, F9: what a résultat asks for appears with it; faults stand at their fields and nothing typed is lost", async ({
  page,
  produit,
}) => {
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await page.getByRole("radio", { name: /Profil jugé non employable/ }).check();
  await enregistrer(page).click();
  await expect(page.getByText("Cochez au moins une cause de rejet.").first()).toBeVisible();
  await sansViolation(page, "a fault at the causes");
  await page.getByRole("radio", { name: "Recrutement", exact: true }).check();
  await page.getByRole("textbox", { name: "Date de recrutement" }).fill("31/02/2026");
  await page.getByRole("radio", { name: "CDD", exact: true }).check();
  await page.getByRole("textbox", { name: "Date de fin du contrat" }).fill("01/01/2026");
  await enregistrer(page).click();
  await expect(page.getByText("Indiquez une date qui existe, au format jj/mm/aaaa.").first()).toBeVisible();
  await expect(page.getByText("Choisissez l’état du recrutement.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Date de recrutement" })).toHaveValue("31/02/2026");
  await expect(page.getByRole("textbox", { name: "Date de recrutement" })).toBeFocused();
  await sansViolation(page, "faults of a recrutement");
  await page.getByRole("textbox", { name: "Date de recrutement" }).fill("3/11/2026");
  await page.getByRole("radio", { name: "Période d'essai", exact: true }).check();
  await enregistrer(page).click();
  await expect(page.getByText(/Indiquez une fin de contrat postérieure/).first()).toBeVisible();
  await page.getByRole("textbox", { name: "Date de fin du contrat" }).fill("03052027");
  await enregistrer(page).click();
  await expect(barre(page)).toContainText("Aucune modification");
  await expect(page.getByText("Recruté en période essai ou alternance").first()).toBeVisible();
});

test("F11: a colleague has saved in between: he is named, one's entries stay, and can be applied", async ({
  page,
  produit,
}) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  const commentaire = page.getByRole("textbox", { name: /Commentaire/ });
  await commentaire.fill("Rappeler lundi matin.");
  await produit.base
    .sql`with change as (update fiche set actions = '{analyse_cv}', version = version + 1 where id = ${ficheId} returning *)
    insert into fiche_evenement (fiche_id, entreprise_id, version, type, par_id, le, changements)
    select change.id, change.entreprise_id, change.version, 'mise_a_jour', c.id, now(),
      '[{"champ":"actions","avant":[],"apres":["analyse_cv"]}]'
    from change join compte c on c.entreprise_id = change.entreprise_id and c.id <> change.proprietaire_id limit 1`;
  await enregistrer(page).click();
  await expect(page.getByRole("heading", { name: "Cette fiche a changé pendant votre saisie" })).toBeVisible();
  await expect(page.getByText(/a modifié cette fiche \(actions effectuées\)/).first()).toBeVisible();
  await expect(page.getByText("Rappeler lundi matin.").first()).toBeVisible();
  await sansViolation(page, "a conflict");
  await page.getByRole("button", { name: "Appliquer et enregistrer" }).click();
  await expect(barre(page)).toContainText("Aucune modification");
  await expect(commentaire).toHaveValue("Rappeler lundi matin.");
  await expect(page.getByRole("checkbox", { name: "Analyse du CV" })).toBeChecked();
});

test("leaving with unsaved changes asks, and staying loses nothing", async ({ page, produit }) => {
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await page.getByRole("checkbox", { name: "Autre action" }).check();
  await page.getByRole("link", { name: "Voir le profil" }).click();
  const dialogue = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await expect(dialogue).toBeVisible();
  await sansViolation(page, "the question before leaving");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("checkbox", { name: "Autre action" })).toBeChecked();
});

test("F5: « Toujours d'actualité » starts the échéance again and is told in the history", async ({ page, produit }) => {
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await page.getByRole("button", { name: "Toujours d’actualité" }).click();
  await expect(page.getByText(/Vous avez confirmé le résultat/).first()).toBeVisible();
  await expect(page.getByText(/Échéance dans 30 j/).first()).toBeVisible();
});

test("the fiche on a phone", async ({ page, produit }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await expect(enregistrer(page)).toBeVisible();
  await sansViolation(page, "the fiche on a phone");
  const deborde = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(deborde).toBe(false);
});
