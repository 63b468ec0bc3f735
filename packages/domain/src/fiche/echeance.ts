import { STATUTS, type Statut } from "../referentiels/statuts.ts";
import type { Instant } from "../temps/instant.ts";
import { ajouterJours, debutDuJour, jourApres, jourDe, type Jour } from "../temps/jour.ts";
import { statutDe, type ResultatEtEtat } from "./fiche.ts";

/** F3: the échéance that a statut gives when the change happens at `now`; null for a statut without délai. */
export function echeanceDuStatut(statut: Statut, now: Instant): Instant | null {
  const { delaiJours } = STATUTS.ligne(statut);
  return delaiJours === null ? null : ajouterJours(now, delaiJours);
}

/** F3: the échéance that a résultat gives when it is recorded at `now`; null where its statut has no délai. */
export function echeanceDe(detail: ResultatEtEtat, now: Instant): Instant | null {
  return echeanceDuStatut(statutDe(detail), now);
}

/** F6: a fiche is dépassée from the moment of its échéance on. */
export function estDepassee(fiche: { readonly echeance: Instant | null }, now: Instant): boolean {
  return fiche.echeance !== null && fiche.echeance <= now;
}

/** From this many calendar days before its échéance on, a fiche is announced, so that the gate (V7) surprises nobody. */
export const JOURS_ECHEANCE_PROCHE = 7;

/** The day before whose beginning an échéance is soon due or past, seen from `now`: the eighth day from today. */
export function finEcheancesProches(now: Instant): Jour {
  return jourApres(jourDe(now), JOURS_ECHEANCE_PROCHE + 1);
}

/** Whether a fiche is about to fall due: not dépassée yet (F6), but before the end of {@link finEcheancesProches}. */
export function estBientotDepassee(fiche: { readonly echeance: Instant | null }, now: Instant): boolean {
  return fiche.echeance !== null && !estDepassee(fiche, now) && fiche.echeance < debutDuJour(finEcheancesProches(now));
}
