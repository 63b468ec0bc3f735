import type { Page } from "@playwright/test";
import {
  expect,
  mailDe,
  MOT_DE_PASSE_DEMO,
  ORDINATEUR,
  sansViolation,
  TELEPHONE,
  test,
  type Produit,
} from "./produit.ts";

test.use({ viewport: ORDINATEUR });

const confirmer = (page: Page) => page.getByRole("button", { name: /^Toujours d’actualité/ });

/** Sets the échéances of a recruteur: some within seven days, all others far away. */
async function echeances({ base }: Produit, proches: number): Promise<void> {
  await base.sql`
    update fiche set echeance = now() + interval '60 days'
    where proprietaire_id = (select id from compte where mail = ${mailDe("aJour")}) and echeance is not null`;
  await base.sql`
    update fiche set echeance = now() + interval '3 days' where id in (
      select f.id from fiche f join compte c on c.id = f.proprietaire_id
      where c.mail = ${mailDe("aJour")} and f.echeance is not null and f.annulee_le is null order by f.id limit ${proches})`;
}

test("one lands on what needs one today: fiches by échéance, confirmed where they stand or one click from their form", async ({
  page,
  produit,
}) => {
  await echeances(produit, 3);
  await page.goto("/");
  await page.getByLabel("Adresse mail").fill(mailDe("aJour"));
  await page.getByLabel("Mot de passe").first().fill(MOT_DE_PASSE_DEMO);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page).toHaveURL(/\/accueil$/);
  await expect(page.getByText("3 fiches à échéance d’ici 7 jours.")).toBeVisible();
  await expect(page.getByText("dans 3 j")).toHaveCount(3);
  await sansViolation(page, "the Accueil");
  await page.setViewportSize(TELEPHONE);
  await sansViolation(page, "the Accueil on a phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.setViewportSize(ORDINATEUR);

  await confirmer(page).first().click();
  await expect(confirmer(page)).toHaveCount(2);
  await expect(confirmer(page).first()).toBeFocused();
  await expect(page.getByText("2 fiches à échéance d’ici 7 jours.")).toBeVisible();
  await page
    .getByRole("link", { name: /^Mettre à jour la fiche/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/fiches\/\d+$/);
});

test("V7: from seven days before an échéance every page says how many fiches fall due, and when", async ({
  page,
  context,
  produit,
}) => {
  await produit.connecter(context);
  await echeances(produit, 2);
  await page.goto("/vivier");
  const bandeau = page.getByRole("complementary", { name: "Échéances proches" });
  await expect(bandeau).toContainText("2 fiches arrivent à échéance d’ici 7 jours, la première dans 3 j");
  await sansViolation(page, "the banner of échéances");
  await bandeau.getByRole("button", { name: "Masquer cette annonce" }).click();
  await expect(bandeau).toHaveCount(0);
});

test("when all is done the Accueil says so", async ({ page, context, produit }) => {
  await produit.connecter(context);
  await echeances(produit, 0);
  await page.setViewportSize(TELEPHONE);
  await page.goto("/accueil");
  await expect(page.getByRole("heading", { name: "Rien ne vous attend aujourd’hui" })).toBeVisible();
  await sansViolation(page, "an Accueil without work, on a phone");
});

test("V8: the shortcuts of the previous visit lead to as many candidates as they say", async ({
  page,
  context,
  produit,
}) => {
  await produit.connecter(context);
  await echeances(produit, 0);
  await produit.base.sql`
    update compte set derniere_recherche = now() - interval '40 days', recherche_visite_precedente = null
    where mail = ${mailDe("aJour")}`;
  await page.goto("/accueil");
  await page.getByRole("link", { name: "Voir les nouveaux candidats" }).click();
  await expect(page).toHaveURL(/classifieAPartirDu=/);
  const raccourcis = page.getByRole("navigation", { name: /^Depuis ma dernière visite/ });
  for (const nom of [/^Publiés depuis/, /^Situation changée depuis/]) {
    const raccourci = raccourcis.getByRole("link", { name: nom });
    await raccourci.click();
    await expect(raccourci).toHaveAttribute("aria-current", "page");
    const dit = ((await raccourci.textContent()) ?? "").match(/(aucun|[\d\s\u202f]+) candidats?$/)?.[0]?.trim() ?? "?";
    await expect(page.locator("main").getByRole("status").first()).toContainText(dit, { ignoreCase: true });
  }
  await sansViolation(page, "the vivier with its shortcuts");
});
