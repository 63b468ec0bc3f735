import { z } from "zod";
import { ficheVueSchema, transmettreSchema } from "../fiche/commandes.ts";

/** How many fiches one command over a selection may name. */
export const SELECTION_MAX = 200;

/** The commands that a selection of fiches can be given at once: « Toujours d'actualité » (F5) or a handover (F13). */
export const commandeGroupeeSchema = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("confirmer") }),
    z.strictObject({ type: z.literal("transmettre"), destinataireId: transmettreSchema.shape.destinataireId }),
  ],
  { error: "Choisissez ce qu’il faut faire de ces fiches." },
);

/** See {@link commandeGroupeeSchema}. */
export type CommandeGroupee = z.infer<typeof commandeGroupeeSchema>;

/** F5, F11, F13: one command for several fiches, each with the version that the user had before his eyes. */
export const appliquerSchema = z.strictObject({
  commande: commandeGroupeeSchema,
  fiches: z
    .array(ficheVueSchema, { error: "Sélectionnez au moins une fiche." })
    .min(1, { error: "Sélectionnez au moins une fiche." })
    .max(SELECTION_MAX, { error: `Sélectionnez ${SELECTION_MAX} fiches au plus.` })
    .refine((fiches) => new Set(fiches.map(({ ficheId }) => ficheId)).size === fiches.length, {
      error: "Une fiche est sélectionnée deux fois. Rechargez la liste, puis recommencez.",
    }),
});

/** P1, P3: which fiches a list shows: the entreprise's, those I own, those of mine that are dépassées. */
export const vuePortefeuilleSchema = z.enum(["toutes", "miennes", "depassees"], { error: "Choisissez une liste." });

/** See {@link vuePortefeuilleSchema}. */
export type VuePortefeuille = z.infer<typeof vuePortefeuilleSchema>;

/** P1: the columns that sort. */
export const triPortefeuilleSchema = z.strictObject({
  colonne: z.enum(["creeLe", "echeance"], { error: "Triez par date de création ou d’échéance." }),
  ordre: z.enum(["desc", "asc"], { error: "Choisissez l’ordre du tri." }),
});

/** See {@link triPortefeuilleSchema}. */
export type TriPortefeuille = z.infer<typeof triPortefeuilleSchema>;

/** P1: the order at first: créé le, descending. */
export const TRI_INITIAL: TriPortefeuille = { colonne: "creeLe", ordre: "desc" };

/** P1: the order after a click on a column's title: descending first, ascending second. */
export function triApresClic(tri: TriPortefeuille, colonne: TriPortefeuille["colonne"]): TriPortefeuille {
  return { colonne, ordre: tri.colonne === colonne && tri.ordre === "desc" ? "asc" : "desc" };
}
