import type { PgDatabase } from "drizzle-orm/pg-core";
import type { PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";

/** What runs statements: the pool of connections, or a transaction on one of them. */
export type Connexion = PgDatabase<PostgresJsQueryResultHKT>;
