/** The parts of a profile that one can go to: its four sections and, within the last one, its five volets. */
export const PARTIES_PROFIL = {
  coordonnees: "Coordonnées du candidat",
  profil: "Profil du candidat",
  statut: "Statut du candidat",
  employabilite: "Qualification de l’employabilité",
  competences: "Volet 1 – Compétences",
  comportement: "Volet 2 – Comportement et mobilité",
  experiences: "Volet 3 – Expériences professionnelles et personnelles",
  qualifications: "Volet 4 – Qualifications professionnelles",
  projet: "Volet 5 – Projet professionnel",
} as const;

/** A part of a profile. */
export type PartieProfil = keyof typeof PARTIES_PROFIL;

/** The id of the heading of a part, where its anchor leads. */
export function idPartie(partie: PartieProfil): string {
  return `profil-${partie}`;
}
