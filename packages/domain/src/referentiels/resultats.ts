import { referentiel, type CodesOu } from "./referentiel.ts";

/**
 * The 25 résultats of a fiche. `statut` is what the résultat gives (F2); null where the état of the suivi recrutement
 * decides. `exige` is what must be entered with it: at least one cause de rejet (F8) or the suivi recrutement (F9).
 */
export const RESULTATS = referentiel([
  {
    code: "aucun",
    libelle: "Aucun - étude de la candidature en cours",
    conclusion: null,
    statut: "etude_en_cours",
    exige: null,
  },
  {
    code: "non_retenu_dossier",
    libelle: "Profil non retenu après étude fiche profil / CV",
    conclusion: "pas_interesse",
    statut: "non_retenu",
    exige: null,
  },
  {
    code: "entretien_avis_reserve",
    libelle: "Après entretien - Avis réservé car profil peu convaincant",
    conclusion: "pas_interesse",
    statut: "non_retenu",
    exige: null,
  },
  {
    code: "entretien_employable_sans_poste",
    libelle: "Après entretien - Profil employable, pas adapté au poste ou pas de poste à pourvoir",
    conclusion: "pas_interesse",
    statut: "non_retenu",
    exige: null,
  },
  {
    code: "vivier_recrutement",
    libelle: "Profil intéressant gardé en vivier pour un recrutement potentiel",
    conclusion: "interet",
    statut: "candidat_en_vivier",
    exige: null,
  },
  {
    code: "vivier_formation",
    libelle: "Profil intéressant gardé en vivier pour formation pré-recrutement",
    conclusion: "interet",
    statut: "candidat_en_vivier",
    exige: null,
  },
  {
    code: "formation_individuelle",
    libelle: "Candidat en formation individuelle pré-recrutement (POEI, AFPR, ...)",
    conclusion: "interet",
    statut: "formation_pre_recrutement",
    exige: null,
  },
  {
    code: "adc_demande_inscription",
    libelle: "Action ADC - Demande d'inscription",
    conclusion: "interet",
    statut: "adc_gestion_candidature",
    exige: null,
  },
  {
    code: "adc_immersion",
    libelle: "Action ADC - Choisi pour une période d'immersion en entreprise",
    conclusion: "interet",
    statut: "adc_gestion_candidature",
    exige: null,
  },
  {
    code: "proposition_sous_reserve",
    libelle: "Proposition sous réserve approbation client final",
    conclusion: "recruter",
    statut: "recrutement_en_cours",
    exige: null,
  },
  {
    code: "proposition_en_cours",
    libelle: "Proposition en cours",
    conclusion: "recruter",
    statut: "recrutement_en_cours",
    exige: null,
  },
  {
    code: "proposition_refusee",
    libelle: "Refus de la proposition par le candidat",
    conclusion: "recruter",
    statut: "refus_candidat",
    exige: null,
  },
  {
    code: "recrutement",
    libelle: "Recrutement",
    conclusion: "recruter",
    statut: null,
    exige: "suivi",
  },
  {
    code: "adc_fis_3_mois",
    libelle: "En Formation Intensive Spécialisée sur 3 mois",
    conclusion: "stage_adc",
    statut: "adc_3_mois",
    exige: null,
  },
  {
    code: "adc_fis_6_mois",
    libelle: "En Formation Intensive Spécialisée sur 6 mois",
    conclusion: "stage_adc",
    statut: "adc_6_mois",
    exige: null,
  },
  {
    code: "adc_bases_metier_6_mois",
    libelle: "En formation préalable aux bases du métier sur 6 mois maxi (avant une formation généraliste)",
    conclusion: "stage_adc",
    statut: "adc_6_mois",
    exige: null,
  },
  {
    code: "adc_generaliste_6_mois",
    libelle: "En Formation Généraliste sur 6 mois (après formation aux bases du métier)",
    conclusion: "stage_adc",
    statut: "adc_6_mois",
    exige: null,
  },
  {
    code: "adc_generaliste_9_mois",
    libelle: "En Formation Généraliste sur 9 mois",
    conclusion: "stage_adc",
    statut: "adc_9_mois",
    exige: null,
  },
  {
    code: "adc_generaliste_1_an",
    libelle: "En Formation Généraliste sur 1 an",
    conclusion: "stage_adc",
    statut: "adc_1_an",
    exige: null,
  },
  {
    code: "adc_generaliste_2_ans",
    libelle: "En Formation Généraliste sur 2 ans",
    conclusion: "stage_adc",
    statut: "adc_2_ans",
    exige: null,
  },
  {
    code: "adc_non_recrute",
    libelle: "Non recruté à l'issue d'une action ADC",
    conclusion: "stage_adc",
    statut: "non_retenu",
    exige: null,
  },
  {
    code: "entretien_non_employable",
    libelle: "Après entretien - Profil jugé non employable",
    conclusion: "non_employable",
    statut: "non_employable",
    exige: "causes",
  },
  {
    code: "candidat_indisponible",
    libelle: "Candidat indisponible (formation, ...)",
    conclusion: "situation",
    statut: "indisponible",
    exige: null,
  },
  {
    code: "candidat_en_emploi",
    libelle: "Candidat ayant retrouvé un emploi",
    conclusion: "situation",
    statut: "situation_a_verifier",
    exige: null,
  },
  {
    code: "abandon",
    libelle: "Abandon du dossier",
    conclusion: "sans_suite",
    statut: "non_retenu",
    exige: null,
  },
]);

/** A row of the résultats. */
export type LigneResultat = (typeof RESULTATS)["lignes"][number];

/** The code of a résultat. */
export type Resultat = LigneResultat["code"];

type Exigence = LigneResultat["exige"];

/** The résultats that carry neither causes nor a suivi recrutement. */
export type ResultatSimple = CodesOu<LigneResultat, { exige: null }>;

/** The résultats that carry causes de rejet (F8). */
export type ResultatAvecCauses = CodesOu<LigneResultat, { exige: "causes" }>;

/** The résultats that carry a suivi recrutement (F9). */
export type ResultatAvecSuivi = CodesOu<LigneResultat, { exige: "suivi" }>;

/** The statut that a résultat gives, in the types (F2). */
export type StatutDuResultat<R extends Resultat> = Extract<LigneResultat, { code: R }>["statut"];

function codesQuiExigent<E extends Exigence>(exige: E) {
  type Code = CodesOu<LigneResultat, { exige: E }>;
  const codes = RESULTATS.lignes.filter((ligne) => ligne.exige === exige).map((ligne) => ligne.code);
  return codes as [Code, ...Code[]];
}

/** The codes of {@link ResultatSimple}. */
export const RESULTATS_SIMPLES = codesQuiExigent(null);

/** The codes of {@link ResultatAvecCauses}. */
export const RESULTATS_AVEC_CAUSES = codesQuiExigent("causes");

/** The codes of {@link ResultatAvecSuivi}. */
export const RESULTATS_AVEC_SUIVI = codesQuiExigent("suivi");
