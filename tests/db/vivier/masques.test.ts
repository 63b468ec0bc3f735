import {
  BITS_CHERCHES,
  MASQUES,
  masquesDe,
  type Bits,
  type CodesDeLigne,
} from "../../../packages/db/src/vivier/masques.ts";
import { TERMES_CHERCHES, termesDe } from "../../../packages/db/src/vivier/termes.ts";
import { CLASSIFICATIONS_PUBLIEES, NIVEAUX_ETUDE, NIVEAUX_MAITRISE, THEMES, TRANCHES_ANNEES } from "@sar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbCandidat } from "../../fabriques/arbitraries/candidat.ts";

const id = fc.integer({ min: 1, max: 2 ** 26 - 1 });

const arbCodes: fc.Arbitrary<CodesDeLigne> = fc.record({
  bassinId: id,
  niveauEtude: fc.option(fc.constantFrom(...NIVEAUX_ETUDE.codes)),
  experienceNumerique: fc.option(fc.constantFrom(...TRANCHES_ANNEES.codes)),
  classifications: fc.subarray([...CLASSIFICATIONS_PUBLIEES]),
});

const ontUnBitEnCommun = (masques: Bits, cherches: Bits) =>
  MASQUES.some((nom) => (BigInt(masques[nom] ?? 0) & BigInt(cherches[nom] ?? 0)) !== 0n);

describe("V3: masks of a search row", () => {
  test("a value that a row holds, searched alone or among others, is never missed", () => {
    fc.assert(
      fc.property(arbCandidat, arbCodes, fc.array(id, { maxLength: 3 }), (candidat, codes, autres) => {
        const termes = termesDe(candidat);
        const masques = masquesDe(termes, codes);
        const cherches = [
          ...termes.map((terme) => BITS_CHERCHES.termes([terme, ...TERMES_CHERCHES.metiers(autres)])),
          BITS_CHERCHES.bassins([...autres, codes.bassinId]),
          ...(codes.niveauEtude ? [BITS_CHERCHES.niveauxEtude([codes.niveauEtude])] : []),
          ...(codes.experienceNumerique ? [BITS_CHERCHES.experiences([codes.experienceNumerique])] : []),
          ...codes.classifications.map((code) => BITS_CHERCHES.classification(code)),
        ];
        for (const bits of cherches) expect(ontUnBitEnCommun(masques, bits)).toBe(true);
      }),
    );
  });

  test("what a row without savoir-faire, métier and formation does not hold is told apart", () => {
    const masques = masquesDe([], { bassinId: 1, niveauEtude: null, experienceNumerique: null, classifications: [] });
    const cherches = [
      ...THEMES.codes.map((theme) => BITS_CHERCHES.termes(TERMES_CHERCHES.themes([theme], undefined))),
      ...NIVEAUX_MAITRISE.codes.map((niveau) => BITS_CHERCHES.termes(TERMES_CHERCHES.niveaux([niveau]))),
      ...NIVEAUX_ETUDE.codes.map((code) => BITS_CHERCHES.niveauxEtude([code])),
      ...TRANCHES_ANNEES.codes.map((code) => BITS_CHERCHES.experiences([code])),
      ...CLASSIFICATIONS_PUBLIEES.map((code) => BITS_CHERCHES.classification(code)),
      BITS_CHERCHES.bassins([2]),
      BITS_CHERCHES.termes(TERMES_CHERCHES.metiers([1])),
    ];
    for (const bits of cherches) expect(ontUnBitEnCommun(masques, bits)).toBe(false);
  });

  test("V4: each thème at each niveau has a bit of its own", () => {
    const bits = THEMES.codes.flatMap((theme) =>
      [undefined, ...NIVEAUX_MAITRISE.codes].map((niveau) =>
        JSON.stringify(BITS_CHERCHES.termes(TERMES_CHERCHES.themes([theme], niveau && [niveau]))),
      ),
    );
    expect(new Set(bits).size).toBe(bits.length);
  });

  test("of a closed list, a row has the bit of a value exactly where it holds the value", () => {
    const tient = <T>(
      siens: readonly (T | null)[],
      valeurs: readonly T[],
      bits: (valeur: T) => Bits,
      masques: Bits,
    ) => {
      for (const valeur of valeurs) expect(ontUnBitEnCommun(masques, bits(valeur))).toBe(siens.includes(valeur));
    };
    fc.assert(
      fc.property(arbCandidat, arbCodes, (candidat, codes) => {
        const termes = termesDe(candidat);
        const masques = masquesDe(termes, codes);
        const { niveauEtude, experienceNumerique, classifications } = codes;
        tient([niveauEtude], NIVEAUX_ETUDE.codes, (code) => BITS_CHERCHES.niveauxEtude([code]), masques);
        tient([experienceNumerique], TRANCHES_ANNEES.codes, (code) => BITS_CHERCHES.experiences([code]), masques);
        tient(classifications, CLASSIFICATIONS_PUBLIEES, BITS_CHERCHES.classification, masques);
        const fermes = [
          ...TERMES_CHERCHES.niveaux(NIVEAUX_MAITRISE.codes),
          ...TERMES_CHERCHES.themes(THEMES.codes, undefined),
          ...TERMES_CHERCHES.themes(THEMES.codes, NIVEAUX_MAITRISE.codes),
        ];
        tient(termes, fermes, (terme) => BITS_CHERCHES.termes([terme]), masques);
      }),
    );
  });
});
