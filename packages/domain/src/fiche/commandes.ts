import { z } from "zod";
import { ACTIONS_EFFECTUEES } from "../referentiels/actions-effectuees.ts";
import { ACTIONS_RAPIDES, type ActionRapide } from "../referentiels/actions-rapides.ts";
import { CAUSES_REJET } from "../referentiels/causes-rejet.ts";
import { CONTRATS_AVEC_FIN, CONTRATS_SANS_FIN } from "../referentiels/contrats.ts";
import { ETATS_SUIVI_ENREGISTRABLES } from "../referentiels/etats-suivi.ts";
import { RESULTATS_AVEC_CAUSES, RESULTATS_AVEC_SUIVI, RESULTATS_SIMPLES } from "../referentiels/resultats.ts";
import type { CausesRejet } from "./fiche.ts";
import { jourSchema } from "../temps/jour.ts";
import { idSchema, texteSchema } from "../saisie/champs.ts";

/** F15: the longest comment, in characters. */
export const COMMENTAIRE_MAX = 4000;

/** F15: the legal notice that the comment bears. */
export const MENTION_COMMENTAIRE =
  "Les données saisies dans cette zone le sont sous la responsabilité de leur auteur. Vous ne devez pas saisir des données contraires aux législations et réglementations en vigueur. Sont notamment interdits les textes relatifs à l'atteinte à la vie privée d'autrui, la diffamation et l'injure, ...";

/** The version of a fiche that a user has before his eyes (F11). */
export const versionSchema = z.int({ error: "Rechargez la fiche, puis recommencez." }).min(1).max(2_147_483_647);

const etatSuiviSchema = z.enum(ETATS_SUIVI_ENREGISTRABLES, {
  error: "Choisissez l’état du recrutement.",
});

/** F9: the suivi recrutement as entered; an end date goes with the contrats that have one, and only with them. */
export const suiviRecrutementSchema = z.discriminatedUnion(
  "contrat",
  [
    z.strictObject({
      date: jourSchema,
      contrat: z.enum(CONTRATS_SANS_FIN),
      etat: etatSuiviSchema,
      finLe: z.null({ error: "Ce contrat n’a pas de date de fin." }).default(null),
    }),
    z.strictObject({
      date: jourSchema,
      contrat: z.enum(CONTRATS_AVEC_FIN),
      etat: etatSuiviSchema,
      finLe: jourSchema,
    }),
  ],
  {
    error: ({ input }) => (input ? "Choisissez le type de contrat." : "Complétez le suivi recrutement."),
  },
);

const communs = {
  actions: z
    .array(ACTIONS_EFFECTUEES.schema, { error: "Choisissez des actions de la liste." })
    .max(ACTIONS_EFFECTUEES.codes.length, { error: "Cochez chaque action une seule fois." }),
  nonReponse: z.boolean(),
  commentaire: texteSchema(COMMENTAIRE_MAX),
};

const causesSchema = z
  .array(CAUSES_REJET.schema, { error: "Cochez au moins une cause de rejet." })
  .min(1, { error: "Cochez au moins une cause de rejet." })
  .max(CAUSES_REJET.codes.length, {
    error: "Cochez chaque cause une seule fois.",
  }) as unknown as z.ZodType<CausesRejet>;

const sansCauses = z
  .tuple([], { error: "Les causes de rejet n’accompagnent que le résultat Profil jugé non employable." })
  .default([]);
const sansSuivi = z.null({ error: "Le suivi recrutement n’accompagne que le résultat Recrutement." }).default(null);

/** What a recruteur enters in the form of a fiche: discriminated by résultat (F8, F9). */
export const saisieFicheSchema = z.discriminatedUnion(
  "resultat",
  [
    z.strictObject({
      resultat: z.enum(RESULTATS_SIMPLES),
      causes: sansCauses,
      suivi: sansSuivi,
      ...communs,
    }),
    z.strictObject({
      resultat: z.enum(RESULTATS_AVEC_CAUSES),
      causes: causesSchema,
      suivi: sansSuivi,
      ...communs,
    }),
    z.strictObject({
      resultat: z.enum(RESULTATS_AVEC_SUIVI),
      causes: sansCauses,
      suivi: suiviRecrutementSchema,
      ...communs,
    }),
  ],
  { error: "Choisissez un résultat." },
);

/** A validated entry of the form of a fiche. */
export type SaisieFiche = z.infer<typeof saisieFicheSchema>;

/** F1: opening a fiche by a quick action. */
export const ouvrirSchema = z.strictObject({ dossierId: idSchema, action: ACTIONS_RAPIDES.schema });

/** F4, F8 to F12: saving the form of a fiche. */
export const mettreAJourSchema = z.strictObject({
  ficheId: idSchema,
  version: versionSchema,
  saisie: saisieFicheSchema,
});

/** F5, F14: a command that says no more than which fiche: « Toujours d'actualité », undoing a quick action. */
export const ficheVueSchema = z.strictObject({ ficheId: idSchema, version: versionSchema });

/** F13: handing a fiche over to a colleague, or taking it over. */
export const transmettreSchema = z.strictObject({
  ficheId: idSchema,
  version: versionSchema,
  destinataireId: idSchema,
});

/** Who gives a command: a recruteur of an entreprise (W1). */
export type Acteur = { readonly compteId: number; readonly entrepriseId: number };

/** Any command on a fiche: what was asked, and by whom. Every one but opening carries the version seen (F11). */
export type CommandeFiche =
  | {
      readonly type: "ouvrir";
      readonly par: Acteur;
      readonly action: ActionRapide;
    }
  | {
      readonly type: "mettreAJour";
      readonly par: Acteur;
      readonly version: number;
      readonly saisie: SaisieFiche;
    }
  | { readonly type: "confirmer"; readonly par: Acteur; readonly version: number }
  | {
      readonly type: "transmettre";
      readonly par: Acteur;
      readonly version: number;
      readonly destinataireId: number;
    }
  | { readonly type: "annuler"; readonly par: Acteur; readonly version: number };
