import { referentiel } from "./referentiel.ts";

/** The 7 états of the suivi recrutement and the statut each gives (F2). `na` is what the form shows before a choice: F9 refuses it. */
export const ETATS_SUIVI = referentiel([
  { code: "na", libelle: "N/A", statut: null },
  { code: "periode_essai", libelle: "Période d'essai", statut: "recrute_periode_essai" },
  { code: "confirme", libelle: "Recrutement confirmé", statut: "recrute" },
  {
    code: "rupture_competences",
    libelle: "Rupture période essai ou recrutement non confirmé - compétences inadéquates",
    statut: "rupture_contrat",
  },
  {
    code: "rupture_comportement",
    libelle: "Rupture période essai ou recrutement non confirmé - comportement inadéquat",
    statut: "rupture_contrat",
  },
  {
    code: "rupture_contexte",
    libelle: "Rupture période essai ou recrutement non confirmé - contexte économique",
    statut: "rupture_contrat",
  },
  { code: "demission", libelle: "Démission du candidat", statut: "rupture_contrat" },
]);

/** The code of an état, `na` included. */
export type EtatSuiviSaisi = (typeof ETATS_SUIVI)["lignes"][number]["code"];

/** The états that a recorded suivi recrutement can have (F9). */
export type EtatSuivi = Exclude<EtatSuiviSaisi, "na">;

/** The statut that an état gives, in the types (F2). */
export type StatutDeLEtat<E extends EtatSuivi> = Extract<(typeof ETATS_SUIVI)["lignes"][number], { code: E }>["statut"];

/** The codes of {@link EtatSuivi}. */
export const ETATS_SUIVI_ENREGISTRABLES = ETATS_SUIVI.codes.filter((code) => code !== "na") as unknown as [
  EtatSuivi,
  ...EtatSuivi[],
];
