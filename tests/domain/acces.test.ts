import { lectureDossier, peutLireFiche, peutModifierFiche, type FaitsLecture } from "@sar/domain";
import { describe, expect, test } from "vitest";
import { ALICE, BRUNO, COMMISSION, compteDe, DENIS } from "../fabriques/personnes.ts";
import { uneFiche } from "../fabriques/fiche.ts";

describe("W1, W2: fiches", () => {
  const fiche = uneFiche();

  test("W1: a recruteur reads and changes every fiche of his entreprise, his own and his colleagues'", () => {
    for (const collegue of [ALICE, BRUNO]) {
      expect(peutLireFiche(compteDe(collegue), fiche)).toBe(true);
      expect(peutModifierFiche(compteDe(collegue), fiche)).toBe(true);
    }
  });

  test("W1: and nothing of another entreprise", () => {
    expect(peutLireFiche(compteDe(DENIS), fiche)).toBe(false);
    expect(peutModifierFiche(compteDe(DENIS), fiche)).toBe(false);
  });

  test("W2: the commission reads every fiche and changes none", () => {
    expect(peutLireFiche(COMMISSION, fiche)).toBe(true);
    expect(peutModifierFiche(COMMISSION, fiche)).toBe(false);
  });
});

describe("W3, V7: reading a dossier", () => {
  const recruteur = compteDe(ALICE);
  const faits = (valeurs: Partial<FaitsLecture>): FaitsLecture => ({
    dansLeVivier: false,
    aUneFiche: false,
    proposeParEntreprise: false,
    bloque: false,
    ...valeurs,
  });

  test.each<[string, Partial<FaitsLecture>, string]>([
    ["out of the vivier, without fiche", {}, "inexistante"],
    ["out of the vivier, without fiche, gate shut: not even that it exists", { bloque: true }, "inexistante"],
    ["in the vivier", { dansLeVivier: true }, "ouverte"],
    ["in the vivier, gate shut", { dansLeVivier: true, bloque: true }, "bloquee"],
    ["with a fiche, in the vivier, gate shut", { dansLeVivier: true, aUneFiche: true, bloque: true }, "ouverte"],
    ["with a fiche, left the vivier since", { aUneFiche: true }, "ouverte"],
    ["with a fiche, left the vivier since, gate shut", { aUneFiche: true, bloque: true }, "ouverte"],
    ["proposed by his entreprise (H1)", { proposeParEntreprise: true }, "ouverte"],
  ])("W3, V7: %s", (_, valeurs, lecture) => {
    expect(lectureDossier(recruteur, faits(valeurs))).toBe(lecture);
  });

  test("W2: the commission reads every dossier", () => {
    for (const valeurs of [{}, { bloque: true }, { dansLeVivier: true }]) {
      expect(lectureDossier(COMMISSION, faits(valeurs))).toBe("ouverte");
    }
  });
});
