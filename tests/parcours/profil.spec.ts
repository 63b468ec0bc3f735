import { expect, ORDINATEUR, sansViolation, TELEPHONE, test, type Produit } from "./produit.ts";

test.use({ viewport: ORDINATEUR });
test.beforeEach(({ context, produit }) => produit.connecter(context));

/** A dossier with a fiche of the entreprise. */
async function dossierSuivi({ base }: Produit): Promise<number> {
  const [{ id }] = await base.sql<[{ id: number }]>`
    select f.dossier_id::int as id from fiche f join compte c on c.entreprise_id = f.entreprise_id
    where c.mail like 'michael.faure%' and f.annulee_le is null order by f.id limit 1`;
  return id;
}

const SECTIONS = [
  "Coordonnées du candidat",
  "Profil du candidat",
  "Statut du candidat",
  "Qualification de l’employabilité",
];
const VOLETS = [/^Volet 1/, /^Volet 2/, /^Volet 3/, /^Volet 4/, /^Volet 5/];
const CHAMPS = [
  "Mail",
  "Téléphone",
  "Adresse",
  "Situation",
  "Classification",
  "Agglomération",
  "Pays limitrophes",
  "Accepte de déménager pour trouver un poste dans une autre zone",
  "Années d’expérience dans un métier du numérique",
  "Années d’expérience dans un métier hors numérique",
  "Date de fin du dernier emploi",
  "Durée cumulée sans emploi",
  "Occupation pendant la période sans emploi",
  "Nombre de mois de stage ou d’alternance (si jamais travaillé)",
  "Niveau d’étude le plus élevé avec validation du diplôme",
  "Niveau d’étude le plus élevé sans validation du diplôme",
  "Diplôme le plus élevé lié au numérique",
  "Diplôme le plus élevé hors numérique",
  "Habilitations et certifications",
  "Métiers envisagés",
  "Types d’entreprise souhaités",
  "Types de contrat recherchés",
  "Niveau de disponibilité",
  "Niveau de salaire dans le dernier poste occupé",
  "Prétention salariale actuelle",
  "Salaire minimum accepté",
];

test("the profile: header, four sections, the matrix, five volets with every field; its reading is logged", async ({
  page,
  produit,
}) => {
  const dossierId = await dossierSuivi(produit);
  await page.goto(`/dossiers/${dossierId}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(Monsieur|Madame) .+ \(.+\)-.+ \/ .+/);
  for (const nom of SECTIONS) await expect(page.getByRole("heading", { level: 2, name: nom })).toBeVisible();
  for (const nom of VOLETS) await expect(page.getByRole("heading", { level: 3, name: nom })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Formations envisagées ou suivies" })).toBeVisible();
  for (const nom of CHAMPS) await expect(page.getByRole("term").filter({ hasText: nom }).first()).toBeAttached();

  const matrice = page.getByRole("table", { name: /Avis du recruteur conseil/ });
  await expect(matrice.getByRole("cell")).toHaveCount(30);
  await expect(matrice.getByRole("cell", { name: /^Niveau retenu/ })).toHaveCount(5);
  await sansViolation(page, "the profile");

  await page.getByRole("navigation", { name: "Sommaire du profil" }).getByRole("link", { name: /^4\./ }).click();
  await expect(page.getByRole("heading", { level: 3, name: /^Volet 4/ })).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");

  const lectures = await produit.base
    .sql`select * from lecture_dossier where dossier_id = ${dossierId} and nature = 'lecture'`;
  expect(lectures).not.toHaveLength(0);
});

test("the profile says what is not known, and reads in print", async ({ page, produit }) => {
  const dossierId = await dossierSuivi(produit);
  await produit.base
    .sql`update dossier set diplome_hors_numerique_id = null, fin_dernier_emploi = null where id = ${dossierId}`;
  await page.goto(`/dossiers/${dossierId}`);
  const champ = page.locator("dl > div").filter({ hasText: "Date de fin du dernier emploi" });
  await expect(champ).toContainText("Non renseigné");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Sommaire du profil" })).toBeHidden();
  await expect(page.getByRole("table", { name: /Avis du recruteur conseil/ })).toBeVisible();
});

test("the profile on a phone: each axis of the matrix is a list with its level marked", async ({ page, produit }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto(`/dossiers/${await dossierSuivi(produit)}`);
  const retenu = page.getByRole("cell", { name: /^Niveau retenu/ }).first();
  await retenu.scrollIntoViewIfNeeded();
  const boites = await Promise.all([retenu.boundingBox(), page.getByRole("rowheader").first().boundingBox()]);
  expect(boites[0]?.width ?? 0).toBeGreaterThan(280);
  expect(boites[0]?.y ?? 0).toBeGreaterThan(boites[1]?.y ?? 0);
  await sansViolation(page, "the profile on a phone");
  const deborde = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(deborde).toBe(false);
});

test("W3: the profile of a dossier that one may not read answers as one that does not exist", async ({
  page,
  produit,
}) => {
  const [{ id }] = await produit.base.sql<[{ id: number }]>`
    select d.id::int as id from dossier d
    where not exists (select from recherche_dossier r where r.dossier_id = d.id and r.visible @> now())
    and not exists (select from fiche f where f.dossier_id = d.id) limit 1`;
  const messages = [];
  for (const chemin of [`/dossiers/${id}`, "/dossiers/999999999"]) {
    await page.goto(chemin);
    await expect(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
    messages.push(await page.getByRole("main").textContent());
  }
  expect(messages[0]).toBe(messages[1]);
});
