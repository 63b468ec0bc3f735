import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import { openPool } from "./pool.ts";

export interface DatabaseOptions {
  /** Connections at most; 10 if absent. */
  max?: number;
  /** What PostgreSQL calls our connections in `pg_stat_activity`. */
  applicationName?: string;
  /** How long one statement may take, or a transaction wait for its next, in milliseconds, before the server gives
   * it up; for ever if absent. */
  statementTimeout?: number;
  /** Is told each time that connections were lost, or that none could be opened. */
  onLoss?: () => void;
}

const CONNECT_SECONDS = 5;

export interface Database {
  /** postgres.js, for statements that drizzle does not write. */
  sql: Sql;
  /** drizzle over the same connections. */
  db: PostgresJsDatabase;
  /** Lets the statements in progress end for 5 seconds, then closes. */
  close: () => Promise<void>;
}

/**
 * Opens a pool of connections; none is made before the first statement.
 *
 * Every statement with values is prepared (`pool.ts`) and planned once, for any values
 * (`force_generic_plan`): planning takes longer than most of them run. Where the best plan depends on the values, as the
 * search's criteria range from one dossier in two to one in ten thousand, the reading
 * says so (`planifier`), or its statement leaves one way only (docs/decisions/0008).
 * None is compiled (`jit`), which takes longer than any of them runs. With `work_mem`
 * the index of a criterion that hundreds of thousands meet keeps its rows apart, instead
 * of only their pages. Behind PgBouncer, which refuses settings that it does not know,
 * name the three in its `ignore_startup_parameters` and set them on the role.
 *
 * Instants and days come out as PostgreSQL writes them, in UTC and to the last
 * digit (`2018-01-25 12:02:09.5+00`), never through a JavaScript Date.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { max = 10, applicationName = "sar", statementTimeout, onLoss = () => undefined } = options;
  const limits = statementTimeout !== undefined && {
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: statementTimeout,
  };
  const connection = {
    application_name: applicationName,
    plan_cache_mode: "force_generic_plan",
    jit: "off",
    work_mem: "16MB",
    TimeZone: "UTC",
    ...limits,
  };
  const settings = { max, connection, connect_timeout: CONNECT_SECONDS, onnotice: () => undefined };
  const { sql, close } = openPool(url, settings, onLoss);
  return { sql, db: drizzle(sql), close };
}
