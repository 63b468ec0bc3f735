import { expect, test } from "vitest";
import { partDesBits } from "../../../packages/db/src/vivier/parts-des-bits.ts";
import type { Statistiques } from "../../../packages/db/src/vivier/statistiques.ts";
import { TERMES_CHERCHES } from "../../../packages/db/src/vivier/termes.ts";

const savoirFaire = (id: number) => TERMES_CHERCHES.savoirFaire([id], undefined)[0]!;
const debutant = (id: number) => TERMES_CHERCHES.savoirFaire([id], ["debutant"])[0]!;

const connues: readonly (readonly [number, number])[] = [
  [savoirFaire(1), 0.5],
  [debutant(1), 0.3],
  [savoirFaire(1 + 128), 0.5],
  [savoirFaire(2), 0.2],
];

const statistiques: Statistiques = {
  lignes: 1000,
  part: () => 0,
  valeurs: () => connues.map(([terme, part]) => [String(terme), part] as const),
  partAvant: () => null,
  valeurA: () => null,
};

test("V3: the share of the rows that have a bit is that of all values that share it, whatever their niveau", () => {
  expect(partDesBits(statistiques, [savoirFaire(1)])).toBeCloseTo(0.75);
  expect(partDesBits(statistiques, [debutant(1 + 128)])).toBeCloseTo(0.75);
  expect(partDesBits(statistiques, [savoirFaire(2)])).toBeCloseTo(0.2);
  expect(partDesBits(statistiques, [savoirFaire(1), savoirFaire(1 + 128), savoirFaire(2)])).toBeCloseTo(0.8);
  expect(partDesBits(statistiques, [savoirFaire(3)])).toBe(0);
});
