import { referentiel } from "./referentiel.ts";

/** The 7 conclusions, the headings under which the form groups the résultats; `aucun` has none. */
export const CONCLUSIONS = referentiel([
  { code: "pas_interesse", libelle: "Le profil ne vous intéresse pas" },
  { code: "interet", libelle: "Vous trouvez un intérêt pour le candidat" },
  { code: "recruter", libelle: "Vous souhaitez recruter le candidat" },
  {
    code: "stage_adc",
    libelle:
      "Vous avez sélectionné le candidat pour l'accueillir en stage lors d'une action d'Adaptation et de Développement des Compétences",
  },
  {
    code: "non_employable",
    libelle: "Après entretien avec le candidat, vous jugez le profil non employable",
  },
  { code: "situation", libelle: "La situation du candidat ne permet pas un recrutement potentiel" },
  {
    code: "sans_suite",
    libelle: "Vous ne donnez pas suite au dossier sans vous prononcer sur le profil du candidat",
  },
]);

/** The code of a conclusion. */
export type Conclusion = (typeof CONCLUSIONS)["lignes"][number]["code"];
