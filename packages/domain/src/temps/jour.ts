import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { instant, type Instant } from "./instant.ts";

const FUSEAU = "Europe/Paris";
const HEURE_MS = 3_600_000;
/** Since then a day in Paris begins one hour or, in summer, two hours before that of UTC. */
const UNE_OU_DEUX_HEURES_DEPUIS = "1946-01-01";
/** Swedish writes a date as ISO 8601 does; formatting takes a twentieth of what a zoned date-time takes to make. */
const ECRIT_EN_ISO = new Intl.DateTimeFormat("sv-SE", {
  timeZone: FUSEAU,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const FORMAT_JOUR = /^\d{4}-\d{2}-\d{2}$/;
const SAISIE_JOUR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$|^(\d{2})(\d{2})(\d{4})$/;

/** The message of every date that is none: it says how to write one. */
export const MESSAGE_JOUR = "Indiquez une date qui existe, au format jj/mm/aaaa.";

/** The message where a date is missing. */
export const MESSAGE_SANS_JOUR = "Indiquez une date, au format jj/mm/aaaa.";

const error = ({ input }: { readonly input?: unknown }) =>
  input == null || input === "" ? MESSAGE_SANS_JOUR : MESSAGE_JOUR;

/** Schema of a {@link Jour}: `2019-05-03`, a day that exists, between 1900 and 2199. */
export const jourSchema = z.string({ error }).refine(estUnJour, { error }).brand<"Jour">();

/** A calendar day in Europe/Paris, `YYYY-MM-DD`; two days compare as strings. */
export type Jour = z.infer<typeof jourSchema>;

function estUnJour(valeur: string): boolean {
  if (!FORMAT_JOUR.test(valeur)) return false;
  const annee = Number(valeur.slice(0, 4));
  if (annee < 1900 || annee > 2199) return false;
  try {
    Temporal.PlainDate.from(valeur, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a {@link Jour} of `YYYY-MM-DD`.
 * @throws RangeError when that day does not exist.
 */
export function jour(valeur: string): Jour {
  if (!estUnJour(valeur)) throw new RangeError(MESSAGE_JOUR);
  return valeur as Jour;
}

/**
 * Reads a day as people type it: `03/05/2019`, `3/5/2019`, `03-05-2019` or `03052019`.
 * Answers null for what is no day that exists (`31/02/2020`).
 */
export function lireJour(saisie: string): Jour | null {
  const m = SAISIE_JOUR.exec(saisie.trim());
  if (!m) return null;
  const [j, mois, annee] = m[3] ? [m[1], m[2], m[3]] : [m[4], m[5], m[6]];
  const valeur = `${annee}-${String(mois).padStart(2, "0")}-${String(j).padStart(2, "0")}`;
  return estUnJour(valeur) ? (valeur as Jour) : null;
}

/** The instant at which a day begins in Europe/Paris (regles.md, « Dates »). */
export function debutDuJour(valeur: Jour): Instant {
  if (valeur < UNE_OU_DEUX_HEURES_DEPUIS) {
    return instant(Temporal.PlainDate.from(valeur).toZonedDateTime(FUSEAU).epochMilliseconds);
  }
  const enEte = Date.parse(valeur) - 2 * HEURE_MS;
  return instant(ECRIT_EN_ISO.format(enEte) === valeur ? enEte : enEte + HEURE_MS);
}

/** Since then a day in Paris begins on the hour. */
const HEURES_ENTIERES_DEPUIS = Date.UTC(1912, 0, 1);
let derniereHeure = Number.NaN;
let sonJour: Jour;

/** The calendar day in Europe/Paris on which an instant falls. That of the last hour asked for is remembered. */
export function jourDe(valeur: Instant): Jour {
  const ms = Date.parse(valeur);
  const heure = Math.floor(ms / HEURE_MS);
  if (heure === derniereHeure) return sonJour;
  const leJour = ECRIT_EN_ISO.format(ms) as Jour;
  if (ms >= HEURES_ENTIERES_DEPUIS) [derniereHeure, sonJour] = [heure, leJour];
  return leJour;
}

/**
 * F3: the instant `jours` calendar days after `depart`, at the same wall-clock time in Europe/Paris.
 * A wall-clock time that does not exist on that day moves forward by the gap; one that exists twice is the first.
 */
export function ajouterJours(depart: Instant, jours: number): Instant {
  const arrivee = Temporal.Instant.from(depart).toZonedDateTimeISO(FUSEAU).add({ days: jours });
  return instant(arrivee.epochMilliseconds);
}

/** The calendar day `jours` days after `depart` (before it when negative). */
export function jourApres(depart: Jour, jours: number): Jour {
  return Temporal.PlainDate.from(depart).add({ days: jours }).toString() as Jour;
}

/** Whole calendar days in Europe/Paris from the day of `debut` to the day of `fin`; negative when `fin` comes first. */
export function joursEntre(debut: Instant, fin: Instant): number {
  return Temporal.PlainDate.from(jourDe(debut)).until(jourDe(fin)).days;
}
