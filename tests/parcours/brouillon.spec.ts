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
test.beforeEach(({ context, produit }) => produit.connecter(context));

const MOTS = "Zéphyrine rappellera";

const barre = (page: Page) => page.getByRole("region", { name: "Enregistrement de la fiche" });
const enregistrer = (page: Page) => page.getByRole("button", { name: "Enregistrer" });
const commentaire = (page: Page) => page.getByRole("textbox", { name: /Commentaire/ });
const dateRecrutement = (page: Page) => page.getByRole("textbox", { name: "Date de recrutement" });
const connexion = (page: Page) => page.getByRole("dialog", { name: "Votre session a expiré" });

async function ficheEnEtude({ base }: Produit): Promise<number> {
  const [{ id }] = await base.sql<[{ id: number }]>`
    select f.id::int as id from fiche f join compte c on c.id = f.proprietaire_id
    where c.mail = ${mailDe("aJour")} and f.resultat = 'aucun' and not f.non_reponse and f.annulee_le is null
      and f.commentaire = '' order by f.id limit 1`;
  return id;
}

const brouillons = ({ base }: Produit) => base.sql<{ saisie: object }[]>`select saisie from brouillon`;

async function commentaireEnregistre({ base }: Produit, ficheId: number): Promise<string> {
  const [{ texte }] = await base.sql<[{ texte: string }]>`select commentaire as texte from fiche where id = ${ficheId}`;
  return texte;
}

async function saisirMoitie(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Recrutement", exact: true }).check();
  await dateRecrutement(page).fill("31/0");
  await commentaire(page).fill(MOTS);
}

/** Everything that a browser can keep of a page, as one text. */
function toutCeQuiEstGarde(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const lire = <T>(demande: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        demande.addEventListener("success", () => resolve(demande.result));
        demande.addEventListener("error", () => reject(demande.error ?? new Error("IndexedDB")));
      });
    const bases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const base = await lire(indexedDB.open(name ?? ""));
      for (const magasin of base.objectStoreNames) {
        bases.push(await lire(base.transaction(magasin).objectStore(magasin).getAll()));
      }
    }
    const caches_: unknown[] = [];
    for (const nom of await caches.keys()) {
      const cache = await caches.open(nom);
      for (const cle of await cache.keys()) caches_.push(cle.url, await (await cache.match(cle))?.text());
    }
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      bases,
      caches_,
      cookies: document.cookie,
      historique: history.state,
      adresse: location.href,
      titre: document.title,
      nom: window.name,
    });
  });
}

async function rentrer(page: Page, motDePasse = MOT_DE_PASSE_DEMO): Promise<void> {
  await connexion(page).getByLabel("Mot de passe").first().fill(motDePasse);
  await connexion(page).getByRole("button", { name: "Se connecter" }).click();
}

test("a reload finds again what was typed, half a date included, and the browser has kept nothing of it", async ({
  page,
  produit,
}) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await saisirMoitie(page);
  await expect(barre(page)).toContainText("Brouillon enregistré");
  await sansViolation(page, "a draft that is kept");
  expect(await toutCeQuiEstGarde(page)).not.toMatch(/Zéphyrine|31\/0/);

  await page.reload();
  await expect(page.getByText(/^Brouillon repris du \d\d\/\d\d\/\d{4} à \d\d:\d\d$/)).toBeVisible();
  await expect(dateRecrutement(page)).toHaveValue("31/0");
  await expect(commentaire(page)).toHaveValue(MOTS);
  await expect(barre(page)).toContainText("modifications");
  expect(await toutCeQuiEstGarde(page)).not.toMatch(/Zéphyrine|31\/0/);
});

test("a draft that is found again can be given up, for good", async ({ page, produit }) => {
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await commentaire(page).fill(MOTS);
  await expect(barre(page)).toContainText("Brouillon enregistré");
  await page.reload();
  await expect(commentaire(page)).toHaveValue(MOTS);
  await sansViolation(page, "a draft that is found again");
  await page.getByRole("button", { name: "Abandonner le brouillon" }).click();
  await expect(commentaire(page)).toHaveValue("");
  await expect(barre(page)).toContainText("Aucune modification");
  await expect.poll(() => brouillons(produit)).toHaveLength(0);
  await page.reload();
  await expect(commentaire(page)).toHaveValue("");
  await expect(page.getByText(/^Brouillon repris/)).toHaveCount(0);
});

test("a reload in the second after a key loses nothing either, and the save takes the draft away", async ({
  page,
  produit,
}) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await commentaire(page).fill(MOTS);
  await page.reload();
  await expect(commentaire(page)).toHaveValue(MOTS);
  await enregistrer(page).click();
  await expect(barre(page)).toContainText("Aucune modification");
  expect(await commentaireEnregistre(produit, ficheId)).toBe(MOTS);
  expect(await brouillons(produit)).toHaveLength(0);
  await page.reload();
  await expect(commentaire(page)).toHaveValue(MOTS);
  await expect(page.getByText(/^Brouillon repris/)).toHaveCount(0);
});

test("F11: the draft of a fiche that a colleague has changed since stands beside the change", async ({
  page,
  produit,
}) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await commentaire(page).fill(MOTS);
  await expect(barre(page)).toContainText("Brouillon enregistré");
  await produit.base
    .sql`with change as (update fiche set actions = '{analyse_cv}', version = version + 1 where id = ${ficheId} returning *)
    insert into fiche_evenement (fiche_id, entreprise_id, version, type, par_id, le, changements)
    select change.id, change.entreprise_id, change.version, 'mise_a_jour', c.id, now(),
      '[{"champ":"actions","avant":[],"apres":["analyse_cv"]}]'
    from change join compte c on c.entreprise_id = change.entreprise_id and c.id <> change.proprietaire_id limit 1`;
  await page.reload();
  await expect(page.getByRole("heading", { name: "Cette fiche a changé pendant votre saisie" })).toBeVisible();
  await expect(page.getByText(/^Depuis votre brouillon du .* cette fiche a été modifiée par/)).toBeVisible();
  await sansViolation(page, "the conflict of a draft");
  await page.getByRole("button", { name: "Appliquer et enregistrer" }).click();
  await expect(barre(page)).toContainText("Aucune modification");
  expect(await commentaireEnregistre(produit, ficheId)).toBe(MOTS);
  await expect(page.getByRole("checkbox", { name: "Analyse du CV" })).toBeChecked();
});

test("leaving asks: the draft is kept for the way back, or given up", async ({ page, produit }) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await commentaire(page).fill(MOTS);
  const question = page.getByRole("dialog", { name: /Quitter sans enregistrer/ });
  await page.getByRole("link", { name: "Voir le profil" }).click();
  await question.getByRole("button", { name: "Garder le brouillon et partir" }).click();
  await expect(page).toHaveURL(/\/dossiers\//);
  await expect.poll(() => brouillons(produit)).toHaveLength(1);
  await page.goBack();
  await expect(commentaire(page)).toHaveValue(MOTS);
  await page.getByRole("link", { name: "Voir le profil" }).click();
  await question.getByRole("button", { name: "Abandonner les modifications" }).click();
  await expect(page).toHaveURL(/\/dossiers\//);
  await expect.poll(() => brouillons(produit)).toHaveLength(0);
  await page.goBack();
  await expect(commentaire(page)).toHaveValue("");
});

test("an expired session: one signs in again over the page, and the save goes through", async ({ page, produit }) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await commentaire(page).fill(MOTS);
  await expect(barre(page)).toContainText("Brouillon enregistré");
  await produit.base.sql`delete from session_compte`;
  await enregistrer(page).click();
  await expect(connexion(page)).toBeVisible();
  await expect(connexion(page).getByLabel("Adresse mail")).toHaveValue(mailDe("aJour"));
  await expect(connexion(page).getByLabel("Mot de passe").first()).toBeFocused();
  await sansViolation(page, "signing in again over the page");
  await rentrer(page, "ce n’est pas celui-là");
  await expect(connexion(page).getByRole("alert")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(connexion(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/fiches/${ficheId}$`));
  await rentrer(page);
  await expect(connexion(page)).toBeHidden();
  await expect(barre(page)).toContainText("Aucune modification");
  await expect(commentaire(page)).toHaveValue(MOTS);
  expect(await commentaireEnregistre(produit, ficheId)).toBe(MOTS);
  expect(await toutCeQuiEstGarde(page)).not.toMatch(/Zéphyrine/);
});

test("an expired session met by a reading: the list comes once one is signed in again, where one was", async ({
  page,
  produit,
}) => {
  await page.goto("/portefeuille");
  const lien = page.getByRole("link", { name: /Lien/ }).first();
  await expect(lien).toBeVisible();
  await produit.base.sql`delete from session_compte`;
  await lien.click();
  await expect(connexion(page)).toBeVisible();
  const adresse = page.url();
  await rentrer(page);
  await expect(connexion(page)).toBeHidden();
  expect(page.url()).toBe(adresse);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("signed in again as somebody else, one finds neither the page nor what was typed", async ({ page, produit }) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`, { waitUntil: "networkidle" });
  await expect(commentaire(page)).toBeVisible();
  await produit.base.sql`delete from session_compte`;
  await commentaire(page).fill(MOTS);
  await expect(page.getByRole("alert")).toContainText("Vos saisies restent sur cette page");
  await expect(commentaire(page)).toBeFocused();
  await sansViolation(page, "an expired session that a draft has met");
  await page.getByRole("button", { name: "Se reconnecter" }).click();
  // The dialog gives it the focus some moment after it has opened: text on its way to another field would go there.
  await expect(connexion(page).getByLabel("Mot de passe").first()).toBeFocused();
  await connexion(page).getByLabel("Adresse mail").fill(mailDe("ailleurs"));
  await rentrer(page);
  await expect(page).toHaveURL(/\/accueil/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.content()).not.toContain("Zéphyrine");
  expect(await commentaireEnregistre(produit, ficheId)).toBe("");
});

test("an unreachable server: what is typed stays, and is kept and saved by itself when it answers", async ({
  page,
  produit,
}) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await expect(commentaire(page)).toBeVisible();
  await produit.arreter();
  await commentaire(page).fill(MOTS);
  await expect(barre(page)).toContainText("Hors connexion : vos saisies restent sur cette page");
  await sansViolation(page, "a draft without a server");
  await enregistrer(page).click();
  await expect(barre(page)).toContainText("la fiche sera enregistrée dès qu’il répondra");
  await sansViolation(page, "a save that waits for the server");
  expect(await toutCeQuiEstGarde(page)).not.toMatch(/Zéphyrine/);
  await page.getByRole("button", { name: "Ne plus attendre" }).click();
  await expect(commentaire(page)).toHaveValue(MOTS);
  await enregistrer(page).click();
  await expect(barre(page)).toContainText("la fiche sera enregistrée dès qu’il répondra");
  await produit.redemarrer();
  await expect(barre(page)).toContainText("Aucune modification", { timeout: 30_000 });
  await expect(commentaire(page)).toHaveValue(MOTS);
  expect(await commentaireEnregistre(produit, ficheId)).toBe(MOTS);
  await expect.poll(() => brouillons(produit)).toHaveLength(0);
});

test("F11: a save whose answer was lost is no conflict with oneself", async ({ page, produit }) => {
  const ficheId = await ficheEnEtude(produit);
  await page.goto(`/fiches/${ficheId}`);
  await commentaire(page).fill(MOTS);
  let perdues = 0;
  await page.route(/fiche\.mettreAJour/, async (route) => {
    if (perdues > 0) return route.continue();
    perdues += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await enregistrer(page).click();
  await expect(barre(page)).toContainText("Aucune modification", { timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "Cette fiche a changé pendant votre saisie" })).toHaveCount(0);
  expect(perdues).toBe(1);
  expect(
    await produit.base.sql`select from fiche_evenement where fiche_id = ${ficheId} and type = 'mise_a_jour'`,
  ).toHaveLength(1);
});

test("the draft found again on a phone", async ({ page, produit }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto(`/fiches/${await ficheEnEtude(produit)}`);
  await page.getByRole("button", { name: "Vous souhaitez recruter le candidat", expanded: false }).click();
  await saisirMoitie(page);
  await expect(barre(page)).toContainText("Brouillon enregistré");
  await page.reload();
  await expect(page.getByText(/^Brouillon repris du/)).toBeVisible();
  await expect(dateRecrutement(page)).toHaveValue("31/0");
  await sansViolation(page, "a draft found again on a phone");
  const deborde = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(deborde).toBe(false);
});
