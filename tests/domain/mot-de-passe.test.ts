// cspell:disable -- names of people, and passwords
import { refusMotDePasse } from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbTexte } from "../fabriques/arbitraries/texte.ts";

const communs = new Set(["motdepasse", "azerty", "1234567890", "soleil"]);
const mots = ["Association du Numérique Rhénan", "SAR", "Rhin Numérique", "Kern", "Zoé", "zoe.kern@exemple.fr"];

const refus = (motDePasse: string) => refusMotDePasse(motDePasse, { communs, mots }).map(({ message }) => message);

describe("a new password", () => {
  it.each(["correct cheval agrafe", "kJ8%vb!pQ2zz", "le kern du village voisin", "aucune-Regle-de-composition"])(
    "may be of any composition: %s",
    (motDePasse) => expect(refus(motDePasse)).toEqual([]),
  );

  it("has 12 characters at least and 128 at most", () => {
    expect(refus("kJ8%vb!pQ2z")).toEqual(["Choisissez un mot de passe de 12 caractères au moins."]);
    expect(refus(`${"kJ8%vb!pQ2zz".repeat(10)}123456789`)).toEqual([
      "Choisissez un mot de passe de 128 caractères au plus.",
    ]);
  });

  it.each([
    "MotDePasse2026!",
    "!!!2026motdepasse",
    "azertyazerty",
    "azertyazertyaz",
    "123456789012345",
    "aaaaaaaaaaaaaa",
  ])("is no common one, repeated or dressed up: %s", (motDePasse) =>
    expect(refus(motDePasse)).toEqual(["Ce mot de passe est trop courant\u00a0: choisissez-en un autre."]),
  );

  it.each(["NumeriqueRhenan1", "sar-zoé-kern-68", "Association2026!", "zoe.kern@exemple"])(
    "holds more than words of its context: %s",
    (motDePasse) =>
      expect(refus(motDePasse)).toEqual([
        "Ce mot de passe se devine à partir de votre nom ou de celui de votre structure\u00a0: choisissez-en un autre.",
      ]),
  );

  it("is told every reason at once, on its field, without a rule's number", () => {
    const tous = refusMotDePasse("soleil1", { communs, mots });
    expect(tous).toHaveLength(2);
    for (const { regle, champ } of tous) expect({ regle, champ }).toEqual({ regle: null, champ: "motDePasse" });
  });

  it("is looked at in a moment, whatever it is", () => {
    fc.assert(
      fc.property(arbTexte(600), (motDePasse) => {
        expect(Array.isArray(refus(motDePasse))).toBe(true);
      }),
    );
  });
});
