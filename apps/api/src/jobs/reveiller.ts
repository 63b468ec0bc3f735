import type { Connexion } from "@sar/db";
import { sql } from "drizzle-orm";

/**
 * What has a job run milliseconds after the transaction is committed, and never when it is rolled back. Each call is
 * a job of its own, under no key: transactions that wake the same job would wait for each other, and a key is held for
 * hours by a worker that was killed.
 */
export function reveiller(travail: string): (tx: Connexion) => Promise<void> {
  return async (tx) => {
    await tx.execute(sql`select graphile_worker.add_job(${travail})`);
  };
}
