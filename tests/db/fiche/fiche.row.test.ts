import { fiche, ficheDeLigne, ligneDeFiche } from "@sar/db";
import { assemblerFiche, echeanceDe, type Fiche, type ResultatDetaille } from "@sar/domain";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { arbSaisie } from "../../fabriques/arbitraries/fiche.ts";
import { arbInstant } from "../../fabriques/arbitraries/temps.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { uneFiche, unDetail, unSuivi } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO, CHLOE, DENIS, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let dossierId: number;

beforeAll(async () => {
  base = await ouvrirBase();
  dossierId = await enregistrerCandidat(base);
});
afterAll(() => base.close());

/** Any legal fiche of the entreprise on the one dossier. */
const arbFiche: fc.Arbitrary<Fiche> = fc
  .record({
    saisie: arbSaisie,
    createur: fc.constantFrom(ALICE, BRUNO, CHLOE),
    proprietaire: fc.constantFrom(ALICE, BRUNO, CHLOE),
    origine: fc.constantFrom("action_rapide" as const, "hors_vivier" as const),
    creeLe: arbInstant(),
    misAJourLe: arbInstant(),
    version: fc.integer({ min: 1, max: 2_147_483_647 }),
  })
  .map(({ saisie, createur, proprietaire, ...reste }) => {
    const { actions, nonReponse, commentaire } = saisie;
    const detail = { resultat: saisie.resultat, causes: saisie.causes, suivi: saisie.suivi } as ResultatDetaille;
    const commune = { ...reste, entrepriseId: ENTREPRISE, dossierId, actions, nonReponse, commentaire };
    const ids = { createurId: createur.compteId, proprietaireId: proprietaire.compteId };
    return assemblerFiche({ ...commune, ...ids }, detail, echeanceDe(detail, reste.misAJourLe));
  });

describe("a fiche and its row", () => {
  test("every legal fiche is accepted by the table and read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(arbFiche, async (ecrite) => {
        expect(ficheDeLigne(ligneDeFiche(ecrite))).toEqual(ecrite);
        const [ligne] = await base.db.insert(fiche).values(ligneDeFiche(ecrite)).returning();
        expect(ficheDeLigne(ligne!)).toEqual(ecrite);
        await base.db.delete(fiche).where(eq(fiche.id, ligne!.id));
      }),
      { numRuns: 60 },
    );
  });
});

type Ligne = typeof fiche.$inferInsert;
const ligne = (valeurs: Partial<Record<keyof Ligne, unknown>>, detail: ResultatDetaille = unDetail("aucun")): Ligne =>
  ({ ...ligneDeFiche(uneFiche({ dossierId, detail })), ...valeurs }) as Ligne;

const rejet = unDetail("entretien_non_employable");
const recrutement = unDetail("recrutement");
const cdd = { resultat: "recrutement", causes: [], suivi: unSuivi({ contrat: "cdd" }) } as ResultatDetaille;

describe("the database refuses what the domain's types refuse", () => {
  test.each<[string, string, () => Ligne]>([
    [
      "F2: a statut that the résultat does not give",
      "fiche_statut",
      () => ligne({ statut: "non_retenu", echeance: null }),
    ],
    ["F2: an unknown résultat", "fiche_resultat", () => ligne({ resultat: "inconnu" })],
    [
      "F2: a statut without the état of the recruitment",
      "fiche_statut",
      () => ligne({ suiviEtat: "confirme" }, recrutement),
    ],
    ["F3: no échéance where the statut has a délai", "fiche_echeance", () => ligne({ echeance: null })],
    ["F3: an échéance where it has none", "fiche_echeance", () => ligne({ echeance: uneFiche().creeLe }, rejet)],
    ["F8: a rejection without cause", "fiche_causes_requises", () => ligne({ causes: [] }, rejet)],
    ["F8: a cause elsewhere", "fiche_causes_requises", () => ligne({ causes: ["salaire"] })],
    ["F8: an unknown cause", "fiche_causes", () => ligne({ causes: ["inconnue"] }, rejet)],
    ["F9: a recruitment without date", "fiche_suivi_requis", () => ligne({ suiviDate: null }, recrutement)],
    ["F9: a recruitment without contrat", "fiche_suivi_requis", () => ligne({ suiviContrat: null }, recrutement)],
    ["F9: a contrat « N/A »", "fiche_suivi_contrat", () => ligne({ suiviContrat: "na" }, recrutement)],
    ["F9: a suivi elsewhere", "fiche_suivi_requis", () => ligne({ suiviDate: "2018-03-01" })],
    ["F9: a CDI with an end", "fiche_suivi_fin", () => ligne({ suiviFinLe: "2019-01-01" }, recrutement)],
    ["F9: a CDD without end", "fiche_suivi_fin", () => ligne({ suiviFinLe: null }, cdd)],
    ["F9: an end on the day of the start", "fiche_suivi_fin_apres", () => ligne({ suiviFinLe: "2018-03-01" }, cdd)],
    ["an unknown action", "fiche_actions", () => ligne({ actions: ["inconnue"] })],
    ["F15: a comment of 4,001 characters", "fiche_commentaire", () => ligne({ commentaire: "é".repeat(4001) })],
    ["F11: a version before the first", "fiche_version", () => ligne({ version: 0 })],
    ["an unknown origin", "fiche_origine", () => ligne({ origine: "import" })],
    ["W1: an owner of another entreprise", "fiche_proprietaire", () => ligne({ proprietaireId: DENIS.compteId })],
    ["W1: a creator of another entreprise", "fiche_createur", () => ligne({ createurId: DENIS.compteId })],
  ])("%s", async (_, contrainte, illegale) => {
    const refus = await base.db
      .insert(fiche)
      .values(illegale())
      .then(
        () => "accepted",
        (erreur: Error) => (erreur.cause as { constraint_name?: string }).constraint_name,
      );
    expect(refus).toBe(contrainte);
  });

  test("F1: a second fiche of an entreprise on a dossier, unless the first was undone", async () => {
    await base.db.insert(fiche).values(ligne({}));
    await expect(base.db.insert(fiche).values(ligne({}))).rejects.toThrow();
    await base.sql`update fiche set annulee_le = now()`;
    await base.db.insert(fiche).values(ligne({}));
    await base.db.delete(fiche);
  });
});
