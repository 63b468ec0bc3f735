import { appliquerSchema, SELECTION_MAX } from "@sar/domain";
import { describe, expect, test } from "vitest";

const selection = (nombre: number) => Array.from({ length: nombre }, (_, rang) => ({ ficheId: rang + 1, version: 1 }));

function messages(demande: unknown): readonly string[] {
  const lue = appliquerSchema.safeParse(demande);
  return lue.success ? [] : lue.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("one command for several fiches", () => {
  test("F5, F13: « Toujours d'actualité » or a handover, each fiche with the version seen", () => {
    expect(messages({ commande: { type: "confirmer" }, fiches: selection(SELECTION_MAX) })).toEqual([]);
    expect(messages({ commande: { type: "transmettre", destinataireId: 12 }, fiches: selection(1) })).toEqual([]);
  });

  test.each([
    [{ type: "annuler" }, selection(1), ["commande.type: Choisissez ce qu’il faut faire de ces fiches."]],
    [{ type: "confirmer" }, [], ["fiches: Sélectionnez au moins une fiche."]],
    [{ type: "confirmer" }, selection(SELECTION_MAX + 1), ["fiches: Sélectionnez 200 fiches au plus."]],
    [
      { type: "confirmer" },
      [...selection(2), ...selection(1)],
      ["fiches: Une fiche est sélectionnée deux fois. Rechargez la liste, puis recommencez."],
    ],
  ])("refused: %j", (commande, fiches, attendus) => {
    expect(messages({ commande, fiches })).toEqual(attendus);
  });

  test("F11, F13: neither a version nor a colleague can be left out", () => {
    expect(messages({ commande: { type: "confirmer" }, fiches: [{ ficheId: 1 }] })).toHaveLength(1);
    expect(messages({ commande: { type: "transmettre" }, fiches: selection(1) })).toHaveLength(1);
  });
});
