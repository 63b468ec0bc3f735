import { referentiel } from "./referentiel.ts";

/** The types of document of a dossier. */
export const TYPES_DOCUMENT = referentiel([
  { code: "cv", libelle: "CV" },
  { code: "diplome", libelle: "Diplôme" },
  { code: "attestation", libelle: "Attestation" },
  { code: "lettre_motivation", libelle: "Lettre de motivation" },
  { code: "lettre_recommandation", libelle: "Lettre de recommandation" },
  { code: "autre", libelle: "Autre" },
]);

/** The code of a type of document. */
export type TypeDocument = (typeof TYPES_DOCUMENT)["lignes"][number]["code"];
