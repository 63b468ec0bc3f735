import { instant, jour, type Instant, type Jour } from "@sar/domain";
import * as fc from "fast-check";

const JOUR_MS = 24 * 60 * 60 * 1000;

/** Any instant, to the millisecond, from 2015 to 2035 unless said otherwise. */
export function arbInstant(du = "2015-01-01T00:00:00Z", au = "2035-01-01T00:00:00Z"): fc.Arbitrary<Instant> {
  return fc.integer({ min: Date.parse(du), max: Date.parse(au) }).map(instant);
}

/** Any calendar day, from 2015 to 2035 unless said otherwise. */
export function arbJour(du = "2015-01-01", au = "2035-01-01"): fc.Arbitrary<Jour> {
  const rang = (valeur: string) => Date.parse(`${valeur}T00:00:00Z`) / JOUR_MS;
  return fc
    .integer({ min: rang(du), max: rang(au) })
    .map((jours) => jour(new Date(jours * JOUR_MS).toISOString().slice(0, 10)));
}
