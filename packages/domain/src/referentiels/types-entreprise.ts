import { referentiel } from "./referentiel.ts";

/** The 7 types of entreprise that a candidate may wish for. */
export const TYPES_ENTREPRISE = referentiel([
  { code: "esn", libelle: "Société de Conseils et de Services (ESN)" },
  { code: "editeur", libelle: "Editeur de logiciel" },
  {
    code: "ict",
    libelle: "Ingénierie et Conseil en Technologies (informatique embarquée/industrielle, objets connectés, ...)",
  },
  { code: "formation", libelle: "Organisme de formation" },
  { code: "cae", libelle: "Coopérative Activité et Emploi secteur numérique" },
  { code: "service_info", libelle: "Service informatique d'une entreprise hors secteur numérique" },
  { code: "recherche", libelle: "Laboratoire de Recherche" },
]);

/** The code of a type of entreprise. */
export type TypeEntreprise = (typeof TYPES_ENTREPRISE)["lignes"][number]["code"];
