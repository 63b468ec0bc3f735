import { expect, mailDe, ORDINATEUR, sansViolation, test } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

test("parts of the page that cannot be fetched do not take it away, nor what is typed", async ({ page, produit }) => {
  await page.route(/assets\/(ToastList|LeaveDialog|CalendarPanel)-/, (route) => route.abort());
  const [{ id }] = await produit.base.sql<[{ id: number }]>`
    select f.id::int as id from fiche f join compte c on c.id = f.proprietaire_id
    where c.mail = ${mailDe("aJour")} and f.resultat = 'aucun' and f.annulee_le is null order by f.id limit 1`;
  const commentaire = page.getByRole("textbox", { name: /Commentaire/ });
  await page.goto(`/fiches/${id}`);
  await commentaire.fill("À rappeler");

  page.once("dialog", (question) => void question.dismiss());
  await page.getByRole("link", { name: "Voir le profil" }).click();
  await expect(page).toHaveURL(/\/fiches\//);
  await expect(commentaire).toHaveValue("À rappeler");

  await page.getByRole("button", { name: "Enregistrer" }).click();
  const avis = page.getByRole("status").filter({ hasText: "Fiche enregistrée" });
  await expect(avis).toBeVisible();
  // What has the focus stays.
  await avis.getByRole("button", { name: "Fermer" }).focus();
  await sansViolation(page, "a plain toast");
  await avis.getByRole("button", { name: "Fermer" }).click();
  await expect(avis).toBeHidden();

  await page.getByRole("radio", { name: "Recrutement", exact: true }).check();
  await page
    .getByRole("button", { name: /^Ouvrir le calendrier/ })
    .first()
    .click();
  await expect(page.getByText(/^Cette partie de la page n’a pas pu être chargée/)).toBeVisible();
  await sansViolation(page, "a part that could not be fetched");
  await expect(commentaire).toHaveValue("À rappeler");
});
