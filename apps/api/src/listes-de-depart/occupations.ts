/** The occupations during time without a job that a new installation starts with. */
export const OCCUPATIONS_DE_DEPART = [
  { code: "projet_personnel", libelle: "projet personnel" },
  { code: "recherche_active", libelle: "recherche active d'emploi" },
  { code: "autoformation", libelle: "autoformation" },
  { code: "formation", libelle: "formation" },
  { code: "projet_familial", libelle: "projet familial" },
  { code: "benevolat", libelle: "bénévolat" },
  { code: "sejour_etranger", libelle: "séjour à l'étranger" },
  { code: "creation_activite", libelle: "création d'activité" },
] as const;

/** The code of an occupation that ships at the start. */
export type CodeOccupation = (typeof OCCUPATIONS_DE_DEPART)[number]["code"];
