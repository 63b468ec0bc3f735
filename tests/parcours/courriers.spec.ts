import { expect, mailDe, ORDINATEUR, sansViolation, test } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

test("M1, F10: a ticked non-réponse says that a mail leaves, and the demo shows it; ticked once, it says so once", async ({
  page,
  produit,
}) => {
  const [{ id, nom }] = await produit.base.sql<[{ id: number; nom: string }]>`
    select f.id::int as id, d.nom from fiche f join compte c on c.id = f.proprietaire_id join dossier d on d.id = f.dossier_id
    where c.mail = ${mailDe("aJour")} and f.resultat = 'aucun' and not f.non_reponse and f.annulee_le is null
      and not f.actions && '{autre,analyse_cv}' order by f.id limit 1`;
  await page.goto("/demo/courriers");
  await expect(page.getByText("Aucun mail pour l’instant.")).toBeVisible();
  await sansViolation(page, "the demo's mails, none");

  await page.goto(`/fiches/${id}`);
  await page.getByRole("checkbox", { name: /Non-réponse du candidat/ }).check();
  await expect(page.getByText(/À l’enregistrement, un mail partira au partenaire emploi/)).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Un mail part pour faire vérifier la situation du candidat.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Analyse du CV" }).check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText(/^Fiche enregistrée\. (?!.*Un mail part)/)).toBeVisible();

  await page.goto("/demo/courriers");
  await page.getByRole("link", { name: /Candidat sans réponse/ }).click();
  await expect(page.getByRole("heading", { name: /Candidat sans réponse/ })).toBeVisible();
  await expect(page.getByText("la commission").first()).toBeVisible();
  const corps = page.frameLocator("iframe");
  await expect(corps.getByText(new RegExp(nom.toLocaleUpperCase("fr"))).first()).toBeVisible();
  await expect(corps.getByText(/vérifier si sa situation a changé/)).toBeVisible();
  // No script runs in the frame of a mail, that of the check neither.
  await page.locator("iframe").evaluate((cadre) => cadre.remove());
  await sansViolation(page, "a mail of the demo");
  await expect(page.getByRole("link", { name: /Candidat sans réponse/ })).toHaveCount(1);
});
