import type { Instant } from "@sar/domain";
import { count, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { garderPrepare } from "../prepare.ts";
import { fiche } from "../schema/index.ts";
import { ficheDepasseeSql } from "./depassees.sql.ts";

const fichesDepassees = garderPrepare((db) =>
  db
    .select({ total: count() })
    .from(fiche)
    .where(ficheDepasseeSql(sql.placeholder("compteId"), sql.placeholder("now")))
    .prepare("fiches_depassees"),
);

/** V7: how many fiches of his own shut the gate for a recruteur (from the session) at `now`. */
export async function compterFichesDepassees(db: Connexion, compteId: number, now: Instant): Promise<number> {
  const [ligne] = await fichesDepassees(db).execute({ compteId, now });
  return ligne?.total ?? 0;
}
