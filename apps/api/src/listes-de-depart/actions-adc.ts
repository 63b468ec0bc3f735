/** The training catalogue (actions ADC) that a new installation starts with. `dureeMois` is the usual length, in months. */
export const ACTIONS_ADC_DE_DEPART = [
  {
    code: "poei",
    libelle: "Préparation opérationnelle à l'emploi individuelle (POEI)",
    description: "Formation sur mesure avant l'embauche d'un candidat, construite avec l'entreprise qui le recrute.",
    dureeMois: 3,
  },
  {
    code: "afpr",
    libelle: "Action de formation préalable au recrutement (AFPR)",
    description: "Formation courte, interne ou externe, qui comble l'écart entre un candidat et un poste à pourvoir.",
    dureeMois: 3,
  },
  {
    code: "poec",
    libelle: "Préparation opérationnelle à l'emploi collective (POEC)",
    description: "Formation d'un groupe de candidats à un métier recherché par plusieurs entreprises.",
    dureeMois: 3,
  },
  {
    code: "fis_3_mois",
    libelle: "Formation Intensive Spécialisée sur 3 mois",
    description: "Spécialisation rapide sur une technologie, suivie d'un stage en entreprise.",
    dureeMois: 3,
  },
  {
    code: "fis_6_mois",
    libelle: "Formation Intensive Spécialisée sur 6 mois",
    description: "Spécialisation approfondie sur un métier, avec un stage en entreprise en seconde partie.",
    dureeMois: 6,
  },
  {
    code: "bases_metier",
    libelle: "Formation préalable aux bases du métier",
    description: "Acquisition des bases d'un métier du numérique, sur 6 mois au plus, avant une formation généraliste.",
    dureeMois: 6,
  },
  {
    code: "fg_6_mois",
    libelle: "Formation Généraliste sur 6 mois",
    description: "Formation à un métier du numérique pour qui en a déjà acquis les bases, avec un stage en entreprise.",
    dureeMois: 6,
  },
  {
    code: "fg_9_mois",
    libelle: "Formation Généraliste sur 9 mois",
    description: "Formation complète à un métier du numérique, avec un stage en entreprise de trois mois.",
    dureeMois: 9,
  },
  {
    code: "fg_1_an",
    libelle: "Formation Généraliste sur 1 an",
    description: "Formation diplômante en alternance sur une année.",
    dureeMois: 12,
  },
  {
    code: "fg_2_ans",
    libelle: "Formation Généraliste sur 2 ans",
    description: "Formation diplômante en alternance sur deux années.",
    dureeMois: 24,
  },
  {
    code: "immersion",
    libelle: "Période d'immersion en entreprise",
    description: "Découverte d'un métier en situation réelle, avant une formation ou un recrutement.",
    dureeMois: 1,
  },
  {
    code: "certification",
    libelle: "Préparation à une certification professionnelle",
    description: "Entraînement et passage d'une certification reconnue par les entreprises du secteur.",
    dureeMois: 2,
  },
] as const;

/** The code of an action ADC that ships at the start. */
export type CodeActionAdc = (typeof ACTIONS_ADC_DE_DEPART)[number]["code"];
