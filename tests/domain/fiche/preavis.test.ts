import { ajouterJours, estBientotDepassee, finDuPreavis, instant, nomDuTitre, titreFiche } from "@sar/domain";
import { describe, expect, test } from "vitest";

const NOW = instant("2026-03-25T09:00:00Z");

describe("F6: fiches about to fall due are announced seven days before", () => {
  test.each([
    ["none", null, false],
    ["past", instant("2026-03-25T08:59:59.999Z"), false],
    ["at this very moment", NOW, false],
    ["a moment later", instant("2026-03-25T09:00:00.001Z"), true],
    ["seven days later, across the change to summer time", instant("2026-04-01T08:00:00Z"), true],
    ["a moment beyond", instant("2026-04-01T08:00:00.001Z"), false],
  ])("F6: an échéance that is %s", (_quand, echeance, attendu) => {
    expect(estBientotDepassee({ echeance }, NOW)).toBe(attendu);
  });

  test("F6: the notice ends seven calendar days later, at the same time of day", () => {
    expect(finDuPreavis(NOW)).toBe(ajouterJours(NOW, 7));
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
