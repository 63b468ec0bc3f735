import {
  compterFichesDepassees,
  completerCopies,
  enregistrerDossiers,
  fiche,
  ligneDeFiche,
  lireLignesPortefeuille,
} from "@sar/db";
import { fichesQuiBloquent, type Fiche, type Instant } from "@sar/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { arbResultat } from "../../fabriques/arbitraries/fiche.ts";
import { arbInstant } from "../../fabriques/arbitraries/temps.ts";
import { unCandidat, unClassement } from "../../fabriques/candidat.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { dossierDe } from "../../fabriques/en-base/dossiers.ts";
import { uneFiche, unDetail } from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO, DENIS } from "../../fabriques/personnes.ts";

const DOSSIERS = 12;
let base: TestDatabase;

beforeAll(async () => {
  base = await ouvrirBase();
  const classements = [unClassement(), unClassement("non_employable")];
  const dossiers = Array.from({ length: DOSSIERS }, () => dossierDe(unCandidat({ bassinId: 1, classements })));
  await base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
});
afterAll(() => base.close());

type Recruteur = typeof ALICE;

const TOUTES = { tri: { colonne: "echeance", ordre: "asc" }, curseur: null, nombre: 100 } as const;

const lireDepassees = (qui: Recruteur, now: Instant) =>
  lireLignesPortefeuille(base.db, { vue: "depassees", criteres: {}, recruteur: acteur(qui), now }, TOUTES);

const arbFiches = fc.array(
  fc.record({
    resultat: arbResultat,
    proprietaire: fc.constantFrom(ALICE, BRUNO, DENIS),
    misAJourLe: arbInstant("2018-01-01T00:00:00Z", "2018-09-01T00:00:00Z"),
    annulee: fc.boolean(),
  }),
  { minLength: DOSSIERS, maxLength: DOSSIERS },
);

describe("V7: the gate", () => {
  test("V7, F6: counts and lists the recruteur's own overdue fiches as the domain does, oldest échéance first", async () => {
    await fc.assert(
      fc.asyncProperty(arbFiches, arbInstant("2018-03-01T00:00:00Z", "2019-06-01T00:00:00Z"), async (tirees, now) => {
        await base.sql`truncate fiche restart identity cascade`;
        const fiches: Fiche[] = tirees.map(({ resultat, proprietaire, misAJourLe }, rang) => {
          const { compteId, entrepriseId } = proprietaire;
          const personnes = { entrepriseId, createurId: compteId, proprietaireId: compteId };
          return uneFiche({ ...personnes, dossierId: rang + 1, detail: unDetail(resultat), misAJourLe });
        });
        const lignes = fiches.map(ligneDeFiche);
        await base.db
          .insert(fiche)
          .values(lignes.map((ligne, rang) => ({ ...ligne, annuleeLe: tirees[rang]?.annulee ? ligne.creeLe : null })));
        await completerCopies(base.db);
        const enCours = fiches.filter((_, rang) => !tirees[rang]?.annulee);
        for (const qui of [ALICE, BRUNO, DENIS]) {
          const { compteId } = qui;
          const attendues = fichesQuiBloquent(enCours, compteId, now).toSorted(
            (a, b) => a.echeance!.localeCompare(b.echeance!) || a.dossierId - b.dossierId,
          );
          const lues = await lireDepassees(qui, now);
          expect(lues.map(({ dossierId }) => dossierId)).toEqual(attendues.map(({ dossierId }) => dossierId));
          expect(await compterFichesDepassees(base.db, compteId, now)).toBe(attendues.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("P3: each line says all that the list shows", async () => {
    await base.sql`truncate fiche restart identity cascade`;
    await base.db.insert(fiche).values(ligneDeFiche(uneFiche({ dossierId: 1, actions: ["analyse_cv"] })));
    await completerCopies(base.db);
    const { creeLe, echeance } = uneFiche();
    expect(await lireDepassees(ALICE, echeance!)).toEqual([
      {
        ficheId: 1,
        version: 1,
        dossierId: 1,
        titre: "Monsieur CORNU Nicolas-Bassin 1",
        bassin: "Bassin 1",
        recruteur: { id: ALICE.compteId, nom: "Alice Martin" },
        metiers: ["Métier 3"],
        situation: { code: "recherche", dateEffet: "2017-12-01", dateFin: null },
        classification: "non_employable",
        statut: "etude_en_cours",
        resultat: "aucun",
        creeLe,
        echeance,
        actions: ["analyse_cv"],
      },
    ]);
  });
});
