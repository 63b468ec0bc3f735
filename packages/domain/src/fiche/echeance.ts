import { STATUTS, type Statut } from "../referentiels/statuts.ts";
import type { Instant } from "../temps/instant.ts";
import { ajouterJours } from "../temps/jour.ts";
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

/** From this many calendar days before it, an échéance is announced: the banner, the Accueil, M3. */
export const PREAVIS_ECHEANCE_JOURS = 7;

/** The last échéance that is announced at `now`: what falls due later is not yet. */
export function finDuPreavis(now: Instant): Instant {
  return ajouterJours(now, PREAVIS_ECHEANCE_JOURS);
}

/** Whether a fiche is about to fall due: not dépassée (F6), and within the notice of {@link finDuPreavis}. */
export function estBientotDepassee(fiche: { readonly echeance: Instant | null }, now: Instant): boolean {
  return fiche.echeance !== null && !estDepassee(fiche, now) && fiche.echeance <= finDuPreavis(now);
}
