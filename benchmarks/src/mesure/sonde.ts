import { openDatabase, type Database } from "@sar/db";
import { drizzle } from "drizzle-orm/postgres-js";

type Requete = { readonly texte: string; readonly parametres: readonly unknown[] };

/** A connection on which the queries of the product run, and that can tell how the server carries them out. */
export type Sonde = {
  readonly sql: Database["sql"];
  readonly db: Database["db"];
  /** Another connection, which plans each statement for its own values; for an hour, when a pool opens new ones. */
  readonly planifiee: Database["sql"];
  /** The plans, with times and buffers, of the statements that a call makes. */
  plans(appel: (db: Database["db"]) => Promise<unknown>): Promise<string>;
  close(): Promise<void>;
};

async function planDe(sql: Database["sql"], { texte, parametres }: Requete): Promise<string> {
  const lignes = await sql.unsafe(`explain (analyze, buffers, costs off) ${texte}`, parametres as string[]);
  return lignes.map((ligne) => String(ligne["QUERY PLAN"])).join("\n");
}

/** Opens one connection a side, so that what is timed finds its statements prepared, as in a process that has run for a while. */
export async function ouvrirSonde(url: string): Promise<Sonde> {
  const { sql, db, close } = openDatabase(url, { max: 1, applicationName: "sar-bench" });
  const autre = openDatabase(url, { max: 1, applicationName: "sar-bench-c" });
  await autre.sql`set plan_cache_mode = force_custom_plan`;
  return {
    sql,
    db,
    planifiee: autre.sql,
    close: async () => void (await Promise.all([close(), autre.close()])),
    plans: async (appel) => {
      const vues: Requete[] = [];
      const espionnee = drizzle(sql, { logger: { logQuery: (texte, parametres) => vues.push({ texte, parametres }) } });
      await appel(espionnee);
      const plans: string[] = [];
      for (const requete of vues) plans.push(await planDe(sql, requete));
      return plans.join("\n\n");
    },
  };
}
