import { referentiel } from "./referentiel.ts";

/** The 18 statuts of a fiche; `delaiJours` is the délai in calendar days until the échéance (F3), null where there is none. */
export const STATUTS = referentiel([
  { code: "etude_en_cours", libelle: "Etude en cours", delaiJours: 30 },
  { code: "non_retenu", libelle: "Non retenu", delaiJours: null },
  { code: "candidat_en_vivier", libelle: "Candidat en vivier", delaiJours: 200 },
  { code: "formation_pre_recrutement", libelle: "Formation pré-recrutement", delaiJours: 180 },
  {
    code: "adc_gestion_candidature",
    libelle: "Action ADC - gestion candidature",
    delaiJours: null,
  },
  { code: "recrutement_en_cours", libelle: "Recrutement en cours", delaiJours: 30 },
  { code: "refus_candidat", libelle: "Refus du candidat", delaiJours: null },
  {
    code: "recrute_periode_essai",
    libelle: "Recruté en période essai ou alternance",
    delaiJours: 250,
  },
  { code: "recrute", libelle: "Recruté", delaiJours: null },
  { code: "rupture_contrat", libelle: "Rupture contrat", delaiJours: null },
  { code: "adc_3_mois", libelle: "Action ADC 3 mois", delaiJours: 100 },
  { code: "adc_6_mois", libelle: "Action ADC 6 mois", delaiJours: 190 },
  { code: "adc_9_mois", libelle: "Action ADC 9 mois", delaiJours: 280 },
  { code: "adc_1_an", libelle: "Action ADC 1 an", delaiJours: 370 },
  { code: "adc_2_ans", libelle: "Action ADC 2 ans", delaiJours: 740 },
  { code: "non_employable", libelle: "Non employable", delaiJours: null },
  { code: "indisponible", libelle: "Indisponible", delaiJours: null },
  { code: "situation_a_verifier", libelle: "Situation à vérifier", delaiJours: null },
]);

/** The code of a statut. */
export type Statut = (typeof STATUTS)["lignes"][number]["code"];

/** The statuts without délai: their fiches have no échéance (F3). */
export type StatutSansDelai = Extract<(typeof STATUTS)["lignes"][number], { delaiJours: null }>["code"];
