import { lt } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { limite } from "../schema/journal.ts";

/** Removes the counters of throttles that were over before `avant` (milliseconds since 1970). */
export async function purgerLimites(db: PostgresJsDatabase, avant: number): Promise<void> {
  await db.delete(limite).where(lt(limite.expire, avant));
}
