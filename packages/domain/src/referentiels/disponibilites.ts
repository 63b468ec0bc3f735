import { referentiel } from "./referentiel.ts";

/** The disponibilités, as a share of full time. */
export const DISPONIBILITES = referentiel([
  { code: "100", libelle: "100 %" },
  { code: "80", libelle: "80 %" },
  { code: "50", libelle: "50 %" },
  { code: "autre", libelle: "Autre" },
]);

/** The code of a disponibilité. */
export type Disponibilite = (typeof DISPONIBILITES)["lignes"][number]["code"];
