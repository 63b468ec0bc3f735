import { describe, expect, it } from "vitest";
import { inventaire, pageDesRegles } from "../../scripts/regles.mjs";
import { lire } from "../../scripts/sources.mjs";
import { REGLES_A_VENIR } from "./a-venir.ts";

const regles = [...inventaire()];
const construites = regles.filter(([regle]) => !REGLES_A_VENIR.includes(regle));

describe("rules", () => {
  it.each(construites)("%s has a function that names it in its docstring", (_regle, { fonctions }) => {
    expect(fonctions).not.toEqual([]);
  });

  it.each(construites)("%s has a test that names it in its title", (_regle, { tests }) => {
    expect(tests).not.toEqual([]);
  });

  it("the page of the rules is up to date (npm run fix writes it)", () => {
    expect(lire("docs/regles.md")).toBe(pageDesRegles());
  });
});
