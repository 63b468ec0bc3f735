import { z } from "zod";
import { ACTIONS_EFFECTUEES } from "../referentiels/actions-effectuees.ts";
import { CAUSES_REJET } from "../referentiels/causes-rejet.ts";
import { CONTRATS } from "../referentiels/contrats.ts";
import { ETATS_SUIVI } from "../referentiels/etats-suivi.ts";
import { RESULTATS } from "../referentiels/resultats.ts";
import { idSchema, texteSchema } from "../saisie/champs.ts";
import type { Instant } from "../temps/instant.ts";
import { COMMENTAIRE_MAX, versionSchema } from "./commandes.ts";

/** The longest comment that a draft keeps, in characters: too long to be saved (F15), but not lost. */
export const COMMENTAIRE_BROUILLON_MAX = 5 * COMMENTAIRE_MAX;

/** The longest text that a draft keeps in place of a day. */
export const JOUR_BROUILLON_MAX = 100;

/** How many days a draft is kept that nobody has touched. */
export const BROUILLON_JOURS = 30;

const actionsSchema = z.array(ACTIONS_EFFECTUEES.schema).max(ACTIONS_EFFECTUEES.codes.length);
const causesSchema = z.array(CAUSES_REJET.schema).max(CAUSES_REJET.codes.length);

/**
 * What a recruteur has changed in the form of a fiche and not saved yet, keyed by the fields of the history: a field
 * that is not there is as the fiche has it. A day may be half typed; nothing is checked but what each field can hold.
 */
export const saisieBrouillonSchema = z
  .strictObject({
    resultat: RESULTATS.schema.exactOptional(),
    actions: actionsSchema.readonly().exactOptional(),
    causes: causesSchema.readonly().exactOptional(),
    nonReponse: z.boolean().exactOptional(),
    commentaire: texteSchema(COMMENTAIRE_BROUILLON_MAX).exactOptional(),
    "suivi.date": texteSchema(JOUR_BROUILLON_MAX).exactOptional(),
    "suivi.contrat": CONTRATS.schema.exactOptional(),
    "suivi.finLe": texteSchema(JOUR_BROUILLON_MAX).exactOptional(),
    "suivi.etat": ETATS_SUIVI.schema.exactOptional(),
  })
  .readonly();

/** See {@link saisieBrouillonSchema}. */
export type SaisieBrouillon = z.infer<typeof saisieBrouillonSchema>;

/** Keeps the draft of a fiche in place of the one before; `version` is the one that its author has before his eyes. */
export const garderBrouillonSchema = z.strictObject({
  ficheId: idSchema,
  version: versionSchema,
  saisie: saisieBrouillonSchema,
});

/** A draft as its author sends it. */
export type BrouillonAGarder = Omit<z.infer<typeof garderBrouillonSchema>, "ficheId">;

/** A fiche whose draft is read or forgotten. */
export const ficheDuBrouillonSchema = z.strictObject({ ficheId: idSchema });

/** The draft that a recruteur finds again in a fiche; no colleague sees it. */
export type BrouillonVue = BrouillonAGarder & { readonly modifieLe: Instant };

/** The answer to keeping a draft: when it was kept; null when its author has saved the fiche since that version. */
export type BrouillonGardeVue = { readonly modifieLe: Instant | null };
