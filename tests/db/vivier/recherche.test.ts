import {
  compter,
  enregistrerDossiers,
  fiche,
  ligneDeFiche,
  rechercher,
  reconstruireRecherche,
  type RechercheVivier,
} from "@sar/db";
import {
  CRITERES_VIVIER,
  estTrouve,
  publicationCourante,
  TAILLE_PAGE,
  type CandidatCherche,
  type CriteresVivier,
  type CurseurVivier,
  type PageVivier,
} from "@sar/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { arbCandidat, arbInstantProche } from "../../fabriques/arbitraries/candidat.ts";
import { arbCriteresVivier } from "../../fabriques/arbitraries/criteres.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { dossierDe } from "../../fabriques/en-base/dossiers.ts";
import { uneFiche } from "../../fabriques/fiche.ts";
import { AUTRE_ENTREPRISE, DENIS, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;

beforeAll(async () => {
  base = await ouvrirBase();
});
afterAll(() => base.close());

/** A candidate, and whether ENTREPRISE or the other one has a fiche on him, or had one that was undone. */
const arbCandidatConnu = fc.record({
  candidat: arbCandidat,
  fiche: fc.constantFrom("aucune", "aucune", "la sienne", "annulee", "autre entreprise"),
});
type CandidatConnu = typeof arbCandidatConnu extends fc.Arbitrary<infer T> ? T : never;

/** One whom, once classified, only his classification can keep out of the vivier. */
const arbClasse = arbCandidatConnu.map(({ candidat, fiche }) => ({
  fiche,
  candidat: { ...candidat, archiveLe: null, situations: [], classements: candidat.classements.slice(0, 1) },
}));

/** Few criteria at once, so that most searches find somebody. */
const arbRecherche = fc
  .record({
    criteres: arbCriteresVivier,
    retenus: fc.shuffledSubarray(Object.keys(CRITERES_VIVIER), { maxLength: 2 }),
    now: arbInstantProche,
  })
  .map(({ criteres, retenus, now }) => ({
    criteres: Object.fromEntries(Object.entries(criteres).filter(([nom]) => retenus.includes(nom))) as CriteresVivier,
    now,
    entrepriseId: ENTREPRISE,
  }));

/** Puts a population in place of the former one; gives its candidates as the database holds them. */
async function peupler(connus: readonly CandidatConnu[]): Promise<CandidatCherche[]> {
  await base.sql`truncate dossier restart identity cascade`;
  const dossiers = connus.map(({ candidat }) => dossierDe(candidat));
  const ids = await base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
  const fiches = connus.flatMap(({ fiche }, rang) => {
    const dossierId = ids[rang]!;
    if (fiche === "aucune") return [];
    if (fiche !== "autre entreprise") {
      return [{ ...ligneDeFiche(uneFiche({ dossierId })), annuleeLe: fiche === "annulee" ? uneFiche().creeLe : null }];
    }
    const { compteId } = DENIS;
    const valeurs = { dossierId, entrepriseId: AUTRE_ENTREPRISE, createurId: compteId, proprietaireId: compteId };
    return [{ ...ligneDeFiche(uneFiche(valeurs)), annuleeLe: null }];
  });
  if (fiches.length > 0) await base.db.insert(fiche).values(fiches);
  return connus.map(({ candidat }, rang) => ({
    ...candidat,
    dossierId: ids[rang]!,
    liensAdc: dossiers[rang]!.liensAdc,
  }));
}

/** The ids that the domain finds, in the order of V6. */
function attendus(connus: readonly CandidatConnu[], candidats: readonly CandidatCherche[], recherche: RechercheVivier) {
  const { criteres, now } = recherche;
  return candidats
    .filter((candidat, rang) => estTrouve(candidat, criteres, { aUneFiche: connus[rang]?.fiche === "la sienne", now }))
    .map(({ dossierId, ...faits }) => ({ dossierId, date: publicationCourante(faits, now)!.prendEffetLe }))
    .toSorted((a, b) => b.date.localeCompare(a.date) || b.dossierId - a.dossierId)
    .map(({ dossierId }) => dossierId);
}

/** All pages from a cursor on, following `suivant` or `precedent`. */
async function parcourir(recherche: RechercheVivier, sens: CurseurVivier["sens"], depuis: CurseurVivier | null) {
  const pages: PageVivier[] = [];
  let curseur: CurseurVivier | null = depuis;
  do {
    const page: PageVivier = await rechercher(base.db, recherche, curseur);
    pages.push(page);
    curseur = page[sens];
  } while (curseur !== null);
  return pages;
}

const idsDe = (page: PageVivier) => page.lignes.map(({ dossierId }) => dossierId);

describe("search of the vivier", () => {
  test("V1 to V4, V6: finds exactly whom the domain finds, in its order, and counts them", async () => {
    let trouves = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(arbCandidatConnu, arbClasse), { minLength: 1, maxLength: 60, size: "max" }),
        fc.array(arbRecherche, { minLength: 12, maxLength: 12 }),
        async (connus, recherches) => {
          const candidats = await peupler(connus);
          for (const recherche of recherches) {
            const pages = await parcourir(recherche, "suivant", null);
            const ids = attendus(connus, candidats, recherche);
            expect(pages.flatMap(idsDe)).toEqual(ids);
            expect(await compter(base.db, recherche)).toEqual({ total: ids.length, auDela: false });
            trouves += ids.length;
          }
        },
      ),
      { numRuns: 10 },
    );
    expect(trouves).toBeGreaterThan(20);
  }, 300_000);

  test("V6: pages hold 25, and walking back gives the pages of the way there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbClasse, { minLength: 80, maxLength: 150 }), arbRecherche, async (connus, une) => {
        const candidats = await peupler(connus);
        const recherche = { ...une, criteres: { ...une.criteres, candidat: undefined } };
        const aller = await parcourir(recherche, "suivant", null);
        const retour = await parcourir(recherche, "precedent", aller.at(-1)!.precedent);
        expect(aller.slice(0, -1).map((page) => page.lignes.length)).toEqual(aller.slice(0, -1).map(() => TAILLE_PAGE));
        expect(retour.toReversed().map(idsDe)).toEqual(
          aller.length > 1 ? aller.slice(0, -1).map(idsDe) : [idsDe(aller[0]!)],
        );
        expect(aller.flatMap(idsDe)).toEqual(attendus(connus, candidats, recherche));
      }),
      { numRuns: 4 },
    );
  }, 300_000);

  test("the search rows are what the tables give: rebuilding finds none that differs, and mends one that does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbCandidatConnu, { minLength: 30, maxLength: 30 }), async (connus) => {
        await peupler(connus);
        expect(await reconstruireRecherche(base.db)).toEqual({ dossiers: connus.length, differents: 0 });
      }),
      { numRuns: 3 },
    );
    const lignes = () => base.sql`select r::text from recherche_dossier r order by dossier_id, date_classification`;
    const avant = await lignes();
    const [{ n }] = await base.sql<[{ n: number }]>`select count(distinct dossier_id)::int as n from recherche_dossier`;
    await base.sql`update recherche_dossier set termes = termes || 1`;
    expect((await reconstruireRecherche(base.db)).differents).toBe(n);
    expect(await lignes()).toEqual(avant);
    await base.sql`delete from recherche_dossier`;
    expect((await reconstruireRecherche(base.db)).differents).toBe(n);
    expect(await lignes()).toEqual(avant);
  }, 300_000);
});
