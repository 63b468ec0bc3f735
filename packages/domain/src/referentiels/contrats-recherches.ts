import { referentiel } from "./referentiel.ts";

/** The contrats that a candidate may look for. */
export const CONTRATS_RECHERCHES = referentiel([
  { code: "cdd", libelle: "CDD" },
  { code: "cdi", libelle: "CDI" },
  { code: "prestation", libelle: "Prestation sous traitance (entrepreneur)" },
  { code: "alternance", libelle: "Alternance" },
]);

/** The code of a contrat recherché. */
export type ContratRecherche = (typeof CONTRATS_RECHERCHES)["lignes"][number]["code"];
