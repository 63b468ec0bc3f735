import {
  COMMENTAIRE_BROUILLON_MAX,
  garderBrouillonSchema,
  JOUR_BROUILLON_MAX,
  saisieBrouillonSchema,
  saisieFicheSchema,
} from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { brouillonDe, differencesDe } from "../../../packages/ui/src/metier/fiche/brouillon.ts";
import { arbBrouillon } from "../../fabriques/arbitraries/fiche.ts";
import { saisieDe, uneFiche } from "../../fabriques/fiche.ts";

const estGarde = (saisie: unknown) => saisieBrouillonSchema.safeParse(saisie).success;

describe("what a draft holds", () => {
  it("is whatever the form of a fiche can hold, complete or not, and comes back as it was", () => {
    const depart = brouillonDe(saisieDe(uneFiche()));
    fc.assert(
      fc.property(arbBrouillon, (brouillon) => {
        const differences = differencesDe(depart, brouillon);
        expect(saisieBrouillonSchema.parse(JSON.parse(JSON.stringify(differences)))).toEqual(differences);
        expect({ ...depart, ...differences }).toEqual(brouillon);
      }),
    );
  });

  test.each([
    ["nothing at all", {}, true],
    ["half a date", { "suivi.date": "31/0" }, true],
    ["a date that does not exist", { "suivi.finLe": "31/02/2020" }, true],
    ["a résultat without its causes", { resultat: "entretien_non_employable" }, true],
    ["a suivi without its résultat", { "suivi.contrat": "cdi", "suivi.etat": "na" }, true],
    ["a comment too long to be saved (F15)", { commentaire: "é".repeat(COMMENTAIRE_BROUILLON_MAX) }, true],
    ["a comment without end", { commentaire: "é".repeat(COMMENTAIRE_BROUILLON_MAX + 1) }, false],
    ["a text in place of a date without end", { "suivi.date": "1".repeat(JOUR_BROUILLON_MAX + 1) }, false],
    ["a NUL", { commentaire: "a\0b" }, false],
    ["half a surrogate pair", { commentaire: "\ud83d" }, false],
    ["a code of no list", { resultat: "embauche" }, false],
    ["an action of no list", { actions: ["danse"] }, false],
    ["more actions than there are", { actions: Array.from({ length: 50 }, () => "autre") }, false],
    ["a field of another author's invention", { statut: "recrute" }, false],
    ["a nested suivi", { suivi: { date: "2018-03-01" } }, false],
    ["null", null, false],
  ])("%s", (_, saisie, garde) => {
    expect(estGarde(saisie)).toBe(garde);
  });

  it("F11: carries the version that its author has before his eyes", () => {
    expect(garderBrouillonSchema.safeParse({ ficheId: 1, saisie: {} }).success).toBe(false);
    expect(garderBrouillonSchema.safeParse({ ficheId: 1, version: 0, saisie: {} }).success).toBe(false);
    expect(garderBrouillonSchema.safeParse({ ficheId: 1, version: 1, saisie: {} }).success).toBe(true);
  });

  it("is no save: the form's own schema refuses what a draft may hold", () => {
    expect(saisieFicheSchema.safeParse({ "suivi.date": "31/0" }).success).toBe(false);
  });
});
