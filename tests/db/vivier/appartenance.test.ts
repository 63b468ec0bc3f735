import { compter, enregistrerDossiers, rechercher, suggerer, voisins } from "@sar/db";
import {
  instant,
  jour,
  nomCommencePar,
  nomContient,
  nomDeRecherche,
  type CriteresVivier,
  type Instant,
  type LigneVivier,
} from "@sar/domain";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { arbNom } from "../../fabriques/arbitraries/texte.ts";
import { unCandidat, unClassement, uneSituation } from "../../fabriques/candidat.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { dossierDe, enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { ALICE, AUTRE_ENTREPRISE, BRUNO, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;

beforeAll(async () => {
  base = await ouvrirBase();
});
beforeEach(() => base.sql`truncate dossier restart identity cascade`);
afterAll(() => base.close());

async function trouves(now: Instant, criteres: CriteresVivier = {}, entrepriseId = ENTREPRISE): Promise<LigneVivier[]> {
  return [...(await rechercher(base.db, { criteres, entrepriseId, now }, null)).lignes];
}

const nombre = async (quand: string, criteres?: CriteresVivier) => (await trouves(instant(quand), criteres)).length;

/** Fails the test if anything is written to the tables of dossiers. */
const contenu = async () => JSON.stringify(await base.sql`select d::text, r::text from dossier d, recherche_dossier r`);

describe("V1: time alone changes who is in the vivier", () => {
  test("V1, D5: a dossier comes in at its publication instant", async () => {
    await enregistrerCandidat(base, { classements: [unClassement("employable", instant("2018-02-01T09:00:00Z"))] });
    const avant = await contenu();
    expect(await nombre("2018-02-01T08:59:59.999Z")).toBe(0);
    expect(await nombre("2018-02-01T09:00:00Z")).toBe(1);
    expect(await contenu()).toBe(avant);
  });

  test("V1, D6: it leaves with the day on which a CDI begins in Paris, and comes back with the end of it", async () => {
    const situations = [uneSituation(), uneSituation("cdi", "2018-03-01"), uneSituation("recherche", "2018-06-01")];
    await enregistrerCandidat(base, { situations });
    const avant = await contenu();
    expect(await nombre("2018-02-28T22:59:59.999Z")).toBe(1);
    expect(await nombre("2018-02-28T23:00:00Z")).toBe(0);
    expect(await nombre("2018-05-31T21:59:59.999Z")).toBe(0);
    expect(await nombre("2018-05-31T22:00:00Z")).toBe(1);
    expect(await contenu()).toBe(avant);
  });

  test("V1, D4: a reclassification dates it anew, and takes it out when it is not published", async () => {
    const adaptable = instant("2018-03-01T09:00:00Z");
    await enregistrerCandidat(base, {
      classements: [
        unClassement(),
        unClassement("adaptable", adaptable),
        unClassement("non_employable", instant("2018-04-01T09:00:00Z")),
      ],
    });
    expect(await trouves(instant("2018-03-01T08:59:59Z"), { classification: "employable" })).toHaveLength(1);
    expect(await trouves(adaptable, { classification: "employable" })).toHaveLength(0);
    expect(await trouves(adaptable, { classifieAPartirDu: jour("2018-03-01") })).toMatchObject([
      { classification: "adaptable", dateClassification: adaptable },
    ]);
    expect(await nombre("2018-04-01T09:00:00Z")).toBe(0);
  });

  test("V1: an archived dossier is out from that instant on", async () => {
    await enregistrerCandidat(base, { archiveLe: instant("2018-05-01T00:00:00Z") });
    expect(await nombre("2018-04-30T23:59:59.999Z")).toBe(1);
    expect(await nombre("2018-05-01T00:00:00Z")).toBe(0);
  });
});

describe("V2: candidates with a fiche", () => {
  test("V2, F14: hidden from every colleague, seen by other entreprises, back when undone", async () => {
    const dossierId = await enregistrerCandidat(base);
    const fiche = await ouvrirEnBase(base, ALICE, dossierId);
    const now = instant("2018-02-01T00:00:00Z");
    expect(await trouves(now)).toHaveLength(0);
    expect(await trouves(now, {}, AUTRE_ENTREPRISE)).toHaveLength(1);
    await fiche.annuler();
    expect(await trouves(now)).toHaveLength(1);
    await ouvrirEnBase(base, BRUNO, dossierId);
    expect(await trouves(now)).toHaveLength(0);
  });
});

describe("V5: suggestions", () => {
  const now = instant("2018-02-01T00:00:00Z");
  const suggeres = async (texte: string) =>
    (await suggerer(base.db, { texte, entrepriseId: ENTREPRISE, now })).map(({ titre }) => titre);

  test("V5: « co » finds CORNU and Nicolas, beginnings first, whatever case, accents and hyphens", async () => {
    await enregistrerCandidat(base, { nom: "ABEL", prenom: "Nicolas" });
    await enregistrerCandidat(base, { nom: "CORNU", prenom: "Ève" });
    await enregistrerCandidat(base, { nom: "N'DIAYE", prenom: "Jean-Cosme" });
    await enregistrerCandidat(base, { nom: "ZOLA", prenom: "Émile" });
    expect(await suggeres("co")).toEqual([
      "Monsieur CORNU Ève-Bassin 1",
      "Monsieur N'DIAYE Jean-Cosme-Bassin 1",
      "Monsieur ABEL Nicolas-Bassin 1",
    ]);
    expect(await suggeres("ndiaye")).toHaveLength(1);
    expect(await suggeres("EMILE zo")).toEqual(["Monsieur ZOLA Émile-Bassin 1"]);
    expect(await suggeres("%")).toEqual([]);
    expect(await suggeres("  ")).toEqual([]);
  });

  test("V5: the same candidates as the domain's words find, 8 at most, none with a fiche", async () => {
    const arbPersonnes = fc.array(fc.record({ nom: arbNom(), prenom: arbNom() }), { minLength: 5, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(arbPersonnes, fc.array(arbNom(), { minLength: 5, maxLength: 5 }), async (personnes, mots) => {
        await base.sql`truncate dossier restart identity cascade`;
        const dossiers = personnes.map((personne) => dossierDe(unCandidat({ ...personne, bassinId: 1 })));
        await base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
        await ouvrirEnBase(base, ALICE, 1);
        for (const mot of mots) {
          const texte = mot.slice(0, 2);
          const attendus = personnes
            .map(({ nom, prenom }, rang) => ({ dossierId: rang + 1, cle: nomDeRecherche(nom, prenom) }))
            .filter(({ dossierId, cle }) => dossierId !== 1 && nomContient(cle, texte))
            .map((candidat) => ({ ...candidat, rang: nomCommencePar(candidat.cle, texte) ? 0 : 1 }))
            .toSorted(
              (a, b) => a.rang - b.rang || (a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : a.dossierId - b.dossierId),
            );
          const obtenus = await suggerer(base.db, { texte, entrepriseId: ENTREPRISE, now });
          expect(obtenus.map(({ dossierId }) => dossierId)).toEqual(
            texte.trim() === "" ? [] : attendus.slice(0, 8).map(({ dossierId }) => dossierId),
          );
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe("V6, V9: totals and neighbours", () => {
  const now = instant("2018-02-01T00:00:00Z");

  test("V6: the total is exact up to 1,000, and said to be more beyond", async () => {
    const dossiers = Array.from({ length: 1001 }, () => dossierDe(unCandidat({ bassinId: 1 })));
    await base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
    const total = (criteres: CriteresVivier) => compter(base.db, { criteres, entrepriseId: ENTREPRISE, now });
    expect(await total({})).toEqual({ total: 1000, auDela: true });
    await ouvrirEnBase(base, ALICE, 7);
    expect(await total({})).toEqual({ total: 1000, auDela: false });
    expect(await total({ candidat: 8 })).toEqual({ total: 1, auDela: false });
    const places = await voisins(base.db, { criteres: {}, entrepriseId: ENTREPRISE, now }, 1);
    expect(places).toEqual({ position: 1000, precedentId: 2, suivantId: null });
  });

  test("V9: position and neighbours follow the list, also for one who has just left it", async () => {
    const dates = [1, 2, 3, 3, 3, 4].map((j) => instant(`2018-01-0${j}T09:00:00Z`));
    const dossiers = dates.map((date) =>
      dossierDe(unCandidat({ bassinId: 1, classements: [unClassement("employable", date)] })),
    );
    await base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
    const autour = (id: number, criteres: CriteresVivier = {}) =>
      voisins(base.db, { criteres, entrepriseId: ENTREPRISE, now }, id);
    const ordre = (await trouves(now)).map(({ dossierId }) => dossierId);
    expect(ordre).toEqual([6, 5, 4, 3, 2, 1]);
    for (const [rang, id] of ordre.entries()) {
      expect(await autour(id)).toEqual({
        position: rang + 1,
        precedentId: ordre[rang - 1] ?? null,
        suivantId: ordre[rang + 1] ?? null,
      });
    }
    await ouvrirEnBase(base, ALICE, 4);
    expect(await autour(4)).toEqual({ position: null, precedentId: 5, suivantId: 3 });
    expect(await autour(2, { candidat: 6 })).toEqual({ position: null, precedentId: 6, suivantId: null });
  });
});
