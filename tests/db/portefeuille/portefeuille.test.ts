import {
  completerCopies,
  compterPortefeuille,
  enregistrerDossiers,
  fiche,
  ligneDeFiche,
  lister,
  reconstruireRecherche,
  suggererPortefeuille,
  type RecherchePortefeuille,
} from "@sar/db";
import {
  assemblerFiche,
  echeanceDe,
  ficheSatisfait,
  TAILLE_PAGE,
  TRI_INITIAL,
  type CriteresPortefeuille,
  type CurseurPortefeuille,
  type FicheCherchee,
  type PagePortefeuille,
  type TriPortefeuille,
} from "@sar/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { arbCandidat, arbInstantProche } from "../../fabriques/arbitraries/candidat.ts";
import { arbCriteresPortefeuille } from "../../fabriques/arbitraries/criteres.ts";
import { arbSaisie } from "../../fabriques/arbitraries/fiche.ts";
import { unCandidat } from "../../fabriques/candidat.ts";
import { peuplerComptes } from "../../fabriques/en-base/comptes.ts";
import { dossierDe, enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { peuplerListes } from "../../fabriques/en-base/listes.ts";
import { OUVERTURE, plusTard, uneFiche } from "../../fabriques/fiche.ts";
import { acteur, ALICE, AUTRE_ENTREPRISE, BRUNO, DENIS } from "../../fabriques/personnes.ts";

let base: TestDatabase;

beforeAll(async () => {
  base = await createTestDatabase();
  await peuplerListes(base);
  await peuplerComptes(base);
});
afterAll(() => base.close());

const arbFiche = fc.record({
  candidat: arbCandidat,
  saisie: arbSaisie,
  proprietaire: fc.constantFrom(ALICE, BRUNO),
  creeLe: arbInstantProche,
  sort: fc.constantFrom("active", "active", "active", "annulee", "autre entreprise"),
});
type FicheConnue = typeof arbFiche extends fc.Arbitrary<infer T> ? T : never;

const arbTri = fc.record({
  colonne: fc.constantFrom("creeLe" as const, "echeance"),
  ordre: fc.constantFrom("desc" as const, "asc"),
});

const arbRecherche = fc
  .record({
    vue: fc.constantFrom("toutes" as const, "toutes", "miennes", "depassees"),
    criteres: arbCriteresPortefeuille,
    retenus: fc.uniqueArray(fc.nat({ max: 13 }), { maxLength: 2 }),
    now: arbInstantProche.map((moment) => plusTard(moment, { jours: 60 })),
  })
  .map(({ criteres, retenus, ...reste }) => ({
    ...reste,
    criteres: Object.fromEntries(
      Object.entries(criteres).filter((_, rang) => retenus.includes(rang)),
    ) as CriteresPortefeuille,
    recruteur: acteur(ALICE),
  }));

type Attendue = FicheCherchee & { readonly ficheId: number };

function ficheDe({ saisie, proprietaire, creeLe, sort }: FicheConnue, dossierId: number) {
  const ailleurs = sort === "autre entreprise";
  const { compteId } = ailleurs ? DENIS : proprietaire;
  const { actions, nonReponse, commentaire } = saisie;
  const commune = { ...uneFiche(), actions, nonReponse, commentaire, dossierId, creeLe, misAJourLe: creeLe };
  const auteurs = { createurId: compteId, proprietaireId: compteId };
  const lieu = ailleurs ? { entrepriseId: AUTRE_ENTREPRISE } : {};
  return assemblerFiche({ ...commune, ...auteurs, ...lieu }, saisie, echeanceDe(saisie, creeLe));
}

/** Puts fiches in place of the former ones; gives those that ALICE's entreprise lists, as the domain reads them. */
async function peupler(connues: readonly FicheConnue[]): Promise<Attendue[]> {
  await base.sql`truncate dossier restart identity cascade`;
  const dossiers = connues.map(({ candidat }) => dossierDe(candidat));
  const ids = await base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
  const fiches = connues.map((connue, rang) => ficheDe(connue, ids[rang]!));
  const lignes = fiches.map((une, rang) => ({
    ...ligneDeFiche(une),
    annuleeLe: connues[rang]?.sort === "annulee" ? une.creeLe : null,
  }));
  const inserees = await base.db.insert(fiche).values(lignes).returning({ id: fiche.id });
  await completerCopies(base.db);
  return fiches.flatMap((une, rang) => {
    if (connues[rang]?.sort !== "active") return [];
    const candidat = { ...connues[rang].candidat, dossierId: ids[rang]!, liensAdc: dossiers[rang]!.liensAdc };
    return [{ ...une, statut: lignes[rang]!.statut, candidat, ficheId: inserees[rang]!.id }];
  });
}

function deLaVue({ vue, recruteur, now }: RecherchePortefeuille, { proprietaireId, echeance }: Attendue): boolean {
  if (vue === "toutes") return true;
  const mienne = proprietaireId === recruteur.compteId;
  return vue === "miennes" ? mienne : mienne && echeance !== null && echeance <= now;
}

function comparer({ colonne, ordre }: TriPortefeuille) {
  const sens = ordre === "desc" ? -1 : 1;
  return (a: Attendue, b: Attendue): number => {
    const [x, y] = [a[colonne], b[colonne]];
    if ((x === null) !== (y === null)) return x === null ? 1 : -1;
    return sens * ((x ?? "").localeCompare(y ?? "") || a.ficheId - b.ficheId);
  };
}

const attendues = (fiches: readonly Attendue[], recherche: RecherchePortefeuille, tri: TriPortefeuille) =>
  fiches
    .filter((une) => deLaVue(recherche, une) && ficheSatisfait(une, recherche.criteres, recherche.now))
    .toSorted(comparer(tri))
    .map(({ ficheId }) => ficheId);

async function parcourir(
  recherche: RecherchePortefeuille,
  tri: TriPortefeuille,
  sens: CurseurPortefeuille["sens"],
  depuis: CurseurPortefeuille | null,
) {
  const pages: PagePortefeuille[] = [];
  let curseur: CurseurPortefeuille | null = depuis;
  do {
    const page: PagePortefeuille = await lister(base.db, recherche, tri, curseur);
    pages.push(page);
    curseur = page[sens];
  } while (curseur !== null);
  return pages;
}

const idsDe = ({ lignes }: PagePortefeuille) => lignes.map(({ ficheId }) => ficheId);

describe("lists of the portefeuille", () => {
  test("P1 to P3, V4, W1: lists exactly the fiches that the domain lists, in the chosen order, and counts them", async () => {
    let listees = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbFiche, { minLength: 20, maxLength: 60, size: "max" }),
        fc.array(fc.tuple(arbRecherche, arbTri), { minLength: 12, maxLength: 12 }),
        async (connues, recherches) => {
          const fiches = await peupler(connues);
          for (const [recherche, tri] of recherches) {
            const ids = attendues(fiches, recherche, tri);
            expect((await parcourir(recherche, tri, "suivant", null)).flatMap(idsDe)).toEqual(ids);
            expect(await compterPortefeuille(base.db, recherche)).toEqual({ total: ids.length, auDela: false });
            listees += ids.length;
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(listees).toBeGreaterThan(50);
  }, 300_000);

  test("P1: pages hold 25, fiches without échéance come last both ways, and walking back gives the same pages", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbFiche, { minLength: 90, maxLength: 120 }), arbTri, async (connues, tri) => {
        const fiches = await peupler(connues.map((connue) => ({ ...connue, sort: "active" as const })));
        const recherche = { vue: "toutes" as const, criteres: {}, recruteur: acteur(ALICE), now: OUVERTURE };
        const aller = await parcourir(recherche, tri, "suivant", null);
        const retour = await parcourir(recherche, tri, "precedent", aller.at(-1)!.precedent);
        expect(aller.slice(0, -1).every(({ lignes }) => lignes.length === TAILLE_PAGE)).toBe(true);
        expect(retour.toReversed().map(idsDe)).toEqual(aller.slice(0, -1).map(idsDe));
        const echeances = aller.flatMap(({ lignes }) => lignes).map(({ echeance }) => echeance);
        const premiereSans = echeances.indexOf(null);
        if (tri.colonne === "echeance" && premiereSans >= 0) {
          expect(echeances.slice(premiereSans).every((echeance) => echeance === null)).toBe(true);
        }
        expect(aller.flatMap(idsDe)).toEqual(attendues(fiches, recherche, tri));
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  test("P2: the copies of the candidates are what the tables give: rebuilding mends one that is not", async () => {
    await peupler(fc.sample(arbFiche, 30));
    const copies = () => base.sql`select id, candidat_bassin_id, candidat_termes, candidat_nom, candidat_affichage
      from fiche order by id`;
    const avant = await copies();
    await base.sql`update fiche set candidat_termes = '{1}', candidat_nom = 'x' where id % 2 = 0`;
    expect(await copies()).not.toEqual(avant);
    await reconstruireRecherche(base.db);
    expect(await copies()).toEqual(avant);
  });

  test("P1: a fiche that has no copy of its candidate yet gets it, and is listed like any other", async () => {
    await peupler(fc.sample(arbFiche, 10));
    const recherche = { vue: "toutes" as const, criteres: {}, recruteur: acteur(ALICE), now: OUVERTURE };
    const lire = () => lister(base.db, recherche, TRI_INITIAL, null);
    const avant = await lire();
    await base.sql`update fiche set candidat_affichage = null where id % 2 = 0`;
    expect(await lire()).toEqual(avant);
  });

  test("P2, V5: suggests the entreprise's own candidates only, beginnings of words first", async () => {
    await base.sql`truncate dossier restart identity cascade`;
    const ouvrir = async (nom: string, prenom: string, ailleurs = false) => {
      const dossierId = await enregistrerCandidat(base, unCandidat({ nom, prenom, bassinId: 1 }));
      const { compteId, entrepriseId } = ailleurs ? DENIS : ALICE;
      const valeurs = { dossierId, entrepriseId, createurId: compteId, proprietaireId: compteId };
      await base.db.insert(fiche).values(ligneDeFiche(uneFiche(valeurs)));
    };
    await ouvrir("MERLIN", "Nicolas");
    await ouvrir("CORNU", "Jean-Paul");
    await ouvrir("COLIN", "Ève", true);
    await completerCopies(base.db);
    const pour = { vue: "toutes" as const, recruteur: acteur(ALICE), now: OUVERTURE };
    const titres = async (texte: string) =>
      (await suggererPortefeuille(base.db, { ...pour, texte })).map(({ titre }) => titre.replace(/-Bassin 1$/, ""));
    expect(await titres("co")).toEqual(["Monsieur CORNU Jean-Paul", "Monsieur MERLIN Nicolas"]);
    expect(await titres("jeanpaul")).toEqual(["Monsieur CORNU Jean-Paul"]);
    expect(await titres(" ")).toEqual([]);
  });
});
