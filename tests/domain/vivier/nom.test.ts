// cspell:disable -- names of people, and passwords
import { motsDeRecherche, nomCommencePar, nomContient, nomDeRecherche } from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbNom } from "../../fabriques/arbitraries/texte.ts";

const contient = (nom: string, prenom: string, texte: string) => nomContient(nomDeRecherche(nom, prenom), texte);
const commence = (nom: string, prenom: string, texte: string) => nomCommencePar(nomDeRecherche(nom, prenom), texte);

describe("V5: the name field", () => {
  test("V5: « co » finds CORNU and Nicolas", () => {
    expect(contient("CORNU", "Marie", "co")).toBe(true);
    expect(contient("DURAND", "Nicolas", "co")).toBe(true);
    expect(contient("DURAND", "Marie", "co")).toBe(false);
  });

  test("V5: beginnings of words come first", () => {
    expect(commence("CORNU", "Marie", "co")).toBe(true);
    expect(commence("DURAND", "Nicolas", "co")).toBe(false);
    expect(commence("DURAND", "Marie-Colette", "co")).toBe(true);
    expect(commence("DURAND", "Marie Colette", "co dur")).toBe(true);
    expect(commence("DURAND", "Marie", "")).toBe(true);
  });

  test.each([
    ["case", "Cornu", "Nicolas", "cORNu"],
    ["accents in the name", "Lefèvre", "Zoé", "lefevre zoe"],
    ["accents in the text", "Lefevre", "Zoe", "LEFÈVRE ZOÉ"],
    ["a decomposed accent", "Lefe\u0300vre", "Zoé", "lefèvre"],
    ["a ligature", "Sacré-Cœur", "Anaïs", "sacre coeur"],
    ["a ligature in the text", "Lecoeur", "Léa", "cœur"],
    ["a hyphen, typed", "Martin", "Jean-Paul", "jean-paul"],
    ["a hyphen, left out", "Martin", "Jean-Paul", "jeanpaul"],
    ["a hyphen as a space", "Martin", "Jean-Paul", "jean paul"],
    ["a space as a hyphen", "Martin", "Jean Paul", "jean-paul"],
    ["a space left out", "Le Goff", "Yann", "legoff"],
    ["an apostrophe, typed", "N'Diaye", "Awa", "n'diaye"],
    ["an apostrophe, left out", "N'Diaye", "Awa", "ndiaye"],
    ["a curly apostrophe", "N’Diaye", "Awa", "n'diaye"],
    ["the part after it", "D'Artagnan", "Luc", "artagnan"],
    ["nom and prénom, in either order", "Cornu", "Nicolas", "nicolas cor"],
    ["the middle of the name across a hyphen", "Martin", "Jean-Paul", "n-p"],
    ["blanks around", "Cornu", "Nicolas", "  cornu   "],
    ["nothing typed", "Cornu", "Nicolas", "   "],
  ])("V5: %s", (_, nom, prenom, texte) => {
    expect(contient(nom, prenom, texte)).toBe(true);
  });

  test("V5: every word typed must be there", () => {
    expect(contient("CORNU", "Nicolas", "cornu marie")).toBe(false);
    expect(contient("CORNU", "Nicolas", "nunicolas")).toBe(false);
  });

  test("the words of names, and each name in one piece where it has several", () => {
    expect(nomDeRecherche("N’Diaye", "Jean-Paul")).toBe(" n diaye jean paul ndiaye jeanpaul");
    expect(nomDeRecherche("Cornu", "Zoé")).toBe(" cornu zoe");
    expect(motsDeRecherche("N'Diaye Jean-Paul")).toEqual(["ndiaye", "jeanpaul"]);
  });

  test("V5: any part of nom or prénom finds it, with or without accents, in any case", () => {
    const arbPartie = fc
      .tuple(arbNom(), arbNom(), fc.boolean(), fc.nat(), fc.nat())
      .map(([nom, prenom, duNom, a, b]) => {
        const entier = duNom ? nom : prenom;
        const [debut, fin] = [a % (entier.length + 1), b % (entier.length + 1)].toSorted((x, y) => x - y);
        return { nom, prenom, partie: entier.slice(debut, fin) };
      });
    fc.assert(
      fc.property(arbPartie, ({ nom, prenom, partie }) => {
        const sansAccents = partie.normalize("NFD").replace(/\p{M}/gu, "");
        for (const texte of [partie, partie.toUpperCase(), sansAccents, sansAccents.toLowerCase()]) {
          expect(contient(nom, prenom, texte), texte).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("V5: who is found by a beginning is found", () => {
    fc.assert(
      fc.property(arbNom(), arbNom(), arbNom(), (nom, prenom, texte) => {
        const [mot] = motsDeRecherche(texte);
        if (mot !== undefined && commence(nom, prenom, mot)) expect(contient(nom, prenom, mot)).toBe(true);
      }),
    );
  });
});
