import { instant } from "@sar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bornerA, etendueDe, type Bout, type Etendue } from "../../../packages/db/src/vivier/etendue.sql.ts";
import type { Place } from "../../../packages/db/src/vivier/ordre.sql.ts";

const MINUIT = Date.parse("2026-06-15T00:00:00.000Z");
/** Few dates and few ids, so that ends fall together. */
const arbInstant = fc.integer({ min: -5, max: 5 }).map((heures) => instant(MINUIT + heures * 3_600_000));
const arbPlace: fc.Arbitrary<Place> = fc.record({
  dateClassification: arbInstant,
  dossierId: fc.integer({ min: 1, max: 4 }),
});
const arbBout: fc.Arbitrary<Bout> = fc.oneof(
  arbInstant.map((depuis) => ({ depuis })),
  arbInstant.map((avant) => ({ avant })),
);

const estAvant = (a: Place, b: Place) =>
  a.dateClassification < b.dateClassification ||
  (a.dateClassification === b.dateClassification && a.dossierId < b.dossierId);

const contient = ({ haut, bas }: Etendue, place: Place) =>
  estAvant(place, haut) && (bas === null || !estAvant(place, bas));

const dansLeBout = ({ dateClassification }: Place, bout: Bout) =>
  "depuis" in bout ? dateClassification >= bout.depuis : dateClassification < bout.avant;

test("V6: a stretch of the order holds what is classified by now, meets each of its dates and comes after its place", () => {
  const arbDebut = fc.record({ place: fc.option(arbPlace), enArriere: fc.boolean() });
  fc.assert(
    fc.property(arbInstant, fc.array(arbBout, { maxLength: 3 }), arbDebut, arbPlace, (now, bouts, debut, place) => {
      const auDela =
        debut.place === null || (debut.enArriere ? estAvant(debut.place, place) : estAvant(place, debut.place));
      const attendu = place.dateClassification <= now && bouts.every((bout) => dansLeBout(place, bout)) && auDela;
      expect(contient(etendueDe(now, bouts, debut), place)).toBe(attendu);
    }),
  );
});

test("V6: a walk that ends at a date has read a first part of its stretch, in its direction", () => {
  fc.assert(
    fc.property(arbInstant, fc.boolean(), arbInstant, arbPlace, (now, enArriere, borne, place) => {
      const etendue = etendueDe(now, [], { place: null, enArriere });
      const dedans = enArriere ? place.dateClassification < borne : place.dateClassification >= borne;
      expect(contient(bornerA(etendue, borne), place)).toBe(contient(etendue, place) && dedans);
    }),
  );
});
