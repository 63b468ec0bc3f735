import { performance } from "node:perf_hooks";

/** Something to be timed, beside the others of its round. */
export type Epreuve = { readonly nom: string; readonly lancer: () => Promise<unknown> };

/** The times of one thing to be timed, in milliseconds, in the order of the rounds. */
export type Mesures = ReadonlyMap<string, readonly number[]>;

async function chronometrer({ lancer }: Epreuve): Promise<number> {
  const debut = performance.now();
  await lancer();
  return performance.now() - debut;
}

/**
 * Times the things of each round one right after the other, so that whatever slows the machine slows all of them; every
 * round is gone through once before, untimed.
 */
export async function mesurer(rounds: readonly (readonly Epreuve[])[], fois: number): Promise<Mesures> {
  const mesures = new Map<string, number[]>();
  for (let tour = 0; tour <= fois; tour += 1) {
    for (const epreuve of rounds.flat()) {
      const duree = await chronometrer(epreuve);
      if (tour > 0) mesures.set(epreuve.nom, [...(mesures.get(epreuve.nom) ?? []), duree]);
    }
  }
  return mesures;
}

/** The value below which that part of the values lies. */
export function centile(valeurs: readonly number[], part: number): number {
  const triees = valeurs.toSorted((a, b) => a - b);
  return triees[Math.min(triees.length - 1, Math.floor(triees.length * part))] ?? Number.NaN;
}
