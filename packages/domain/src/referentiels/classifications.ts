import { referentiel } from "./referentiel.ts";

/** The outcomes of an audition; only the `publiee` ones put a dossier in the vivier (V1). */
export const CLASSIFICATIONS = referentiel([
  { code: "employable", libelle: "Employable", publiee: true },
  { code: "adaptable", libelle: "Adaptable", publiee: true },
  { code: "non_employable", libelle: "Non employable", publiee: false },
  { code: "a_revoir", libelle: "À revoir", publiee: false },
]);

/** The code of a classification. */
export type Classification = (typeof CLASSIFICATIONS)["lignes"][number]["code"];

/** The classifications under which a dossier is in the vivier (V1). */
export type ClassificationPubliee = Extract<(typeof CLASSIFICATIONS)["lignes"][number], { publiee: true }>["code"];

/** The codes of {@link ClassificationPubliee}. */
export const CLASSIFICATIONS_PUBLIEES = CLASSIFICATIONS.lignes
  .filter((ligne) => ligne.publiee)
  .map((ligne) => ligne.code) as [ClassificationPubliee, ...ClassificationPubliee[]];
