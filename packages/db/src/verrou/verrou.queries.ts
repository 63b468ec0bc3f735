import type { Instant } from "@sar/domain";
import { count } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { fiche } from "../schema/index.ts";
import { ficheDepasseeSql } from "./depassees.sql.ts";

/** V7: how many fiches of his own shut the gate for a recruteur (from the session) at `now`. */
export async function compterFichesDepassees(db: Connexion, compteId: number, now: Instant): Promise<number> {
  const [ligne] = await db.select({ total: count() }).from(fiche).where(ficheDepasseeSql(compteId, now));
  return ligne?.total ?? 0;
}
