import { debutDuJour, instant, jourApres, jourDe, type Instant, type Jour } from "@sar/domain";
import type { Alea } from "../alea.ts";

/** Holidays of a fixed date, Saint-Étienne too: most of the region does not work on it. */
const FERIES = new Set(["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25", "12-26"]);

const MINUTE_MS = 60_000;
const MATIN = { min: 8 * 60 + 40, max: 12 * 60 + 15 };
const APRES_MIDI = { min: 13 * 60 + 35, max: 18 * 60 + 15 };
const PART_DU_MATIN = 0.45;
const FIN_DE_JOURNEE_MS = 18.5 * 60 * MINUTE_MS;

/** Days come by the thousand, the same ones again and again. */
const minuits = new Map<Jour, number>();

function minuit(jour: Jour): number {
  const connu = minuits.get(jour);
  if (connu !== undefined) return connu;
  const debut = Date.parse(debutDuJour(jour));
  minuits.set(jour, debut);
  return debut;
}

/** Whether people are at work on a day. */
function estOuvre(jour: Jour): boolean {
  const rang = new Date(`${jour}T00:00:00Z`).getUTCDay();
  return rang !== 0 && rang !== 6 && !FERIES.has(jour.slice(5));
}

/** The first working day from `jours` days after `depart` on. */
export function jourOuvreApres(depart: Jour, jours: number): Jour {
  let jour = jourApres(depart, jours);
  while (!estOuvre(jour)) jour = jourApres(jour, 1);
  return jour;
}

/** The last working day up to `jours` days before `depart`. */
export function jourOuvreAvant(depart: Jour, jours: number): Jour {
  let jour = jourApres(depart, -jours);
  while (!estOuvre(jour)) jour = jourApres(jour, -1);
  return jour;
}

/** The end of a day's work, from which on nobody records anything. */
export function finDeJournee(jour: Jour): Instant {
  return instant(minuit(jour) + FIN_DE_JOURNEE_MS);
}

/** A moment of a day within office hours in Europe/Paris. */
export function momentDu(alea: Alea, jour: Jour): Instant {
  const { min, max } = alea.chance(PART_DU_MATIN) ? MATIN : APRES_MIDI;
  return instant(minuit(jour) + alea.entier(min * MINUTE_MS, max * MINUTE_MS));
}

/** A working moment `min` to `max` days after another; after 0 days it is a little later, the next day at the latest. */
export function momentApres(alea: Alea, depart: Instant, min: number, max: number): Instant {
  const jours = alea.entier(min, max);
  const jour = jourDe(depart);
  if (jours > 0) return momentDu(alea, jourOuvreApres(jour, jours));
  const plusTard = Date.parse(depart) + alea.entier(4 * MINUTE_MS, 75 * MINUTE_MS);
  if (plusTard < Date.parse(finDeJournee(jour))) return instant(plusTard);
  return momentDu(alea, jourOuvreApres(jour, 1));
}

/**
 * Working moments in their order, at most `nombre`, each on a day of its own after `debut` and before `fin`; fewer when
 * there are not that many days.
 */
export function momentsEntre(alea: Alea, debut: Jour, fin: Jour, nombre: number): readonly Instant[] {
  const jours: Jour[] = [];
  for (let jour = jourOuvreApres(debut, 1); jour < fin; jour = jourOuvreApres(jour, 1)) jours.push(jour);
  return alea.echantillon(jours, nombre).map((jour) => momentDu(alea, jour));
}
