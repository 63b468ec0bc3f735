import type { ActionEffectuee } from "../referentiels/actions-effectuees.ts";
import type { ActionRapide } from "../referentiels/actions-rapides.ts";
import type { Statut } from "../referentiels/statuts.ts";
import type { Instant } from "../temps/instant.ts";
import type { Changement, TypeEvenement } from "./evenements.ts";
import type { ResultatDetaille } from "./fiche.ts";

/** A recruteur as colleagues see him. */
export type RecruteurVue = { readonly id: number; readonly nom: string };

/** F12: one entry of the timeline of a fiche. */
export type EvenementVue = {
  readonly type: TypeEvenement;
  readonly par: RecruteurVue;
  readonly le: Instant;
  readonly version: number;
  readonly action: ActionRapide | null;
  /** Ids of recruteurs among the values are replaced by their names. */
  readonly changements: readonly Changement[];
};

/** What the form of a fiche starts from: all that a recruteur can enter. */
export type SaisieVue = ResultatDetaille & {
  readonly actions: readonly ActionEffectuee[];
  readonly nonReponse: boolean;
  readonly commentaire: string;
};

/** A fiche with its four sections and its timeline, newest first. */
export type FicheVue = {
  readonly id: number;
  readonly dossierId: number;
  /** F1: « Civilité NOM Prénom-Bassin ». */
  readonly titre: string;
  readonly entreprise: string;
  readonly proprietaire: RecruteurVue;
  readonly createur: RecruteurVue;
  readonly statut: Statut;
  readonly echeance: Instant | null;
  readonly creeLe: Instant;
  readonly misAJourLe: Instant;
  readonly version: number;
  readonly saisie: SaisieVue;
  readonly historique: readonly EvenementVue[];
};

/** The answer to a quick action: the new fiche, to be undone within 60 seconds (F14). */
export type FicheOuverteVue = {
  readonly ficheId: number;
  readonly version: number;
  readonly titre: string;
};

/** The answer to a save: whether anything was written (F12) and mailed (F10), and whether the fiche still shuts the gate (V7). */
export type FicheEnregistreeVue = {
  readonly fiche: FicheVue;
  readonly modifiee: boolean;
  /** M1: whether a mail leaves because of it (F10). */
  readonly courrier: boolean;
  readonly depassee: boolean;
  /** Fiches of the recruteur that still shut the gate. */
  readonly fichesDepassees: number;
};
