import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";

export interface DatabaseOptions {
  /** Connections at most; 10 if absent. */
  max?: number;
  /** What PostgreSQL calls our connections in `pg_stat_activity`. */
  applicationName?: string;
  /** How long one statement may take, in milliseconds, before the server gives it up; for ever if absent. */
  statementTimeout?: number;
}

// While the database is away, who waits for it is told so within seconds, and finds it again as soon.
const RETRY_SECONDS = 0.5;
const CONNECT_SECONDS = 10;

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
 * Every statement is planned for its own values (`force_custom_plan`): the search's
 * criteria range from one dossier in two to one in ten thousand, and the plan that
 * suits all values on average is 5 to 30 times slower in the tail. Behind PgBouncer,
 * which refuses settings that it does not know, name `plan_cache_mode` in its
 * `ignore_startup_parameters` and set it on the role.
 *
 * Instants and days come out as PostgreSQL writes them, in UTC and to the last
 * digit (`2018-01-25 12:02:09.5+00`), never through a JavaScript Date.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const sql = postgres(url, {
    max: options.max ?? 10,
    connection: {
      application_name: options.applicationName ?? "sar",
      plan_cache_mode: "force_custom_plan",
      TimeZone: "UTC",
      ...(options.statementTimeout !== undefined && { statement_timeout: options.statementTimeout }),
    },
    connect_timeout: CONNECT_SECONDS,
    backoff: () => RETRY_SECONDS,
    onnotice: () => undefined,
  });
  return { sql, db: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}
