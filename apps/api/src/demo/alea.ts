import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";

/** Weights of a weighted draw; a key left out is never drawn. Weights need not add up to anything. */
export type Poids<C extends string> = Readonly<Partial<Record<C, number>>>;

/** A repeatable source of draws: the same graine gives the same draws in the same order. */
export type Alea = {
  /** A whole number between `min` and `max`, both included. */
  entier(min: number, max: number): number;
  /** True with probability `p` (0 to 1). */
  chance(p: number): boolean;
  /** One element. @throws RangeError when the list is empty. */
  choix<T>(liste: readonly T[]): T;
  /** One key, by its weight. @throws RangeError when all weights are 0. */
  pondere<C extends string>(poids: Poids<C>): C;
  /** `nombre` different elements (all of them when the list is shorter), in the order of the list. */
  echantillon<T>(liste: readonly T[], nombre: number): readonly T[];
  /** A graine for a source of its own, so that what it draws does not move these draws. */
  graine(): number;
};

const PRECISION = 1_000_000;
/** The first outputs of neighbouring graines resemble each other. */
const SORTIES_ECARTEES = 20;

/** Makes the source of draws of a graine, a whole number. */
export function alea(graine: number): Alea {
  const source = xoroshiro128plus(graine);
  skipN(source, SORTIES_ECARTEES);
  const entier = (min: number, max: number) => uniformInt(source, min, max);

  function choix<T>(liste: readonly T[]): T {
    if (liste.length === 0) throw new RangeError("Nothing to draw from.");
    return liste[entier(0, liste.length - 1)] as T;
  }

  function pondere<C extends string>(poids: Poids<C>): C {
    const lignes = Object.entries(poids) as [C, number][];
    let reste = (entier(0, PRECISION - 1) / PRECISION) * lignes.reduce((total, [, poidsDe]) => total + poidsDe, 0);
    for (const [code, poidsDe] of lignes) {
      if (reste < poidsDe) return code;
      reste -= poidsDe;
    }
    throw new RangeError("Nothing to draw from.");
  }

  function echantillon<T>(liste: readonly T[], nombre: number): readonly T[] {
    const restants = [...liste.keys()];
    const retenus: number[] = [];
    while (retenus.length < nombre && restants.length > 0) {
      retenus.push(...restants.splice(entier(0, restants.length - 1), 1));
    }
    return retenus.toSorted((a, b) => a - b).map((rang) => liste[rang] as T);
  }

  return {
    entier,
    chance: (p) => entier(0, PRECISION - 1) < p * PRECISION,
    choix,
    pondere,
    echantillon,
    graine: () => entier(-0x80000000, 0x7fffffff),
  };
}
