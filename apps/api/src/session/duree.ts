import { instant, millisecondesEntre, type Instant } from "@sar/domain";

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;

/** A session ends after so many hours without a request. */
const INACTIVITE_HEURES = 12;

/** A session ends so many days after the sign-in, whatever its use. */
export const DUREE_MAX_JOURS = 30;

/** When a session opened at `creeLe` and used at `maintenant` ends, unless it is used again. */
export function finDeSession(creeLe: Instant, maintenant: Instant): Instant {
  const inactivite = Date.parse(maintenant) + INACTIVITE_HEURES * HEURE;
  const absolue = Date.parse(creeLe) + DUREE_MAX_JOURS * 24 * HEURE;
  return instant(Math.min(inactivite, absolue));
}

/** Whether the end has moved enough to be written: once a minute at most, lest every reading writes. */
export function estAEcrire(enregistree: Instant, fin: Instant): boolean {
  return millisecondesEntre(enregistree, fin) >= MINUTE;
}
