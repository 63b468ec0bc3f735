import { referentiel } from "./referentiel.ts";

/** The états of a dossier (D1). */
export const ETATS_DOSSIER = referentiel([
  { code: "brouillon", libelle: "Brouillon" },
  { code: "propose", libelle: "Proposé" },
  { code: "convoque", libelle: "Convoqué" },
  { code: "evalue", libelle: "Évalué" },
  { code: "classe", libelle: "Classé" },
  { code: "archive", libelle: "Archivé" },
]);

/** The code of an état of a dossier. */
export type EtatDossier = (typeof ETATS_DOSSIER)["lignes"][number]["code"];

/** Where a dossier comes from: a partenaire emploi, or an entreprise from outside the vivier (H1). */
export const ORIGINES_DOSSIER = ["partenaire", "hors_vivier"] as const;

/** See {@link ORIGINES_DOSSIER}. */
export type OrigineDossier = (typeof ORIGINES_DOSSIER)[number];
