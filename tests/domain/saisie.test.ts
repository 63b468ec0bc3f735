import {
  connexionSchema,
  curseurVivierSchema,
  idSchema,
  instantSchema,
  jourSchema,
  messageDeSaisie,
  MESSAGE_JOUR,
  MESSAGE_SANS_JOUR,
  texteSchema,
} from "@sar/domain";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { arbTexte, arbTexteInterdit } from "../fabriques/arbitraries/texte.ts";

beforeAll(() => {
  z.config({ localeError: messageDeSaisie });
});

function messages(schema: z.ZodType, valeur: unknown): readonly string[] {
  const lue = schema.safeParse(valeur);
  return lue.success ? [] : lue.error.issues.map(({ message }) => message);
}

describe("texts", () => {
  test("any text that can be stored is kept as it is", () => {
    fc.assert(fc.property(arbTexte(50), (texte) => texteSchema(50).parse(texte) === texte));
  });

  test("NUL and half a surrogate pair are refused", () => {
    fc.assert(fc.property(arbTexteInterdit(), (texte) => messages(texteSchema(100), texte).length === 1));
    expect(messages(texteSchema(10), "👍")).toEqual([]);
  });

  test("one that is too long says how long it may be", () => {
    expect(messages(texteSchema(3), "quatre")).toEqual(["Raccourcissez ce texte\u00a0: 3 caractères au plus."]);
  });
});

describe("ids, days, instants", () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", null, undefined, {}, [1]])(
    "no id: %j",
    (valeur) => {
      expect(new Set(messages(idSchema, valeur))).toEqual(new Set(["Choisissez une valeur de la liste."]));
    },
  );

  test.each([
    "2020-02-31",
    "2019-02-29",
    "2020-2-1",
    "03/05/2019",
    "1899-12-31",
    "2200-01-01",
    "2020-02-01T00:00",
    20_200_201,
  ])("no day: %j", (valeur) => {
    expect(messages(jourSchema, valeur)).toEqual([MESSAGE_JOUR]);
  });

  test.each([null, undefined, ""])("no date at all: %j", (valeur) => {
    expect(messages(jourSchema, valeur)).toEqual([MESSAGE_SANS_JOUR]);
  });

  test.each(["1900-01-01", "2020-02-29", "2199-12-31"])("a day: %s", (valeur) => {
    expect(jourSchema.parse(valeur)).toBe(valeur);
  });

  test.each([
    "0000-01-01T00:00:00Z",
    "0000-01-01T00:00:00+12:00",
    "9999-12-31T23:59:59-12:00",
    "1899-12-31T23:59:59.999Z",
    "2200-01-01T00:00:00Z",
    "2020-02-31T00:00:00Z",
    "2020-01-01T00:00:00",
    "2020-01-01",
    "",
    0,
    null,
  ])("no instant: %j", (valeur) => {
    expect(messages(instantSchema, valeur)).toEqual(["Indiquez un instant au format ISO 8601, entre 1900 et 2199."]);
  });

  test("an instant is written in one way, whatever its offset", () => {
    expect(instantSchema.parse("2018-01-25T13:02:09+01:00")).toBe("2018-01-25T12:02:09.000Z");
    expect(instantSchema.parse("2018-01-25T12:02:09.123456Z")).toBe("2018-01-25T12:02:09.123Z");
  });

  test("whatever comes in, no schema throws", () => {
    const texte = fc.oneof(fc.string(), fc.date({ noInvalidDate: false }).map(String), fc.anything());
    fc.assert(
      fc.property(texte, (valeur) => {
        for (const schema of [
          idSchema,
          jourSchema,
          instantSchema,
          texteSchema(5),
          connexionSchema,
          curseurVivierSchema,
        ]) {
          schema.safeParse(valeur);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("signing in", () => {
  test("address and password, the address without its blanks", () => {
    expect(connexionSchema.parse({ mail: " a@example.org ", motDePasse: " x " })).toEqual({
      mail: "a@example.org",
      motDePasse: " x ",
    });
  });

  test.each([
    [{ mail: "  ", motDePasse: "x" }, "Indiquez votre adresse mail."],
    [{ mail: "a@example.org", motDePasse: "" }, "Indiquez votre mot de passe."],
    [{ mail: "a@example.org" }, "Indiquez votre mot de passe."],
    [{ mail: "a@example.org", motDePasse: "x".repeat(129) }, "Un mot de passe compte 128 caractères au plus."],
  ])("refused: %j", (saisie, message) => {
    expect(messages(connexionSchema, saisie)).toEqual([message]);
  });
});

describe("a fault that a schema has no message of its own for is told in French", () => {
  test.each([
    [z.string().max(2), "trop", "Ce texte est trop long."],
    [z.string().min(2), "", "Complétez ce champ."],
    [z.array(z.int()).max(1), [1, 2], "Choisissez moins de valeurs."],
    [z.array(z.int()).min(1), [], "Choisissez au moins une valeur."],
    [z.int().max(1), 2, "Cette valeur est trop grande."],
    [z.int().min(1), 0, "Cette valeur est trop petite."],
    [z.enum(["a"]), "b", "Choisissez une valeur de la liste."],
    [z.union([z.literal("a"), z.null()]), "b", "Choisissez une valeur de la liste."],
    [z.strictObject({}), { a: 1 }, "Cette demande contient un champ inconnu. Rechargez la page, puis recommencez."],
    [z.string(), undefined, "Complétez ce champ."],
    [z.string(), 1, "Corrigez ce champ\u00a0: cette valeur n’est pas du bon type."],
    [z.email(), "non", "Corrigez ce champ."],
  ])("%#: %#", (schema, valeur, message) => {
    expect(messages(schema, valeur)).toEqual([message]);
  });
});
