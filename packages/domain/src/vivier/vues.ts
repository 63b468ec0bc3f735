import { z } from "zod";
import type { IdentiteVue, SituationVue } from "../dossier/vues.ts";
import type { ClassificationPubliee } from "../referentiels/classifications.ts";
import type { NiveauEtude } from "../referentiels/niveaux-etude.ts";
import type { TrancheAnnees } from "../referentiels/tranches-annees.ts";
import { idSchema } from "../saisie/champs.ts";
import { instantSchema, type Instant } from "../temps/instant.ts";

/** V6: how many candidates a page holds. */
export const TAILLE_PAGE = 25;

/** V6: up to this many the total is exact; beyond, « plus de 1 000 ». */
export const TOTAL_EXACT_MAX = 1000;

/** A place in the list, in the order of V6: the row after or before which a page begins. */
export const curseurVivierSchema = z.strictObject({
  sens: z.enum(["suivant", "precedent"]),
  dateClassification: instantSchema,
  dossierId: idSchema,
});

/** See {@link curseurVivierSchema}. */
export type CurseurVivier = z.infer<typeof curseurVivierSchema>;

/** V6: a row of the list of candidates. */
export type LigneVivier = IdentiteVue & {
  readonly metiers: readonly string[];
  readonly classification: ClassificationPubliee;
  readonly dateClassification: Instant;
  readonly situation: SituationVue | null;
  readonly niveauEtude: NiveauEtude | null;
  readonly experienceNumerique: TrancheAnnees | null;
};

/** V6: a page of the list, with the way on and back where there is one. */
export type PageVivier = {
  readonly lignes: readonly LigneVivier[];
  readonly precedent: CurseurVivier | null;
  readonly suivant: CurseurVivier | null;
};

/** V6: how many candidates a search finds; `auDela` when there are more than {@link TOTAL_EXACT_MAX}. */
export type TotalVivier = { readonly total: number; readonly auDela: boolean };

/** V5: a candidate that the name field suggests. */
export type SuggestionVivier = { readonly dossierId: number; readonly titre: string };

/** V9: where a candidate stands in a search, from 1, with his neighbours; null where there is none. */
export type VoisinsVivier = {
  readonly position: number | null;
  readonly precedentId: number | null;
  readonly suivantId: number | null;
};
