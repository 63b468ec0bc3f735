import { sql, type SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Connexion } from "./connexion.ts";

const dialecte = new PgDialect();

/**
 * A part of a statement as the text that it always is, written out once.
 * @throws Error where it holds a value
 */
export function figer(partie: SQL): SQL {
  const { sql: texte, params } = dialecte.sqlToQuery(partie);
  if (params.length > 0) throw new Error(`Not the same in every statement: ${texte}`);
  return sql.raw(texte);
}

/**
 * Runs a statement that is written whole, prepared on its connection, and gives its rows as the driver reads them:
 * bigints and instants as texts. It spares the query builder, which takes longer over a list than the server does.
 */
export async function lirePrepare<Ligne>(db: Connexion, requete: SQL): Promise<Ligne[]> {
  const preparee = db._.session.prepareQuery(dialecte.sqlToQuery(requete), undefined, "prepare", false);
  return (await preparee.execute()) as Ligne[];
}

/**
 * Has the statements of a reading planned for their own values, which other readings of the same form do not share: one
 * criterion is met by one dossier in two, another by one in ten thousand.
 */
export async function planifier<T>(db: Connexion, lire: (tx: Connexion) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local plan_cache_mode = force_custom_plan`);
    return lire(tx);
  });
}
