import type { SaisieEnCours } from "@sar/ui";

type SaisieEnSuspens = { readonly compteId: number; readonly ficheId: number; readonly saisie: SaisieEnCours };

let enSuspens: SaisieEnSuspens | null = null;

/**
 * Keeps what is entered in a fiche when its page is taken away unasked, because the session has ended. It stays in the
 * memory of the open page only, for the same account and until that fiche is opened again.
 */
export function suspendreSaisie(saisie: SaisieEnSuspens): void {
  enSuspens = saisie;
}

/** What an account had entered in a fiche when it was taken away; null when there is nothing. */
export function saisieEnSuspens(compteId: number, ficheId: number): SaisieEnCours | null {
  return enSuspens?.compteId === compteId && enSuspens.ficheId === ficheId ? enSuspens.saisie : null;
}

/** Forgets it, since it is on the page again or its account has signed out. */
export function oublierSaisie(): void {
  enSuspens = null;
}

/** Forgets it unless it is of the account that has signed in. */
export function oublierSaisieDesAutres(compteId: number): void {
  if (enSuspens?.compteId !== compteId) enSuspens = null;
}
