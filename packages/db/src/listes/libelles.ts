import type { Connexion } from "../connexion.ts";
import { garder } from "../memoire.ts";
import { bassin, metier } from "../schema/index.ts";
import { parLibelle } from "./ordre.ts";

/** Labels of the open lists that a list of candidates shows, by id. */
export type Libelles = {
  readonly bassins: ReadonlyMap<number, string>;
  /** With the place of each in alphabetical order. */
  readonly metiers: ReadonlyMap<number, { readonly libelle: string; readonly rang: number }>;
};

/** How long a label that the commission has changed may still show as it was. */
const DUREE_MS = 30_000;

async function lireTous(db: Connexion): Promise<Libelles> {
  const [bassins, metiers] = await Promise.all([
    db.select({ id: bassin.id, libelle: bassin.libelle }).from(bassin),
    db.select({ id: metier.id, libelle: metier.libelle }).from(metier),
  ]);
  return {
    bassins: new Map(bassins.map(({ id, libelle }) => [id, libelle])),
    metiers: new Map(metiers.toSorted(parLibelle).map(({ id, libelle }, rang) => [id, { libelle, rang }])),
  };
}

const lectures = garder(DUREE_MS, lireTous);

/**
 * The labels of some ids, from memory where they were read in the last 30 seconds: a list shows two dozen of them, and
 * looking each up takes longer than finding the candidates. One that is not known yet is read at once.
 */
export async function lireLibelles(
  db: Connexion,
  ids: Readonly<Record<keyof Libelles, readonly number[]>>,
): Promise<Libelles> {
  const libelles = await lectures.lire(db);
  const connus = (["bassins", "metiers"] as const).every((liste) => ids[liste].every((id) => libelles[liste].has(id)));
  return connus ? libelles : lectures.relire(db);
}

/** The labels of métiers in alphabetical order. */
export function metiersEnMots(ids: readonly number[], { metiers }: Libelles): string[] {
  const nommes = ids.flatMap((id) => metiers.get(id) ?? []);
  return nommes.toSorted((a, b) => a.rang - b.rang).map(({ libelle }) => libelle);
}
