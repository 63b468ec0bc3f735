import { z } from "zod";
import type { SituationVue } from "../dossier/vues.ts";
import type { RecruteurVue } from "../fiche/vues.ts";
import type { Refus } from "../decision.ts";
import type { ActionEffectuee } from "../referentiels/actions-effectuees.ts";
import type { Classification } from "../referentiels/classifications.ts";
import type { Resultat } from "../referentiels/resultats.ts";
import type { Statut } from "../referentiels/statuts.ts";
import { idSchema } from "../saisie/champs.ts";
import { instantSchema, type Instant } from "../temps/instant.ts";
import type { Jour } from "../temps/jour.ts";
import type { TotalVivier } from "../vivier/vues.ts";

/** P1: a place in the sorted list: the row after or before which a page begins; null where the row has no échéance. */
export const curseurPortefeuilleSchema = z.strictObject({
  sens: z.enum(["suivant", "precedent"]),
  valeur: instantSchema.nullable(),
  ficheId: idSchema,
});

/** See {@link curseurPortefeuilleSchema}. */
export type CurseurPortefeuille = z.infer<typeof curseurPortefeuilleSchema>;

/** P1, P3: a row of the portefeuille. */
export type LignePortefeuille = {
  readonly ficheId: number;
  readonly version: number;
  readonly dossierId: number;
  /** « Civilité NOM Prénom-Bassin ». */
  readonly titre: string;
  readonly bassin: string;
  readonly recruteur: RecruteurVue;
  readonly metiers: readonly string[];
  readonly situation: SituationVue | null;
  readonly classification: Classification | null;
  readonly statut: Statut;
  readonly resultat: Resultat;
  readonly creeLe: Instant;
  readonly echeance: Instant | null;
  readonly actions: readonly ActionEffectuee[];
};

/** P1: a page of the portefeuille, with the way on and back where there is one. */
export type PagePortefeuille = {
  readonly lignes: readonly LignePortefeuille[];
  readonly precedent: CurseurPortefeuille | null;
  readonly suivant: CurseurPortefeuille | null;
};

/** What became of one fiche of a selection. */
export type ResultatGroupe =
  | { readonly ficheId: number; readonly ok: true; readonly modifiee: boolean }
  | { readonly ficheId: number; readonly ok: false; readonly errors: readonly Refus[] };

/** What became of a selection, and how many of the recruteur's fiches still shut the gate (V7). */
export type SelectionTraiteeVue = { readonly resultats: readonly ResultatGroupe[]; readonly fichesDepassees: number };

/** V8: how many candidates stand behind the two shortcuts; null at a first visit. */
export type VisiteVue = {
  readonly depuis: Jour;
  readonly publies: TotalVivier;
  readonly situationChangee: TotalVivier;
} | null;

/** What needs a recruteur today. */
export type AccueilVue = {
  /** His own fiches that are dépassées or fall due within 7 days, by échéance; 50 at most. */
  readonly echeances: readonly LignePortefeuille[];
  /** V8: candidates published since the previous visit; null at the first visit and while the gate is shut. */
  readonly nouveaux: (TotalVivier & { readonly depuis: Jour }) | null;
};
