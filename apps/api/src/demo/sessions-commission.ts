import { ajouterJours, debutDuJour, instant, jourApres, jourDe, type Instant, type Jour } from "@sar/domain";

/** A session of the commission, and when the dossiers that it classified are published (D2). */
export type SessionCommissionDemo = { readonly date: Jour; readonly publieLe: Instant };

/** The past sessions cover 26 months; the latest one is not published yet. */
const SESSIONS_PUBLIEES = 38;
const JOURS_ENTRE_DEUX_SESSIONS = 21;
const JOURS_AVANT_PUBLICATION = 9;
const JEUDI = 4;
const MIDI_MS = 12 * 3_600_000;

/**
 * The sessions of the commission as they stand at `now`, oldest first: one about every three weeks, on a Tuesday,
 * published on the Thursday of the next week at noon in Europe/Paris. The last one has been held and is to be published
 * three to nine days after `now`.
 */
export function sessionsCommission(now: Instant): readonly SessionCommissionDemo[] {
  const aVenir = prochaineParution(now);
  return Array.from({ length: SESSIONS_PUBLIEES + 1 }, (_, rang) => {
    const publieLe = ajouterJours(aVenir, -JOURS_ENTRE_DEUX_SESSIONS * (SESSIONS_PUBLIEES - rang));
    return { date: jourApres(jourDe(publieLe), -JOURS_AVANT_PUBLICATION), publieLe };
  });
}

function prochaineParution(now: Instant): Instant {
  let parution = jourApres(jourDe(now), 3);
  while (new Date(`${parution}T00:00:00Z`).getUTCDay() !== JEUDI) parution = jourApres(parution, 1);
  return instant(Date.parse(debutDuJour(parution)) + MIDI_MS);
}
