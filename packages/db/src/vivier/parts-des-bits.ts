import { bitDuTerme } from "./masques.ts";
import type { Statistiques } from "./statistiques.ts";
import { partiesDuTerme } from "./termes.ts";

/** The share of the rows that have none of the values that a bit stands for, by bit. */
type Absences = ReadonlyMap<string, number>;

const releves = new WeakMap<Statistiques, Absences>();

/** Whether a bit stands for a terme as it does for the same value whatever its niveau, which more rows hold. */
const estCompris = (terme: number) => {
  const { genre, niveau } = partiesDuTerme(terme);
  return genre === "savoirFaire" && niveau > 0;
};

function releverBits(statistiques: Statistiques): Absences {
  const absences = new Map<string, number>();
  for (const [valeur, part] of statistiques.valeurs("termes")) {
    const terme = Number(valeur);
    if (estCompris(terme)) continue;
    const bit = bitDuTerme(terme);
    absences.set(bit, (absences.get(bit) ?? 1) * (1 - part));
  }
  return absences;
}

/**
 * About what share of the search rows has a bit of one of some termes: of those of an open list, several share one.
 */
export function partDesBits(statistiques: Statistiques, termes: readonly number[]): number {
  const absences = releves.get(statistiques) ?? releverBits(statistiques);
  releves.set(statistiques, absences);
  const bits = new Set(termes.map(bitDuTerme));
  return 1 - [...bits].reduce((aucun, bit) => aucun * (absences.get(bit) ?? 1), 1);
}
