import { CRITERES_VIVIER, criteresVivierSchema, depuisAdresse, jour, versAdresse } from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbCriteresVivier } from "../../fabriques/arbitraries/criteres.ts";

const lire = (parametres: Record<string, unknown>) => depuisAdresse(CRITERES_VIVIER, parametres);

describe("the criteria in an address", () => {
  test("V3: read as people would write them", () => {
    const criteres = {
      bassins: [67, 68],
      themes: ["dev_langage"],
      classifieAvant: jour("2018-02-01"),
      formation: 4,
    } as const;
    const adresse = { bassins: "67,68", themes: "dev_langage", classifieAvant: "2018-02-01", formation: "4" };
    expect(versAdresse(CRITERES_VIVIER, criteres)).toEqual(adresse);
    expect(lire(adresse)).toEqual(criteres);
  });

  test("V5: the name is personal: it never stands in an address, and is never read from one", () => {
    expect(versAdresse(CRITERES_VIVIER, { nom: "Cornu", bassins: [67] })).toEqual({ bassins: "67" });
    expect(lire({ nom: "Cornu" })).toEqual({});
  });

  test("any choice comes back as it was, but for the name", () => {
    fc.assert(
      fc.property(arbCriteresVivier, (choix) => {
        const { nom: _, ...criteres } = choix;
        const adresse = versAdresse(CRITERES_VIVIER, choix);
        const relue = new URLSearchParams(new URLSearchParams(adresse).toString());
        expect(lire(Object.fromEntries(relue))).toEqual(criteres);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [{ bassins: "67,oups,-1,68,67" }, { bassins: [67, 68] }],
    [{ themes: "oups,dev_langage" }, { themes: ["dev_langage"] }],
    [{ themes: "oups" }, {}],
    [{ bassins: "" }, {}],
    [{ bassins: 67 }, { bassins: [67] }],
    [{ classifieAvant: "31/02/2020" }, {}],
    [{ classification: "non_employable" }, {}],
    [{ candidat: "1.5" }, {}],
    [{ inconnu: "1" }, {}],
    [{ bassins: ["67"], themes: null, metiers: { id: 1 } }, {}],
  ])("what is no valid value is left out, the rest is kept: %j", (parametres, criteres) => {
    expect(lire(parametres)).toEqual(criteres);
  });

  test("any address opens: nothing is thrown, and what is read is a valid choice", () => {
    const valeur = fc.oneof(
      fc.string(),
      fc.anything(),
      fc.constantFrom("1,2", "aucune,bac", "9".repeat(400), ",,,", "1e999"),
    );
    const noms = fc.constantFrom(...Object.keys(CRITERES_VIVIER), "__proto__", "constructor");
    fc.assert(
      fc.property(fc.dictionary(noms, valeur), (parametres) => {
        expect(criteresVivierSchema.safeParse(lire(parametres)).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
