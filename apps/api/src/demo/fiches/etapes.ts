import type { ActionEffectuee, EtatSuivi, Resultat } from "@sar/domain";
import type { Poids } from "../alea.ts";

/** One thing that a recruteur records of a candidate. */
type Etape = {
  /** The résultat that it leads to; null leaves the one that stands. */
  readonly resultat: Resultat | null;
  /** The actions effectuées that it adds. */
  readonly actions: readonly ActionEffectuee[];
  /** What it makes of the non-réponse, where it says something of it. */
  readonly nonReponse?: boolean;
  /** With a recruitment: its état. */
  readonly etat?: EtatSuivi;
  /** Where the story stands then; null leaves it where it is. */
  readonly phase: Phase | null;
};

const etape = (
  resultat: Resultat | null,
  phase: Phase | null,
  actions: readonly ActionEffectuee[] = [],
  reste: Pick<Etape, "nonReponse" | "etat"> = {},
): Etape => ({ resultat, phase, actions, ...reste });

const recrutement = (etat: EtatSuivi, phase: Phase, actions: readonly ActionEffectuee[] = []) =>
  etape("recrutement", phase, actions, { etat });

/** The steps of the stories. What `stage` leads to depends on the action ADC. */
const ETAPES = {
  etude: etape("aucun", "etudiee", ["etude_fiche_profil", "analyse_cv"]),
  contact: etape("aucun", "contactee", ["etude_fiche_profil", "prise_de_contact"], { nonReponse: false }),
  sans_reponse: etape(null, "injoignable", ["etude_fiche_profil", "analyse_cv"], { nonReponse: true }),
  reponse: etape(null, "contactee", ["prise_de_contact"], { nonReponse: false }),
  relance: etape("aucun", "contactee", ["analyse_cv", "prise_de_contact"], { nonReponse: false }),
  tests: etape(null, "testee", ["tests_connaissances"]),
  entretien_rh: etape(null, "vue_rh", ["entretien_rh"]),
  entretien_operationnel: etape(null, "vue_operationnel", ["entretien_operationnel"]),
  client_1: etape("proposition_sous_reserve", "presentee", ["presentation_client_1"]),
  client_2: etape("proposition_sous_reserve", "representee", ["presentation_client_2"]),
  client_3: etape("proposition_sous_reserve", "representee", ["presentation_client_3"]),
  proposition: etape("proposition_en_cours", "proposee"),
  proposition_refusee: etape("proposition_refusee", "close"),
  embauche: recrutement("periode_essai", "essai"),
  prolongation_essai: recrutement("periode_essai", "essai_prolonge", ["entretien_fin_essai"]),
  confirmation_embauche: recrutement("confirme", "close", ["entretien_fin_essai"]),
  confirmation_prolongee: recrutement("confirme", "close", ["entretien_fin_prolongation"]),
  rupture_competences: recrutement("rupture_competences", "close", ["entretien_fin_essai"]),
  rupture_comportement: recrutement("rupture_comportement", "close", ["entretien_fin_essai"]),
  rupture_contexte: recrutement("rupture_contexte", "close"),
  demission: recrutement("demission", "close"),
  non_retenu_dossier: etape("non_retenu_dossier", "close", ["etude_fiche_profil", "analyse_cv"]),
  avis_reserve: etape("entretien_avis_reserve", "close", ["entretien_rh"]),
  sans_poste: etape("entretien_employable_sans_poste", "close"),
  non_employable: etape("entretien_non_employable", "close", ["entretien_operationnel"]),
  garder_recrutement: etape("vivier_recrutement", "en_vivier"),
  garder_formation: etape("vivier_formation", "en_vivier_formation"),
  formation_individuelle: etape("formation_individuelle", "en_formation", ["entretien_rh"]),
  adc_inscription: etape("adc_demande_inscription", "candidate_adc"),
  adc_immersion: etape("adc_immersion", "en_immersion", ["entretien_operationnel"]),
  stage: etape("adc_fis_3_mois", "en_stage"),
  stage_bases: etape("adc_bases_metier_6_mois", "en_bases"),
  stage_generaliste: etape("adc_generaliste_6_mois", "en_generaliste"),
  fin_stage_non_recrute: etape("adc_non_recrute", "close", ["entretien_fin_stage"]),
  indisponible: etape("candidat_indisponible", "indisponible"),
  en_emploi: etape("candidat_en_emploi", "close"),
  abandon: etape("abandon", "close"),
  point_vivier: etape(null, null, ["autre"], { nonReponse: false }),
  note_recrutement: etape(null, "en_vivier", ["etude_fiche_profil", "analyse_cv"]),
  note_formation: etape(null, "en_vivier_formation", ["etude_fiche_profil", "analyse_cv"]),
} as const satisfies Readonly<Record<string, Etape>>;

/** The code of a step. */
export type CodeEtape = keyof typeof ETAPES;

/** The step of a code. */
export function etapeDe(code: CodeEtape): Etape {
  return ETAPES[code];
}

/** Where a story stands: how long until its next step, in days, and what that may be; null when it has ended. */
type Attente = { readonly jours: readonly [min: number, max: number]; readonly suites: Poids<CodeEtape> } | null;

/** The stories of candidates who go on looking for a job. */
export const PHASES: Readonly<Record<Phase, Attente>> = {
  a_etudier: {
    jours: [2, 20],
    suites: {
      etude: 57,
      contact: 14,
      non_retenu_dossier: 15,
      garder_recrutement: 6,
      sans_reponse: 5,
      abandon: 3,
    },
  },
  reperee: { jours: [0, 2], suites: { note_recrutement: 100 } },
  reperee_formation: { jours: [0, 2], suites: { note_formation: 100 } },
  ecartee: { jours: [0, 1], suites: { non_retenu_dossier: 100 } },
  etudiee: {
    jours: [2, 16],
    suites: { contact: 62, sans_reponse: 16, non_retenu_dossier: 12, garder_recrutement: 8, en_emploi: 2 },
  },
  injoignable: { jours: [6, 20], suites: { reponse: 46, abandon: 34, en_emploi: 8, garder_recrutement: 12 } },
  contactee: {
    jours: [4, 18],
    suites: {
      entretien_rh: 60,
      tests: 8,
      garder_recrutement: 10,
      garder_formation: 9,
      indisponible: 4,
      en_emploi: 4,
      abandon: 5,
    },
  },
  testee: { jours: [4, 14], suites: { entretien_operationnel: 70, non_employable: 12, sans_poste: 18 } },
  vue_rh: {
    jours: [5, 20],
    suites: {
      entretien_operationnel: 56,
      avis_reserve: 15,
      sans_poste: 12,
      non_employable: 9,
      garder_recrutement: 8,
    },
  },
  vue_operationnel: {
    jours: [4, 18],
    suites: {
      client_1: 32,
      proposition: 32,
      avis_reserve: 10,
      sans_poste: 15,
      non_employable: 5,
      garder_recrutement: 6,
    },
  },
  presentee: { jours: [9, 32], suites: { proposition: 48, client_2: 27, sans_poste: 20, en_emploi: 5 } },
  representee: { jours: [9, 32], suites: { proposition: 50, client_3: 14, sans_poste: 36 } },
  proposee: { jours: [8, 30], suites: { embauche: 48, proposition_refusee: 46, en_emploi: 6 } },
  essai: {
    jours: [20, 80],
    suites: { rupture_competences: 28, rupture_comportement: 20, rupture_contexte: 30, demission: 22 },
  },
  essai_reussi: { jours: [70, 130], suites: { confirmation_embauche: 80, prolongation_essai: 20 } },
  essai_prolonge: { jours: [55, 90], suites: { confirmation_prolongee: 100 } },
  en_vivier: {
    jours: [50, 170],
    suites: { relance: 36, point_vivier: 46, indisponible: 5, en_emploi: 5, abandon: 8 },
  },
  en_vivier_formation: {
    jours: [15, 90],
    suites: {
      adc_inscription: 42,
      formation_individuelle: 14,
      point_vivier: 28,
      indisponible: 5,
      en_emploi: 4,
      abandon: 7,
    },
  },
  candidate_adc: {
    jours: [10, 40],
    suites: { adc_immersion: 50, garder_formation: 24, abandon: 16, indisponible: 10 },
  },
  en_immersion: {
    jours: [15, 40],
    suites: { stage: 24, stage_bases: 12, garder_formation: 20, avis_reserve: 20, sans_poste: 24 },
  },
  en_stage: { jours: [88, 110], suites: { fin_stage_non_recrute: 100 } },
  en_bases: { jours: [120, 165], suites: { stage_generaliste: 75, fin_stage_non_recrute: 25 } },
  en_generaliste: { jours: [170, 188], suites: { fin_stage_non_recrute: 60, proposition: 40 } },
  en_formation: { jours: [80, 150], suites: { proposition: 40, sans_poste: 35, avis_reserve: 25 } },
  indisponible: { jours: [70, 200], suites: { relance: 40, garder_recrutement: 30, abandon: 30 } },
  close: null,
};

/** The code of a place in a story. */
export type Phase =
  | "a_etudier"
  | "reperee"
  | "reperee_formation"
  | "ecartee"
  | "etudiee"
  | "injoignable"
  | "contactee"
  | "testee"
  | "vue_rh"
  | "vue_operationnel"
  | "presentee"
  | "representee"
  | "proposee"
  | "essai"
  | "essai_reussi"
  | "essai_prolonge"
  | "en_vivier"
  | "en_vivier_formation"
  | "candidate_adc"
  | "en_immersion"
  | "en_stage"
  | "en_bases"
  | "en_generaliste"
  | "en_formation"
  | "indisponible"
  | "close";
