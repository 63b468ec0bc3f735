import { referentiel } from "./referentiel.ts";

/** The 4 quick actions on a candidate of the vivier and the résultat of the fiche that each opens (F1). */
export const ACTIONS_RAPIDES = referentiel([
  {
    code: "etudier_plus_tard",
    libelle: "Mettre en portefeuille pour étudier plus tard",
    resultat: "aucun",
  },
  { code: "non_retenu", libelle: "Candidat non retenu", resultat: "non_retenu_dossier" },
  {
    code: "recrutement_potentiel",
    libelle: "Mettre en portefeuille pour recrutement potentiel",
    resultat: "vivier_recrutement",
  },
  {
    code: "formation_pre_recrutement",
    libelle: "Mettre en portefeuille pour formation pré-recrutement",
    resultat: "vivier_formation",
  },
]);

/** The code of a quick action. */
export type ActionRapide = (typeof ACTIONS_RAPIDES)["lignes"][number]["code"];
