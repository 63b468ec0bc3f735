import { sql } from "drizzle-orm";
import type { Connexion } from "./connexion.ts";
import type { Enonce } from "./enonce.ts";

/**
 * Runs a statement that is written whole, prepared on its connection, and gives its rows as the driver reads them:
 * bigints and instants as texts.
 */
export async function lirePrepare<Ligne>(db: Connexion, statement: Enonce): Promise<Ligne[]> {
  const preparee = db._.session.prepareQuery(statement.requete(), undefined, "prepare", false);
  return (await preparee.execute()) as Ligne[];
}

/**
 * Keeps what is prepared of a statement of drizzle's for each pool that it is asked for: what every request reads need not
 * be written out for each. A transaction is asked for once, and gains nothing.
 */
export function garderPrepare<T>(preparer: (db: Connexion) => T): (db: Connexion) => T {
  const preparees = new WeakMap<Connexion, T>();
  return (db) => {
    const preparee = preparees.get(db) ?? preparer(db);
    preparees.set(db, preparee);
    return preparee;
  };
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
