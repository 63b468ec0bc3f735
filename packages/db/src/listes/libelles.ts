import type { Connexion } from "../connexion.ts";
import { garder } from "../memoire.ts";
import { bassin, metier } from "../schema/index.ts";
import { parLibelle } from "./ordre.ts";

/** Labels of the open lists that a list of candidates shows. */
export type Libelles = {
  readonly bassin: (id: number) => string;
  /** Those of some métiers, in alphabetical order. */
  readonly metiers: (ids: readonly number[]) => string[];
};

/** How long a label that the commission has changed may still show as it was. */
const DUREE_MS = 30_000;

/** A row that the list did not have yet when its labels were read. */
class LibelleInconnu extends Error {}

function connu<T>(parId: ReadonlyMap<number, T>, id: number): T {
  const trouve = parId.get(id);
  if (trouve === undefined) throw new LibelleInconnu(`No label for ${id}`);
  return trouve;
}

async function lireTous(db: Connexion): Promise<Libelles> {
  const [bassins, metiers] = await Promise.all([
    db.select({ id: bassin.id, libelle: bassin.libelle }).from(bassin),
    db.select({ id: metier.id, libelle: metier.libelle }).from(metier),
  ]);
  const bassinsParId = new Map(bassins.map(({ id, libelle }) => [id, libelle]));
  const metiersParId = new Map(metiers.toSorted(parLibelle).map(({ id, libelle }, rang) => [id, { libelle, rang }]));
  return {
    bassin: (id) => connu(bassinsParId, id),
    metiers: (ids) => {
      const nommes = ids.map((id) => connu(metiersParId, id));
      return nommes.toSorted((a, b) => a.rang - b.rang).map(({ libelle }) => libelle);
    },
  };
}

const lectures = garder(DUREE_MS, lireTous);

/**
 * Names something by labels from memory, where they were read in the last 30 seconds: a list shows two dozen of them,
 * and looking each up takes longer than finding the candidates. Where one is not known yet, all are read at once.
 */
export async function nommer<T>(db: Connexion, faire: (libelles: Libelles) => T): Promise<T> {
  try {
    return faire(await lectures.lire(db));
  } catch (erreur) {
    if (!(erreur instanceof LibelleInconnu)) throw erreur;
    return faire(await lectures.relire(db));
  }
}
