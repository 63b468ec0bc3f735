import { referentiel } from "./referentiel.ts";

/** The 3 niveaux de maîtrise of a savoir-faire, from the lowest. */
export const NIVEAUX_MAITRISE = referentiel([
  { code: "debutant", libelle: "Débutant" },
  { code: "operationnel", libelle: "Opérationnel" },
  { code: "experimente", libelle: "Expérimenté" },
]);

/** The code of a niveau de maîtrise. */
export type NiveauMaitrise = (typeof NIVEAUX_MAITRISE)["lignes"][number]["code"];
