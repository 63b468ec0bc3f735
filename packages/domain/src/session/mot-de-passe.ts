import type { Refus } from "../decision.ts";
import { motsDeRecherche } from "../vivier/nom.ts";

/** The shortest password, in characters. */
export const MOT_DE_PASSE_MIN = 12;

/** The longest password, in characters. */
export const MOT_DE_PASSE_MAX = 128;

// A word of the context shorter than this is no help to who guesses, and would forbid half the dictionary.
const MOT_MIN = 3;
// A shorter piece that is repeated is no password, on the list or not.
const MOTIF_MIN = 4;
// What must remain of a password once the words of its context are taken out.
const RESTE_MIN = 8;

/** What a new password is held against. */
export type ContexteMotDePasse = {
  /** Common and breached passwords, in lower case. */
  readonly communs: ReadonlySet<string>;
  /** The association, the product, the entreprise, the person's names and mail. */
  readonly mots: readonly string[];
};

function refus(message: string): Refus {
  return { regle: null, champ: "motDePasse", message };
}

/** The shortest piece whose repetition, the last time perhaps cut short, gives the text. */
function motifRepete(texte: string): string {
  let periode = 1;
  while (periode < texte.length && !texte.startsWith(texte.slice(periode))) periode++;
  return texte.slice(0, periode);
}

function estCourant(motDePasse: string, communs: ReadonlySet<string>): boolean {
  const entier = motDePasse.toLowerCase();
  const coeur = entier.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return [entier, coeur].some((forme) => {
    const motif = motifRepete(forme);
    return communs.has(forme) || communs.has(motif) || (forme !== "" && motif.length < MOTIF_MIN);
  });
}

function reposeSurLeContexte(motDePasse: string, mots: readonly string[]): boolean {
  const decoupes = mots.flatMap((mot) => motsDeRecherche(mot.replace(/[@.,_]/gu, " ")));
  const parLongueur = decoupes.filter((mot) => mot.length >= MOT_MIN).toSorted((a, b) => b.length - a.length);
  const entier = motsDeRecherche(motDePasse).join("");
  const reste = parLongueur.reduce((texte, mot) => texte.replaceAll(mot, ""), entier);
  return reste !== entier && reste.length < RESTE_MIN;
}

/**
 * Why a password may not be chosen, every reason at once; none when it may. Any composition is allowed, of 12 to 128
 * characters; refused are the common ones, also repeated or dressed with digits and signs at their ends, and those
 * that hold little beside words of their context.
 */
export function refusMotDePasse(motDePasse: string, contexte: ContexteMotDePasse): readonly Refus[] {
  const refuses: Refus[] = [];
  if (motDePasse.length < MOT_DE_PASSE_MIN) {
    refuses.push(refus(`Choisissez un mot de passe de ${MOT_DE_PASSE_MIN} caractères au moins.`));
  }
  if (motDePasse.length > MOT_DE_PASSE_MAX) {
    refuses.push(refus(`Choisissez un mot de passe de ${MOT_DE_PASSE_MAX} caractères au plus.`));
  }
  if (estCourant(motDePasse, contexte.communs)) {
    refuses.push(refus("Ce mot de passe est trop courant\u00a0: choisissez-en un autre."));
  }
  if (reposeSurLeContexte(motDePasse, contexte.mots)) {
    refuses.push(
      refus(
        "Ce mot de passe se devine à partir de votre nom ou de celui de votre structure\u00a0: choisissez-en un autre.",
      ),
    );
  }
  return refuses;
}
