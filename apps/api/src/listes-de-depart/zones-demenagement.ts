/** The zones de déménagement that a new installation starts with: the French régions, the own one first. */
export const ZONES_DEMENAGEMENT_DE_DEPART = [
  { code: "grand_est", libelle: "au sein de la région Grand Est" },
  { code: "auvergne_rhone_alpes", libelle: "Auvergne Rhône-Alpes" },
  { code: "bourgogne_franche_comte", libelle: "Bourgogne Franche-Comté" },
  { code: "bretagne", libelle: "Bretagne" },
  { code: "centre_val_de_loire", libelle: "Centre Val de Loire" },
  { code: "corse", libelle: "Corse" },
  { code: "hauts_de_france", libelle: "Hauts de France" },
  { code: "ile_de_france", libelle: "Ile de France" },
  { code: "normandie", libelle: "Normandie" },
  { code: "nouvelle_aquitaine", libelle: "Nouvelle Aquitaine" },
  { code: "occitanie", libelle: "Occitanie" },
  { code: "pays_de_la_loire", libelle: "Pays de la Loire" },
  { code: "provence_alpes_cote_d_azur", libelle: "Provence Alpes Côte d'Azur" },
  { code: "guadeloupe", libelle: "Guadeloupe" },
  { code: "guyane", libelle: "Guyane" },
  { code: "martinique", libelle: "Martinique" },
  { code: "mayotte", libelle: "Mayotte" },
  { code: "la_reunion", libelle: "La Réunion" },
] as const;

/** The code of a zone de déménagement that ships at the start. */
export type CodeZoneDemenagement = (typeof ZONES_DEMENAGEMENT_DE_DEPART)[number]["code"];
