import { refusMotDePasse } from "@sar/domain";
import { describe, expect, test } from "vitest";

const CONTEXTE = {
  communs: new Set(["motdepasse", "motdepasse12", "azerty", "password1234"]),
  mots: ["Soutien aux actions de recrutement", "Numérix Alsace", "Alice", "Martin", "alice.martin@example.org"],
};

const messages = (motDePasse: string) => refusMotDePasse(motDePasse, CONTEXTE).map(({ message }) => message);

describe("a new password", () => {
  test.each([
    "correct cheval pile agrafe",
    "ünïcödé-ça-passe",
    "123456 soleils verts",
    "martin pêcheur sur la berge",
    "x7!Kq2#Lm9$Z",
    "a".repeat(64) + "b".repeat(64),
  ])("accepted: %s", (motDePasse) => {
    expect(messages(motDePasse)).toEqual([]);
  });

  test.each([
    ["too short", "x7!Kq2#Lm9$", "Choisissez un mot de passe de 12 caractères au moins."],
    ["too long", `${"ab1".repeat(20)}${"xyz9".repeat(18)}`, "Choisissez un mot de passe de 128 caractères au plus."],
  ])("refused: %s", (_, motDePasse, message) => {
    expect(messages(motDePasse)).toEqual([message]);
  });

  test.each([
    "password1234",
    "PassWord1234",
    "motdepasse2024!",
    "!!motdepasse!!",
    "azertyazertyazerty",
    "azertyazertyaze",
    "aaaaaaaaaaaa",
    "123123123123",
  ])("refused as common, also repeated or dressed up: %s", (motDePasse) => {
    expect(messages(motDePasse)).toEqual(["Ce mot de passe est trop courant\u00a0: choisissez-en un autre."]);
  });

  test.each(["alice-martin-1", "NumerixAlsace!", "Numérix-2024!", "recrutement24", "martinalice67"])(
    "refused as easy to guess from its context: %s",
    (motDePasse) => {
      expect(messages(motDePasse)).toEqual([
        "Ce mot de passe se devine à partir de votre nom ou de celui de votre structure\u00a0: choisissez-en un autre.",
      ]);
    },
  );

  test("every reason is told at once, bound to its field", () => {
    const refus = refusMotDePasse("alice", { ...CONTEXTE, communs: new Set(["alice"]) });
    expect(refus.map(({ regle, champ }) => [regle, champ])).toEqual(
      Array.from({ length: 3 }, () => [null, "motDePasse"]),
    );
  });
});
