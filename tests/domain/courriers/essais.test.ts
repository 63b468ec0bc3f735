import {
  direEchec,
  DUREE_ESSAIS_MS,
  instant,
  millisecondesEntre,
  natureEchec,
  prochainEssai,
  type Instant,
} from "@sar/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const DEBUT = instant("2026-10-12T08:00:00Z");

/** The tries of a mail that fails each time, made the moment that they are due. */
function essais(): readonly Instant[] {
  const faits: Instant[] = [DEBUT];
  for (let suivant = prochainEssai(1, DEBUT, DEBUT); suivant !== null;) {
    faits.push(suivant);
    suivant = prochainEssai(faits.length, DEBUT, suivant);
  }
  return faits;
}

describe("M1: what fails is tried again", () => {
  it("with growing delays, for three days to the millisecond", () => {
    expect(essais().map((le) => millisecondesEntre(DEBUT, le) / 60_000)).toEqual([
      0, 1, 6, 21, 81, 261, 621, 1341, 2061, 2781, 3501, 4221, 4320,
    ]);
  });

  it("never before now, never after the three days, never again after them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 2 * DUREE_ESSAIS_MS }),
        (nombre, ecoule) => {
          const now = instant(Date.parse(DEBUT) + ecoule);
          const suivant = prochainEssai(nombre, DEBUT, now);
          expect(suivant === null).toBe(ecoule >= DUREE_ESSAIS_MS);
          if (suivant === null) return;
          expect(suivant > now).toBe(true);
          expect(millisecondesEntre(DEBUT, suivant)).toBeLessThanOrEqual(DUREE_ESSAIS_MS);
        },
      ),
    );
  });

  it.each([
    [null, "panne"],
    [220, "panne"],
    [421, "panne"],
    [450, "refus_temporaire"],
    [454, "identification"],
    [535, "identification"],
    [550, "refus_definitif"],
  ] as const)("a reply %s means %s", (code, nature) => {
    expect(natureEchec(code)).toBe(nature);
  });

  it("its reason is one line, in French first, and no longer than the list can bear", () => {
    expect(direEchec("refus_definitif", "550 5.1.1\r\n  Inconnu\0 ici")).toBe(
      "Refus du serveur de mails\u00a0: 550 5.1.1 Inconnu ici",
    );
    expect(direEchec("panne", " ")).toBe("Le serveur de mails ne répond pas");
    expect(direEchec("panne", "x".repeat(9_000))).toHaveLength(500);
  });
});
