import { estBientotDepassee, finEcheancesProches, instant, nomDuTitre, titreFiche } from "@sar/domain";
import { describe, expect, test } from "vitest";

const NOW = instant("2026-03-25T09:00:00Z");

describe("F6: fiches about to fall due are announced seven days before", () => {
  test.each([
    ["none", null, false],
    ["past", instant("2026-03-25T08:59:59.999Z"), false],
    ["at this very moment", NOW, false],
    ["a moment later", instant("2026-03-25T09:00:00.001Z"), true],
    [
      "in the last moment of the seventh day, across the change to summer time",
      instant("2026-04-01T21:59:59.999Z"),
      true,
    ],
    ["when the eighth day begins in Paris", instant("2026-04-01T22:00:00Z"), false],
  ])("F6: an échéance that is %s", (_quand, echeance, attendu) => {
    expect(estBientotDepassee({ echeance }, NOW)).toBe(attendu);
  });

  test("F6: the notice ends with the seventh calendar day in Paris", () => {
    expect(finEcheancesProches(NOW)).toBe("2026-04-02");
    expect(finEcheancesProches(instant("2026-03-25T23:30:00Z"))).toBe("2026-04-03");
  });
});

describe("F1: the name in the title of a fiche", () => {
  test("F1: is the title without its bassin, whatever hyphens the name holds", () => {
    const nomme = { civilite: "madame", nom: "Saint-Jean", prenom: "Anne-Lise", bassin: "Alsace / Bas-Rhin" } as const;
    expect(nomDuTitre({ titre: titreFiche(nomme), bassin: nomme.bassin })).toBe("Madame SAINT-JEAN Anne-Lise");
  });

  test("F1: is the whole title where the bassin is another one", () => {
    expect(nomDuTitre({ titre: "Madame ROUX Anne-Vosges", bassin: "Meuse" })).toBe("Madame ROUX Anne-Vosges");
  });
});
