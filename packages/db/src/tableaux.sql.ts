import { sql, type SQL } from "drizzle-orm";

// One parameter for a whole list, so that the text of a statement, and with it the number of prepared ones, does not
// depend on how many values somebody chose.

/** Ids as one bigint[] parameter. */
export function tableauIds(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(",")}}`}::bigint[]`;
}

/** Numbers as one integer[] parameter. */
export function tableauEntiers(nombres: readonly number[]): SQL {
  return sql`${`{${nombres.join(",")}}`}::integer[]`;
}

/** Codes of closed lists (letters, digits and underscores) as one text[] parameter. */
export function tableauCodes(codes: readonly string[]): SQL {
  return sql`${`{${codes.join(",")}}`}::text[]`;
}
