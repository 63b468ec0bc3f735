import { TOTAL_EXACT_MAX, type TotalVivier } from "@sar/domain";
import type { SQLWrapper } from "drizzle-orm";
import type { Connexion } from "./connexion.ts";
import { brut, enonce, type Enonce } from "./enonce.ts";
import { lirePrepare, planifier } from "./prepare.ts";

/** V6, P1: how many rows of a table meet a condition, counted up to the first one beyond the exact totals. */
export async function compterJusquAuPlafond(db: Connexion, table: SQLWrapper, condition: Enonce): Promise<TotalVivier> {
  const statement = enonce`select count(*)::integer as total from (
    select from ${table} where ${condition} limit ${brut(String(TOTAL_EXACT_MAX + 1))}) as comptees`;
  const [ligne] = await planifier(db, (tx) => lirePrepare<{ readonly total: number }>(tx, statement));
  const total = ligne?.total ?? 0;
  return { total: Math.min(total, TOTAL_EXACT_MAX), auDela: total > TOTAL_EXACT_MAX };
}
