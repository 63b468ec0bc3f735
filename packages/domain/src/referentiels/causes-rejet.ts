import { referentiel } from "./referentiel.ts";

/** The 8 causes de rejet (F8). */
export const CAUSES_REJET = referentiel([
  { code: "competences", libelle: "compétences insuffisantes" },
  { code: "experience", libelle: "expérience insuffisante" },
  { code: "motivation", libelle: "manque de motivation" },
  { code: "relationnel", libelle: "relationnel inadapté" },
  { code: "mobilite", libelle: "mobilité géographique réduite" },
  { code: "salaire", libelle: "niveau de salaire trop élevé" },
  {
    code: "projet",
    libelle: "projet personnel ou professionnel incompatible avec emploi dans le secteur",
  },
  { code: "autre", libelle: "autre raison" },
]);

/** The code of a cause de rejet. */
export type CauseRejet = (typeof CAUSES_REJET)["lignes"][number]["code"];
