import { z } from "zod";

const MESSAGE_INSTANT = "Indiquez un instant au format ISO 8601, entre 1900 et 2199.";

/**
 * Schema of an {@link Instant}: an ISO 8601 string in UTC with milliseconds, for example
 * `2018-01-25T12:02:09.000Z`, between 1900 and 2199. Any ISO string with an offset is accepted and normalised.
 */
export const instantSchema = z.iso
  .datetime({ offset: true, error: MESSAGE_INSTANT })
  .transform((valeur) => new Date(valeur).toISOString())
  .refine((valeur) => valeur >= "1900" && valeur < "2200", { error: MESSAGE_INSTANT })
  .brand<"Instant">();

/**
 * A point in time in UTC, to the millisecond, always written the same way
 * (`2018-01-25T12:02:09.000Z`), so that two instants compare as strings.
 */
export type Instant = z.infer<typeof instantSchema>;

/**
 * Makes an {@link Instant} of a Date, of milliseconds since 1970 or of an ISO string with an offset.
 * @throws RangeError when the value is no point in time, or lies outside the years 0 to 9999 (it would not compare).
 */
export function instant(valeur: Date | number | string): Instant {
  const iso = new Date(valeur).toISOString();
  if (!/^\d{4}-/u.test(iso)) throw new RangeError(`Not within the years 0 to 9999: ${iso}`);
  return iso as Instant;
}

/** Milliseconds from `debut` to `fin`; negative when `fin` comes first. */
export function millisecondesEntre(debut: Instant, fin: Instant): number {
  return Date.parse(fin) - Date.parse(debut);
}
