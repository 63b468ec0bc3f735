import { referentiel } from "./referentiel.ts";

/** How a comportement is marked on a dossier. */
export const NATURES_COMPORTEMENT = referentiel([
  { code: "atout", libelle: "Atout" },
  { code: "point_faible", libelle: "Point faible" },
]);

/** The code of a nature of comportement. */
export type NatureComportement = (typeof NATURES_COMPORTEMENT)["lignes"][number]["code"];
