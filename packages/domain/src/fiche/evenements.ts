import { memeEnsemble } from "./ensemble.ts";
import { statutDe, type Fiche } from "./fiche.ts";
import type { Instant } from "../temps/instant.ts";
import type { ActionRapide } from "../referentiels/actions-rapides.ts";

/** The fields of a fiche that its history follows, in the order in which people read them (F12). */
export const CHAMPS_SUIVIS = {
  proprietaireId: "Recruteur",
  resultat: "Résultat",
  statut: "Statut",
  echeance: "Échéance",
  actions: "Actions effectuées",
  causes: "Causes de rejet",
  nonReponse: "Non-réponse",
  commentaire: "Commentaire",
  "suivi.date": "Date de recrutement",
  "suivi.contrat": "Contrat",
  "suivi.finLe": "Fin du contrat",
  "suivi.etat": "État du recrutement",
} as const;

/** A field that the history follows. */
export type ChampSuivi = keyof typeof CHAMPS_SUIVIS;

/** The value of a followed field: a code, a text, an instant, an id, a yes or no, a list of codes. */
export type ValeurSuivie = string | number | boolean | readonly string[] | null;

/** F12: one field before and after. */
export type Changement = {
  readonly champ: ChampSuivi;
  readonly avant: ValeurSuivie;
  readonly apres: ValeurSuivie;
};

/** The kinds of event in a fiche's history (F12, F14). */
export const TYPES_EVENEMENT = ["ouverture", "mise_a_jour", "confirmation", "transmission", "annulation"] as const;

/** The kind of an event. */
export type TypeEvenement = (typeof TYPES_EVENEMENT)[number];

/** F12: what happened to a fiche: who, when, each field before and after. `version` is the version it led to. */
export type EvenementFiche = {
  readonly type: TypeEvenement;
  readonly par: number;
  readonly le: Instant;
  readonly version: number;
  /** The quick action that opened the fiche; null for every other event and for H1. */
  readonly action: ActionRapide | null;
  readonly changements: readonly Changement[];
};

function valeursSuivies(fiche: Fiche | null): Record<ChampSuivi, ValeurSuivie> {
  return {
    proprietaireId: fiche?.proprietaireId ?? null,
    resultat: fiche?.resultat ?? null,
    statut: fiche ? statutDe(fiche) : null,
    echeance: fiche?.echeance ?? null,
    actions: fiche?.actions ?? [],
    causes: fiche?.causes ?? [],
    nonReponse: fiche?.nonReponse ?? false,
    commentaire: fiche?.commentaire ?? "",
    "suivi.date": fiche?.suivi?.date ?? null,
    "suivi.contrat": fiche?.suivi?.contrat ?? null,
    "suivi.finLe": fiche?.suivi?.finLe ?? null,
    "suivi.etat": fiche?.suivi?.etat ?? null,
  };
}

function memeValeur(a: ValeurSuivie, b: ValeurSuivie): boolean {
  return Array.isArray(a) && Array.isArray(b) ? memeEnsemble(a, b) : a === b;
}

/** F12: what differs between two states of a fiche; `avant` is null when the fiche is being opened. */
export function changementsEntre(avant: Fiche | null, apres: Fiche): readonly Changement[] {
  const anciennes = valeursSuivies(avant);
  const nouvelles = valeursSuivies(apres);
  return (Object.keys(CHAMPS_SUIVIS) as ChampSuivi[])
    .filter((champ) => !memeValeur(anciennes[champ], nouvelles[champ]))
    .map((champ) => ({ champ, avant: anciennes[champ], apres: nouvelles[champ] }));
}

/** F10: whether an event passes the non-réponse from unticked to ticked, which sends one mail (M1). */
export function signaleNonReponse(evenement: EvenementFiche): boolean {
  return evenement.changements.some(({ champ, avant, apres }) => champ === "nonReponse" && !avant && apres === true);
}
