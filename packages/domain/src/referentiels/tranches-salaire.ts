import { referentiel } from "./referentiel.ts";

/** The tranches of yearly gross salary, from the lowest. */
export const TRANCHES_SALAIRE = referentiel([
  { code: "inf_20", libelle: "< 20 K€" },
  { code: "20_25", libelle: "20 – 25 K€" },
  { code: "25_30", libelle: "25 – 30 K€" },
  { code: "30_35", libelle: "30 – 35 K€" },
  { code: "35_40", libelle: "35 – 40 K€" },
  { code: "40_50", libelle: "40 – 50 K€" },
  { code: "sup_50", libelle: "> 50 K€" },
]);

/** The code of a tranche of salary. */
export type TrancheSalaire = (typeof TRANCHES_SALAIRE)["lignes"][number]["code"];
