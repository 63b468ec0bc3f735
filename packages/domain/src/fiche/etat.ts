import type { Decision } from "../decision.ts";
import type { FaitsVivier } from "../vivier/appartenance.ts";
import type { EvenementFiche } from "./evenements.ts";
import type { Fiche } from "./fiche.ts";

/** A recruteur as decisions see him: his entreprise, and the name that colleagues read. */
export type Collegue = {
  readonly compteId: number;
  readonly entrepriseId: number;
  readonly nom: string;
  readonly actif: boolean;
};

/**
 * All that a decision on a fiche needs to know: the fiche (null when the entreprise has none on this dossier),
 * the dossier's facts for V1, the recruteurs that a sentence or a handover may name, and the fiche's history.
 */
export type EtatFiche = {
  readonly fiche: Fiche | null;
  readonly dossierId: number;
  readonly dossier: FaitsVivier;
  readonly collegues: readonly Collegue[];
  /** The events of this fiche, oldest first; a decision reads those later than the version it was given. */
  readonly historique: readonly EvenementFiche[];
};

/** The outcome of a command on a fiche. An accepted command with no event changed nothing (F12). */
export type DecisionFiche = Decision<EtatFiche, EvenementFiche>;

/** The name that a sentence gives to a recruteur. */
export function nomDe(etat: EtatFiche, compteId: number): string {
  return etat.collegues.find((collegue) => collegue.compteId === compteId)?.nom ?? "Un ancien collègue";
}
