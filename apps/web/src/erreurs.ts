import type { ErreurVue } from "@sar/api/client";
import type { FicheVue, Refus } from "@sar/domain";
import { TRPCClientError } from "@trpc/client";

/** What a failed request means for the screen. */
type GenreErreur =
  | "saisie"
  | "session"
  | "droit"
  | "introuvable"
  | "conflit"
  | "verrou"
  | "regle"
  | "limite"
  | "panne"
  | "horsLigne";

/** A failed request as the screens read it; `message` is a French sentence that says what to do, with its reference. */
export type ErreurLue = {
  readonly genre: GenreErreur;
  readonly message: string;
  readonly erreurs: readonly Refus[];
  /** F1: the fiche that a colleague has opened on this candidate. */
  readonly ficheId: number | null;
  /** F11: the version that a colleague has saved in between. */
  readonly fiche: FicheVue | null;
};

const GENRES: Readonly<Record<number, GenreErreur>> = {
  400: "saisie",
  401: "session",
  403: "droit",
  404: "introuvable",
  409: "conflit",
  412: "verrou",
  413: "saisie",
  422: "regle",
  429: "limite",
};

const SANS_REPONSE = "Le serveur ne répond pas. Vérifiez votre connexion à Internet, puis réessayez.";
const PANNE = "Le serveur n’a pas pu traiter cette demande. Réessayez dans quelques instants.";

function sansDonnees(error: unknown): ErreurLue {
  const cause = error instanceof TRPCClientError ? error.cause : error;
  const injoignable = cause instanceof TypeError || !navigator.onLine;
  return {
    genre: injoignable ? "horsLigne" : "panne",
    message: injoignable ? SANS_REPONSE : PANNE,
    erreurs: [],
    ficheId: null,
    fiche: null,
  };
}

/** Reads whatever a query or mutation failed with. */
export function lireErreur(error: unknown): ErreurLue {
  if (!(error instanceof TRPCClientError) || !error.data) return sansDonnees(error);
  // A proxy in between may answer in a shape of its own.
  const donnees = error.data as Partial<ErreurVue["data"]>;
  return {
    genre: GENRES[donnees.httpStatus ?? 500] ?? "panne",
    message: error.message,
    erreurs: donnees.erreurs ?? [],
    ficheId: donnees.ficheId ?? null,
    fiche: donnees.fiche ?? null,
  };
}

/** V7: whether the server refused because the gate is shut. */
export function estVerrou(error: unknown): boolean {
  return error != null && lireErreur(error).genre === "verrou";
}

/** Whether asking once more may help: the server was out of reach or at fault, and did not refuse. */
export function peutReessayer(error: unknown): boolean {
  const { genre } = lireErreur(error);
  return genre === "horsLigne" || genre === "panne";
}

/** The messages of a refusal by the field they belong to, and those of the form as a whole. */
export function erreursParChamp(erreurs: readonly Refus[]): {
  readonly champs: Readonly<Record<string, string>>;
  readonly formulaire: readonly string[];
} {
  const champs: Record<string, string> = {};
  const formulaire: string[] = [];
  for (const { champ, message } of erreurs) {
    if (champ === null) formulaire.push(message);
    else champs[champ] ??= message;
  }
  return { champs, formulaire };
}
