import { openDatabase, type Database } from "@sar/db";
import { formaterInstant, type FicheEnregistreeVue, type FicheOuverteVue, type Instant } from "@sar/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { donnees, ouvrirServeur, type Reponse, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO } from "../../fabriques/personnes.ts";

const TOURS = 25;

let base: TestDatabase;
let bases: Database[];

/** Two processes over one database, with connections of their own; their clocks tell who was where. */
let chezAlice: ServeurDeTest;
let chezBruno: ServeurDeTest;
const HEURES = { alice: plusTard(OUVERTURE, { minutes: 3 }), bruno: plusTard(OUVERTURE, { minutes: 4 }) };

beforeAll(async () => {
  base = await ouvrirBase();
  bases = [openDatabase(base.url, { max: 3 }), openDatabase(base.url, { max: 3 })];
  [chezAlice, chezBruno] = (await Promise.all(bases.map((une) => ouvrirServeur(une)))) as [
    ServeurDeTest,
    ServeurDeTest,
  ];
  chezAlice.aller(HEURES.alice);
  chezBruno.aller(HEURES.bruno);
});
afterAll(async () => {
  await Promise.all([chezAlice.fermer(), chezBruno.fermer()]);
  await Promise.all(bases.map((une) => une.close()));
  await base.close();
});

type Appel = () => Promise<Reponse>;
type Course = (alice: Appel, bruno: Appel) => Promise<[Reponse, Reponse]>;

/** Both at once. */
const libre: Course = (alice, bruno) => Promise.all([alice(), bruno()]);

/**
 * Both at once, and both decided before either can write: the table is held until the two wait for it, so that the
 * unique index or the version has to stop one of them.
 */
const serree: Course = async (alice, bruno) => {
  const { appels } = await base.sql.begin(async (sql) => {
    await sql`lock table fiche in share row exclusive mode`;
    const appels = Promise.all([alice(), bruno()]);
    while ((await enAttente()) < 2) await new Promise((suite) => setTimeout(suite, 3));
    return { appels };
  });
  return appels;
};

async function enAttente(): Promise<number> {
  const [{ n }] = await base.sql<[{ n: number }]>`
    select count(*)::int as n from pg_locks where not granted and relation = 'fiche'::regclass
      and database = (select oid from pg_database where datname = current_database())`;
  return n;
}

/** The winner's answer and the loser's, with the name and the hour that the loser must be told. */
function departager([alice, bruno]: [Reponse, Reponse]) {
  const participants = [
    { reponse: alice, nom: "Alice Martin", le: HEURES.alice },
    { reponse: bruno, nom: "Bruno Keller", le: HEURES.bruno },
  ] as const;
  const gagnants = participants.filter(({ reponse }) => reponse.statut === 200);
  expect(gagnants, `${alice.corps}\n${bruno.corps}`).toHaveLength(1);
  const [gagnant] = gagnants;
  const perdant = participants.find((participant) => participant !== gagnant);
  return { gagnant: gagnant!, perdant: perdant! };
}

function attendreRecit({ erreur }: Reponse, regle: string, nom: string, le: Instant): void {
  const [refus] = erreur?.data.erreurs ?? [];
  expect(refus?.regle).toBe(regle);
  expect(refus?.message).toContain(nom);
  expect(refus?.message).toContain(formaterInstant(le));
}

const evenements = (ficheId: number) =>
  base.sql<{ type: string; version: number }[]>`
    select type, version from fiche_evenement where fiche_id = ${ficheId} order by version`;

async function ouverteParAlice(): Promise<{ ficheId: number; dossierId: number }> {
  const dossierId = await enregistrerCandidat(base);
  const reponse = await chezAlice.appeler(ALICE, "fiche.ouvrir", { dossierId, action: "etudier_plus_tard" });
  return { ficheId: donnees<FicheOuverteVue>(reponse).ficheId, dossierId };
}

describe.each<[string, Course]>([
  ["free", libre],
  ["both decided before either is written", serree],
])("two colleagues at the same moment, %s", (_, course) => {
  test("F1: of two openings on one candidate one wins, the other is told who, when, and where it is", async () => {
    for (let tour = 0; tour < TOURS; tour += 1) {
      const dossierId = await enregistrerCandidat(base);
      const ouvrir = (action: string) => ({ dossierId, action });
      const reponses = await course(
        () => chezAlice.appeler(ALICE, "fiche.ouvrir", ouvrir("etudier_plus_tard")),
        () => chezBruno.appeler(BRUNO, "fiche.ouvrir", ouvrir("non_retenu")),
      );
      const { gagnant, perdant } = departager(reponses);
      const { ficheId } = donnees<FicheOuverteVue>(gagnant.reponse);
      expect(perdant.reponse.statut).toBe(409);
      attendreRecit(perdant.reponse, "F1", gagnant.nom, gagnant.le);
      expect(perdant.reponse.erreur?.data.ficheId).toBe(ficheId);
      expect(await base.sql`select id from fiche where dossier_id = ${dossierId}`).toHaveLength(1);
      expect(await evenements(ficheId)).toEqual([{ type: "ouverture", version: 1 }]);
    }
  }, 300_000);

  test("F11: of two saves on one version one wins, the other is told what changed and can apply his to it", async () => {
    for (let tour = 0; tour < TOURS; tour += 1) {
      const { ficheId } = await ouverteParAlice();
      const saisies = { alice: uneSaisie("abandon"), bruno: uneSaisie("vivier_recrutement", { nonReponse: true }) };
      const reponses = await course(
        () => chezAlice.appeler(ALICE, "fiche.mettreAJour", { ficheId, version: 1, saisie: saisies.alice }),
        () => chezBruno.appeler(BRUNO, "fiche.mettreAJour", { ficheId, version: 1, saisie: saisies.bruno }),
      );
      const { gagnant, perdant } = departager(reponses);
      const gagnee = donnees<FicheEnregistreeVue>(gagnant.reponse).fiche;
      expect(perdant.reponse.statut).toBe(409);
      attendreRecit(perdant.reponse, "F11", gagnant.nom, gagnant.le);
      expect(perdant.reponse.erreur?.message).toContain("résultat");
      expect(perdant.reponse.erreur?.data.fiche).toEqual(gagnee);
      const [serveur, qui, saisie] =
        perdant.nom === "Alice Martin"
          ? ([chezAlice, ALICE, saisies.alice] as const)
          : ([chezBruno, BRUNO, saisies.bruno] as const);
      const encore = await serveur.appeler(qui, "fiche.mettreAJour", { ficheId, version: 2, saisie });
      expect(donnees<FicheEnregistreeVue>(encore).fiche).toMatchObject({ version: 3, saisie });
      expect((await evenements(ficheId)).map(({ version }) => version)).toEqual([1, 2, 3]);
    }
  }, 300_000);

  test("F14, F11: of an undoing and an update one wins, the other is told who did what, and when", async () => {
    for (let tour = 0; tour < TOURS; tour += 1) {
      const { ficheId, dossierId } = await ouverteParAlice();
      const saisie = uneSaisie("proposition_en_cours");
      const reponses = await course(
        () => chezAlice.appeler(ALICE, "fiche.annuler", { ficheId, version: 1 }),
        () => chezBruno.appeler(BRUNO, "fiche.mettreAJour", { ficheId, version: 1, saisie }),
      );
      const { gagnant, perdant } = departager(reponses);
      const annulee = gagnant.nom === "Alice Martin";
      expect(perdant.reponse.statut).toBe(annulee ? 404 : 409);
      attendreRecit(perdant.reponse, annulee ? "W3" : "F11", gagnant.nom, gagnant.le);
      expect(perdant.reponse.erreur?.message).toContain(annulee ? "annulé" : "résultat");
      expect((await evenements(ficheId)).at(-1)).toEqual({ type: annulee ? "annulation" : "mise_a_jour", version: 2 });
      const lue = await chezBruno.appeler(BRUNO, "fiche.lire", { ficheId });
      expect(lue.statut).toBe(annulee ? 404 : 200);
      const rouvrir = await chezBruno.appeler(BRUNO, "fiche.ouvrir", { dossierId, action: "non_retenu" });
      expect(rouvrir.statut).toBe(annulee ? 200 : 409);
    }
  }, 300_000);
});
