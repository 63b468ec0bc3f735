import { appRouter, hacher } from "@sar/api";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../cluster/database.ts";
import { peuplerMonde, PRESENT, type Monde } from "../fabriques/api/monde.ts";
import { CHEMINS, PROCEDURES, type Chemin } from "../fabriques/api/procedures.ts";
import { ouvrirServeur, type Reponse, type ServeurDeTest } from "../fabriques/api/serveur.ts";
import { arbRetouche, retoucher } from "../fabriques/arbitraries/saisies.ts";
import { ouvrirBase } from "../fabriques/en-base/base.ts";
import { plusTard, uneSaisie } from "../fabriques/fiche.ts";
import { ALICE, BRUNO } from "../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let monde: Monde;

beforeAll(async () => {
  base = await ouvrirBase();
  await base.sql`update compte set mot_de_passe = ${await hacher("bruyère argent colline")}`;
  serveur = await ouvrirServeur(base);
  serveur.aller(PRESENT);
});
beforeEach(async () => {
  monde = await peuplerMonde(base);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});

/** What a refusal or a reading may write: counters of throttles, sessions, the log of readings, the hour of a search. */
const JOURNAUX = ["limite", "session_compte", "lecture_dossier"];
const HEURES_DE_RECHERCHE = ["derniere_recherche", "recherche_visite_precedente"];

/** A digest of everything else in the database. */
async function empreinte(): Promise<string> {
  const tables = await base.sql<{ nom: string }[]>`
    select table_name as nom from information_schema.tables
    where table_schema = 'public' and table_name not in ${base.sql(JOURNAUX)} order by 1`;
  const sansHeures = `(to_jsonb(t) - '{${HEURES_DE_RECHERCHE.join(",")}}'::text[])::text`;
  const colonnes = tables.map(
    ({ nom }) => `(select md5(string_agg(${sansHeures}, '' order by ${sansHeures})) from ${nom} t) as ${nom}`,
  );
  return JSON.stringify(await base.sql.unsafe(`select ${colonnes.join(", ")}`));
}

const ANGLAIS = /\b(?:invalid|expected|received|required|must|unrecognized|unexpected|too (?:big|small|long)|error)\b/i;

/** A sentence in French that says what to do, and nothing of the machine. */
function attendrePhrase(message: string): void {
  expect(message).toMatch(/^\p{Lu}.*\.$/u);
  expect(message).not.toMatch(ANGLAIS);
  expect(message).not.toMatch(/undefined|null|NaN|\[object|select |insert |update /);
}

const premierDe = (champ: string) => champ.split(".")[0] ?? champ;

/** The names of all fields of an input; those below `saisie` stand without it, as the form knows them. */
function champsDe(entree: unknown): Set<string> {
  const valeur = Object(entree) as Record<string, unknown>;
  return new Set([...Object.keys(valeur), ...Object.keys(Object(valeur["saisie"]))].map(premierDe));
}

function attendreRefus(reponse: Reponse, champs: Set<string>): void {
  const { statut, erreur, corps } = reponse;
  expect(statut, corps).toBeGreaterThanOrEqual(400);
  expect(statut, corps).toBeLessThan(500);
  attendrePhrase(erreur?.message ?? "");
  for (const { champ, message } of erreur?.data.erreurs ?? []) {
    attendrePhrase(message);
    if (champ !== null) expect([...champs]).toContain(premierDe(champ));
  }
}

type Analyse = { safeParse(entree: unknown): { success: boolean } };
type Procedure = { readonly _def: { readonly type: string; readonly inputs: readonly Analyse[] } };

const procedureDe = (chemin: Chemin) =>
  (appRouter._def.procedures as unknown as Record<string, Procedure>)[chemin]?._def;

/** Whether a procedure's own schema has an input; one that takes none takes all. */
function estRecevable(chemin: Chemin, entree: unknown): boolean {
  const transmise: unknown = entree === undefined ? undefined : JSON.parse(JSON.stringify(entree));
  return (procedureDe(chemin)?.inputs ?? []).every((schema) => schema.safeParse(transmise).success);
}

/** Whether the field that was spoiled, or what holds it, is named as the fault; the form, when it was all of it. */
const nomme = (reponse: Reponse, chemin: readonly string[]): boolean => {
  const lieu = chemin.join(".").replace(/^saisie(?:\.|$)/, "");
  const champs = (reponse.erreur?.data.erreurs ?? []).map(({ champ }) => champ ?? "");
  return lieu === "" || champs.some((champ) => lieu.startsWith(champ) || champ.startsWith(lieu));
};

// Another choice here makes other fields wrong.
const AIGUILLAGES = /(?:^|\.)(?:resultat|contrat|type)$/;

/** Sends spoiled inputs to a procedure; gives how many were refused for their form. */
async function eprouver(chemin: Chemin): Promise<number> {
  const ecrit = procedureDe(chemin)?.type === "mutation";
  const valide = () => PROCEDURES[chemin]?.valide(monde);
  let avant = await empreinte();
  let refus = 0;
  await fc.assert(
    fc.asyncProperty(arbRetouche, fc.option(arbRetouche, { freq: 3 }), async (une, autre) => {
      const premiere = retoucher(valide(), une);
      const { entree } = autre ? retoucher(premiere.entree, autre) : premiere;
      const reponse = await serveur.appeler(ALICE, chemin, entree);
      if (!estRecevable(chemin, entree)) {
        refus += 1;
        expect(reponse.statut, reponse.corps).toBe(400);
        const seule = autre === null && !AIGUILLAGES.test(premiere.chemin.join("."));
        if (seule) expect(nomme(reponse, premiere.chemin), `${premiere.chemin.join(".")} ${reponse.corps}`).toBe(true);
      }
      if (reponse.statut !== 200) {
        attendreRefus(reponse, champsDe(valide()));
        if (ecrit) expect(await empreinte()).toBe(avant);
      } else if (ecrit) {
        monde = await peuplerMonde(base);
        avant = await empreinte();
      }
    }),
    { numRuns: 30 },
  );
  expect(await empreinte()).toBe(avant);
  return refus;
}

describe("whatever is sent", () => {
  test.each(CHEMINS)(
    "%s refuses it in French at its field, never with 5xx, and leaves the database",
    async (chemin) => {
      const refus = await eprouver(chemin);
      if (PROCEDURES[chemin]?.valide(monde) !== undefined) expect(refus).toBeGreaterThan(5);
    },
    60_000,
  );
});

type Cas = readonly [
  nom: string,
  chemin: Chemin,
  entree: (monde: Monde) => unknown,
  statut: number,
  champ: string | null,
];

const recrutement = uneSaisie("recrutement");
const modifier =
  (retouche: object, saisie: object = recrutement, reste: object = {}) =>
  ({ ficheAlice }: Monde) => ({ ficheId: ficheAlice, version: 1, saisie: { ...saisie, ...retouche }, ...reste });
const suivi = (retouche: object) => ({
  suivi: { date: "2018-03-01", contrat: "cdd", etat: "confirme", finLe: "2018-09-01", ...retouche },
});
const chercher = (criteres: object) => () => ({ criteres, curseur: null });

const CAS: readonly Cas[] = [
  ["31/02", "fiche.mettreAJour", modifier(suivi({ date: "2018-02-31" })), 400, "suivi.date"],
  ["31/02 as people write it", "fiche.mettreAJour", modifier(suivi({ finLe: "31/02/2018" })), 400, "suivi.finLe"],
  ["an end before the start", "fiche.mettreAJour", modifier(suivi({ finLe: "2018-02-01" })), 422, "suivi.finLe"],
  ["a CDD without end", "fiche.mettreAJour", modifier(suivi({ finLe: null })), 400, "suivi.finLe"],
  ["a CDI with an end", "fiche.mettreAJour", modifier(suivi({ contrat: "cdi" })), 400, "suivi.finLe"],
  ["contrat « N/A »", "fiche.mettreAJour", modifier(suivi({ contrat: "na" })), 400, "suivi.contrat"],
  ["état « N/A »", "fiche.mettreAJour", modifier(suivi({ etat: "na" })), 400, "suivi.etat"],
  ["a recruitment without suivi", "fiche.mettreAJour", modifier({ suivi: null }), 400, "suivi"],
  ["a suivi elsewhere", "fiche.mettreAJour", modifier({ resultat: "abandon" }), 400, "suivi"],
  ["5,000 characters", "fiche.mettreAJour", modifier({ commentaire: "é".repeat(5000) }), 400, "commentaire"],
  ["4,001 characters", "fiche.mettreAJour", modifier({ commentaire: "x".repeat(4001) }), 400, "commentaire"],
  ["a NUL", "fiche.mettreAJour", modifier({ commentaire: "a\u0000b" }), 400, "commentaire"],
  ["half a surrogate pair", "fiche.mettreAJour", modifier({ commentaire: "a\ud83d" }), 400, "commentaire"],
  ["an unknown résultat", "fiche.mettreAJour", modifier({ resultat: "embauche" }), 400, "resultat"],
  ["an unknown action", "fiche.mettreAJour", modifier({ actions: ["danse"] }), 400, "actions.0"],
  ["no cause", "fiche.mettreAJour", modifier({ causes: [] }, uneSaisie("entretien_non_employable")), 400, "causes"],
  [
    "an unknown cause",
    "fiche.mettreAJour",
    modifier({ causes: ["x"] }, uneSaisie("entretien_non_employable")),
    400,
    "causes.0",
  ],
  ["a cause elsewhere", "fiche.mettreAJour", modifier({ causes: ["salaire"] }, uneSaisie("abandon")), 400, "causes"],
  ["a yes or no as text", "fiche.mettreAJour", modifier({ nonReponse: "oui" }), 400, "nonReponse"],
  ["an object for a list", "fiche.mettreAJour", modifier({ actions: { 0: "autre", length: 1 } }), 400, "actions"],
  ["a foreign field", "fiche.mettreAJour", modifier({ statut: "recrute" }), 400, "saisie"],
  ["a foreign field of the command", "fiche.mettreAJour", modifier({}, recrutement, { entrepriseId: 2 }), 400, null],
  ["a version of 1.5", "fiche.mettreAJour", modifier({}, recrutement, { version: 1.5 }), 400, "version"],
  ["a version beyond an integer", "fiche.mettreAJour", modifier({}, recrutement, { version: 2 ** 31 }), 400, "version"],
  ["a version to come", "fiche.mettreAJour", modifier({}, recrutement, { version: 7 }), 409, null],
  [
    "an id of another entreprise",
    "fiche.confirmer",
    ({ ficheDenis }) => ({ ficheId: ficheDenis, version: 1 }),
    404,
    null,
  ],
  ["an id beyond what JavaScript holds", "fiche.lire", () => ({ ficheId: 2 ** 53 }), 400, "ficheId"],
  ["an id as text", "fiche.lire", ({ ficheAlice }) => ({ ficheId: String(ficheAlice) }), 400, "ficheId"],
  ["an unknown quick action", "fiche.ouvrir", ({ libre }) => ({ dossierId: libre, action: "adopter" }), 400, "action"],
  [
    "a day that does not exist",
    "vivier.rechercher",
    chercher({ classifieAvant: "2018-02-30" }),
    400,
    "criteres.classifieAvant",
  ],
  ["an unknown criterion", "vivier.rechercher", chercher({ age: 30 }), 400, "criteres"],
  ["an unknown code", "vivier.rechercher", chercher({ themes: ["cuisine"] }), 400, "criteres.themes.0"],
  ["an empty choice", "vivier.compter", () => ({ criteres: { bassins: [] } }), 400, "criteres.bassins"],
  [
    "a cursor of the year 275760",
    "vivier.rechercher",
    () => ({
      criteres: {},
      curseur: { sens: "suivant", dateClassification: "+275760-01-01T00:00:00.000Z", dossierId: 1 },
    }),
    400,
    "curseur.dateClassification",
  ],
];

describe("bad input is refused at its field", () => {
  test.each(CAS)("%s: %s", async (_, chemin, entree, statut, champ) => {
    const avant = await empreinte();
    const reponse = await serveur.appeler(ALICE, chemin, entree(monde));
    expect(reponse.statut, reponse.corps).toBe(statut);
    attendrePhrase(reponse.erreur?.message ?? "");
    const champs = reponse.erreur?.data.erreurs.map((refus) => refus.champ);
    expect(champs).toContain(champ);
    expect(await empreinte()).toBe(avant);
  });

  test("F11: a stale version changes nothing", async () => {
    const { ficheAlice: ficheId } = monde;
    await serveur.appeler(BRUNO, "fiche.confirmer", { ficheId, version: 1 });
    const avant = await empreinte();
    serveur.aller(plusTard(PRESENT, { secondes: 1 }));
    for (const chemin of ["fiche.mettreAJour", "fiche.confirmer", "fiche.transmettre", "fiche.annuler"]) {
      const reponse = await serveur.appeler(ALICE, chemin, PROCEDURES[chemin]?.valide(monde));
      expect([reponse.statut, reponse.erreur?.data.erreurs[0]?.regle]).toEqual([409, "F11"]);
    }
    expect(await empreinte()).toBe(avant);
    serveur.aller(PRESENT);
  });
});

describe("a body that is no input at all", () => {
  test.each([
    "",
    "{",
    "null",
    "[]",
    "1",
    '"x"',
    "undefined",
    "{}{}",
    "\u0000",
    "[".repeat(20_000),
    `{"a":"${"x".repeat(200_000)}"}`,
  ])("%.20s", async (payload) => {
    for (const url of ["/trpc/fiche.lire", "/trpc/fiche.lire?batch=1", "/trpc/fiche.lire,fiche.lire?batch=1"]) {
      const cookie = (await serveur.cookie(ALICE)) ?? "";
      const headers = { cookie, "content-type": "application/json" };
      const reponse = await serveur.app.inject({ method: "POST", url, payload, headers });
      expect(reponse.statusCode, reponse.body).toBeGreaterThanOrEqual(400);
      expect(reponse.statusCode, reponse.body).toBeLessThan(500);
    }
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml"])(
    "of type %s",
    async (type) => {
      const cookie = (await serveur.cookie(ALICE)) ?? "";
      const headers = { cookie, "content-type": type };
      const payload = '{"ficheId":1}';
      const reponse = await serveur.app.inject({ method: "POST", url: "/trpc/fiche.lire", payload, headers });
      expect(reponse.statusCode).toBe(415);
    },
  );
});
