import { indisponible, tropDeDemandes } from "../erreurs/erreur-api.ts";

/** How many requests may be in progress at once: in the process, and for one caller. */
export type Capacite = { readonly total: number; readonly parAppelant: number };

/**
 * Ten connections to the database serve some hundreds of requests a second: who stands behind 200 others would wait
 * for longer than it takes to ask again. A screen asks for a handful of things at once.
 */
const CAPACITE: Capacite = { total: 200, parAppelant: 40 };

/** The doorkeeper: nobody queues behind more than there is room for, nor takes all of the room. */
export type Affluence = {
  /**
   * Does the work of a caller, when there is room.
   * @throws ErreurApi 429 when the caller has too much in progress, 503 when the process has
   */
  readonly occuper: <R>(appelant: string, travail: () => Promise<R>) => Promise<R>;
};

const ATTENTE_SECONDES = 1;

/** Prepares the doorkeeper of the process. What a caller left without waiting for it counts until it is done. */
export function preparerAffluence({ total, parAppelant }: Capacite = CAPACITE): Affluence {
  const parQui = new Map<string, number>();
  let enCours = 0;

  function compter(appelant: string, pas: 1 | -1): void {
    enCours += pas;
    const nombre = (parQui.get(appelant) ?? 0) + pas;
    if (nombre === 0) parQui.delete(appelant);
    else parQui.set(appelant, nombre);
  }

  return {
    occuper: async (appelant, travail) => {
      if ((parQui.get(appelant) ?? 0) >= parAppelant) throw tropDeDemandes(ATTENTE_SECONDES);
      if (enCours >= total) throw indisponible();
      compter(appelant, 1);
      try {
        return await travail();
      } finally {
        compter(appelant, -1);
      }
    },
  };
}
