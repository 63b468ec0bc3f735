import { sql, type SQL } from "drizzle-orm";
import { bassin } from "../schema/index.ts";

/** The label of a bassin. All labels are read once for a statement, which spares it a join. */
export function libelleDuBassinSql(bassinId: SQL): SQL<string> {
  return sql<string>`(select jsonb_object_agg(${bassin.id}, ${bassin.libelle}) from ${bassin}) ->> ${bassinId}::text`;
}
