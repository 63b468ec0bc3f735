import { z } from "zod";

/**
 * Schema of an {@link Instant}: an ISO 8601 string in UTC with milliseconds, for example
 * `2018-01-25T12:02:09.000Z`. Any ISO string with an offset is accepted and normalised.
 */
export const instantSchema = z.iso
  .datetime({ offset: true, error: "Indiquez un instant au format ISO 8601." })
  .transform((valeur) => new Date(valeur).toISOString())
  .brand<"Instant">();

/**
 * A point in time in UTC, to the millisecond, always written the same way
 * (`2018-01-25T12:02:09.000Z`), so that two instants compare as strings.
 */
export type Instant = z.infer<typeof instantSchema>;

/**
 * Makes an {@link Instant} of a Date, of milliseconds since 1970 or of an ISO string with an offset.
 * @throws RangeError when the value is no point in time.
 */
export function instant(valeur: Date | number | string): Instant {
  return new Date(valeur).toISOString() as Instant;
}

/** Milliseconds from `debut` to `fin`; negative when `fin` comes first. */
export function millisecondesEntre(debut: Instant, fin: Instant): number {
  return Date.parse(fin) - Date.parse(debut);
}
