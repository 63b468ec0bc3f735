import { CIVILITES, NIVEAUX_ETUDE, TRANCHES_ANNEES, type LigneVivier } from "@sar/domain";

/** A candidate's name as lists show it: « Madame DUPRÉ Élise ». */
export function nomCandidat({ civilite, nom, prenom }: Pick<LigneVivier, "civilite" | "nom" | "prenom">): string {
  return `${CIVILITES.libelle(civilite)} ${nom.toLocaleUpperCase("fr")} ${prenom}`;
}

/** His niveau d'étude in words; a dash when it is not known. */
export function direNiveauEtude({ niveauEtude }: Pick<LigneVivier, "niveauEtude">): string {
  return niveauEtude === null ? "–" : NIVEAUX_ETUDE.libelle(niveauEtude);
}

/** His experience in digital trades in words; a dash when it is not known. */
export function direExperience({ experienceNumerique }: Pick<LigneVivier, "experienceNumerique">): string {
  return experienceNumerique === null ? "–" : TRANCHES_ANNEES.libelle(experienceNumerique);
}
