import { referentiel } from "./referentiel.ts";

/** The 8 niveaux d'étude, from the lowest. */
export const NIVEAUX_ETUDE = referentiel([
  { code: "inf_bac", libelle: "< Bac" },
  { code: "bac_non_valide", libelle: "Bac non validé" },
  { code: "bac", libelle: "Bac" },
  { code: "bac_2", libelle: "Bac + 2" },
  { code: "bac_3", libelle: "Bac + 3" },
  { code: "bac_4", libelle: "Bac + 4" },
  { code: "bac_5", libelle: "Bac + 5" },
  { code: "sup_bac_5", libelle: "> Bac + 5" },
]);

/** The code of a niveau d'étude. */
export type NiveauEtude = (typeof NIVEAUX_ETUDE)["lignes"][number]["code"];
