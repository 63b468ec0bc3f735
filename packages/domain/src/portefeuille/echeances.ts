import type { Instant } from "../temps/instant.ts";
import { jourApres, jourDe, type Jour } from "../temps/jour.ts";

/** From this many calendar days before its échéance on, a fiche is announced, so that the gate (V7) surprises nobody. */
export const JOURS_ECHEANCE_PROCHE = 7;

/** V7: the day before whose beginning an échéance is soon due or past, seen from `now`: the eighth day from today. */
export function finEcheancesProches(now: Instant): Jour {
  return jourApres(jourDe(now), JOURS_ECHEANCE_PROCHE + 1);
}
