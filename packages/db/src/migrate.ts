import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { openDatabase } from "./client.ts";
import { completerCopies } from "./portefeuille/candidats-copies.repository.ts";

/** The migrations, beside `src` and `dist` alike. */
const MIGRATIONS = fileURLToPath(new URL("../migrations", import.meta.url));

/** Any number, as long as nothing else in the database locks the same. */
const LOCK = 5_384_201;

/**
 * Brings the database up to date, in one transaction. Several processes may start
 * at once: they take turns, and the later ones find nothing to do.
 *
 * The lock belongs to the connection: give the address of the server itself, not
 * of a pooler that shares connections between transactions.
 *
 * @param next what else must be migrated, after ours and under the same lock
 */
export async function migrate(url: string, next?: () => Promise<void>): Promise<void> {
  const { sql, db, close } = openDatabase(url, { max: 1, applicationName: "sar-migrations" });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await applyMigrations(db, { migrationsFolder: MIGRATIONS });
    await completerCopies(db);
    await next?.();
  } finally {
    await close();
  }
}
