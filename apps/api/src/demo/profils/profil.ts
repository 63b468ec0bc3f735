import type { NiveauEtude, TrancheAnnees, TypeEntreprise } from "@sar/domain";
import type { CodeDiplomeDe } from "../../listes-de-depart/diplomes.ts";
import type { CodeMetier } from "../../listes-de-depart/metiers.ts";
import type { CodeSavoirFaire } from "../../listes-de-depart/savoir-faire.ts";
import type { Poids } from "../alea.ts";

/**
 * A sort of candidate: what people of one trade have in common. Texts may carry `{masculin|féminin}`, which is
 * written for the candidate's civilité.
 */
export type Profil = {
  readonly code: string;
  /** How many candidates of a hundred, about. */
  readonly poids: number;
  /** From 0 to 1. */
  readonly partDeFemmes: number;
  /** The trade, as the head of a CV: « {Administrateur|Administratrice} systèmes et réseaux ». */
  readonly titre: string;
  /** What the trade is about, after « dans »: « l'administration de systèmes et de réseaux ». */
  readonly domaine: string;
  /** The métier that every one of them has, others that go with it, and those that one may aim at. */
  readonly metier: CodeMetier;
  readonly metiersVoisins: readonly CodeMetier[];
  readonly metiersEnvisages: readonly CodeMetier[];
  /** Savoir-faire that every one of them has, most have, some have. */
  readonly savoirFaire: {
    readonly indispensables: readonly CodeSavoirFaire[];
    readonly courants: readonly CodeSavoirFaire[];
    readonly occasionnels: readonly CodeSavoirFaire[];
  };
  readonly experience: Poids<TrancheAnnees>;
  readonly experienceHorsNumerique: Poids<TrancheAnnees>;
  readonly niveauEtude: Poids<NiveauEtude>;
  /** Coming from another trade: diplômes and experience are mostly those of the former one. */
  readonly reconversion: boolean;
  /** What the diplômes of the trade are in: « Réseaux et télécommunications ». */
  readonly specialites: readonly string[];
  readonly certifications: readonly CodeDiplomeDe<"certification" | "habilitation">[];
  readonly typesEntreprise: readonly TypeEntreprise[];
  /** Tranches of salary above (or below) what is usual for that experience. */
  readonly decalageSalaire: number;
  /** Sentences of a CV about oneself. */
  readonly accroches: readonly string[];
  /** What such people did in a job, as lines of a CV. */
  readonly missions: readonly string[];
  /** Sentences of the commission on such a candidate who does well, and on one who does not yet. */
  readonly appreciations: { readonly favorables: readonly string[]; readonly reservees: readonly string[] };
};

/** Experience outside digital trades of those who have always worked in them. */
export const CARRIERE_NUMERIQUE: Poids<TrancheAnnees> = {
  aucune: 62,
  inf_1: 14,
  "1_2": 13,
  "3_5": 7,
  "6_10": 3,
  sup_10: 1,
};

/** Experience outside digital trades of those who come from another one. */
export const CARRIERE_ANTERIEURE: Poids<TrancheAnnees> = { "1_2": 15, "3_5": 33, "6_10": 32, sup_10: 20 };
