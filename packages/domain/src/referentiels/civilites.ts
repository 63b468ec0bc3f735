import { referentiel } from "./referentiel.ts";

/** The civilités. */
export const CIVILITES = referentiel([
  { code: "madame", libelle: "Madame" },
  { code: "monsieur", libelle: "Monsieur" },
]);

/** The code of a civilité. */
export type Civilite = (typeof CIVILITES)["lignes"][number]["code"];
