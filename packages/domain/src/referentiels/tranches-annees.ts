import { referentiel } from "./referentiel.ts";

/** The tranches of years (experience, time without a job), from the shortest. */
export const TRANCHES_ANNEES = referentiel([
  { code: "aucune", libelle: "Aucune" },
  { code: "inf_1", libelle: "< 1 an" },
  { code: "1_2", libelle: "1 à 2 ans" },
  { code: "3_5", libelle: "3 à 5 ans" },
  { code: "6_10", libelle: "6 à 10 ans" },
  { code: "sup_10", libelle: "> 10 ans" },
]);

/** The code of a tranche of years. */
export type TrancheAnnees = (typeof TRANCHES_ANNEES)["lignes"][number]["code"];
