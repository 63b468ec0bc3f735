import type { Instant } from "@sar/domain";
import { and, eq, isNull, lte, sql, type Placeholder, type SQL } from "drizzle-orm";
import { fiche } from "../schema/index.ts";

/** V7, F6: a recruteur's own fiche that is dépassée at `now`; the partial index `fiche_verrou` answers it. */
export function ficheDepasseeSql(compteId: number | Placeholder, now: Instant | Placeholder): SQL {
  return sql`${and(eq(fiche.proprietaireId, compteId), lte(fiche.echeance, now), isNull(fiche.annuleeLe))}`;
}
