import type { Database } from "@sar/db";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { ValeurLimite } from "./valeurs.ts";

/** What a throttle says of one more try. */
type Essai = {
  readonly permis: boolean;
  /** Tries counted in this stretch of time, this one included. */
  readonly comptes: number;
  /** Until the stretch is over, in milliseconds. */
  readonly attendreMs: number;
};

/** The counters of one throttle, one for each key. */
export type Compteur = {
  /** Counts one try and says whether it is permitted. */
  essayer(cle: string): Promise<Essai>;
  /** Takes one try back. */
  rendre(cle: string): Promise<void>;
  /** Forgets the tries of a key. */
  oublier(cle: string): Promise<void>;
  /** Refuses every try from now on, for the whole duration. */
  fermer(cle: string): Promise<void>;
};

function essai(resultat: RateLimiterRes, permis: boolean): Essai {
  return { permis, comptes: resultat.consumedPoints, attendreMs: resultat.msBeforeNext };
}

/** The library speaks to node-postgres; this gives it our pool under the same face. */
function commeNodePostgres(sql: Database["sql"]) {
  return {
    query: async ({ text, values }: { text: string; values: (string | number | null)[] }) => {
      const rows = await sql.unsafe(text, values);
      return { rows, rowCount: rows.count };
    },
  };
}

/**
 * Prepares the counters of one throttle. They stand in the table `limite`, so that all processes count together; a
 * key that is refused is remembered in memory, and costs no statement until it is free again.
 *
 * When the table cannot be written, the process counts in memory by the same values: nobody is shut out, nobody gets
 * more than the throttle once for each process, and `surPanne` is told each time.
 */
export function preparerCompteur(
  sql: Database["sql"],
  nom: string,
  { nombre, secondes }: ValeurLimite,
  surPanne: (erreur: unknown) => void,
): Compteur {
  const valeurs = { keyPrefix: nom, points: nombre, duration: secondes };
  const memoire = new RateLimiterMemory(valeurs);
  const base = new RateLimiterPostgres({
    ...valeurs,
    storeClient: commeNodePostgres(sql),
    storeType: "pool",
    tableName: "limite",
    tableCreated: true,
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: nombre + 1,
  });

  async function essayerSur(compteur: RateLimiterMemory | RateLimiterPostgres, cle: string): Promise<Essai> {
    try {
      return essai(await compteur.consume(cle), true);
    } catch (refus) {
      if (refus instanceof RateLimiterRes) return essai(refus, false);
      throw refus;
    }
  }

  return {
    essayer: async (cle) => {
      try {
        return await essayerSur(base, cle);
      } catch (erreur) {
        surPanne(erreur);
        return essayerSur(memoire, cle);
      }
    },
    rendre: async (cle) => void (await base.reward(cle)),
    oublier: async (cle) => void (await base.delete(cle)),
    fermer: async (cle) => void (await base.block(cle, secondes)),
  };
}
