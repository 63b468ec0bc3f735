import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Options, type PostgresType, type Sql, type TransactionSql } from "postgres";

/** What postgres.js is opened with. */
export type PoolOptions = Options<Record<string, PostgresType>>;

/** Connections that are replaced as a whole when one of them is lost. */
export interface Pool {
  /** postgres.js over the connections of the moment. */
  sql: Sql;
  /** Lets the statements in progress end for 5 seconds, then closes. */
  close: () => Promise<void>;
}

/** One set of connections, from its first statement until it is given up or retired. */
interface Generation {
  sql: Sql;
  begin: Sql["begin"];
  /** When it was lost; null while it serves. */
  lostAt: () => number | null;
  bornAt: number;
  /** Lets what runs end, for so long or, without a limit, for as long as it takes. */
  end: (seconds: number | null) => Promise<void>;
}

// While the database is away, statements fail at once, and one in so long asks for it again.
const PAUSE_MS = 500;
// What is running on the other connections, when one is lost, may end.
const GRACE_SECONDS = 2;
// A backend keeps each statement that it has prepared: a new one every hour starts small.
const LIFETIME_MS = 3_600_000;
// A retired generation serves what waits for a connection, which no statement timeout of ours exceeds.
const RETIREMENT_MS = 30_000;
const CLOSE_SECONDS = 5;

const never = new Promise<never>(() => undefined);

function lossError(): Error {
  return Object.assign(new Error("A connection to the database was lost"), { code: "CONNECTION_CLOSED" });
}

/** With `debug` each statement keeps the stack that it was made in, which takes 19 microseconds; this leaves it empty. */
function withoutStack<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * `unsafe`, as drizzle calls it, but a statement with values is prepared on its connection: one that is not is planned
 * at each run, and takes a round trip to describe its values before the one that sends them.
 */
const preparing =
  (sql: Sql | TransactionSql): Sql["unsafe"] =>
  (text, values, options) => {
    const prepare = values !== undefined && values.length > 0;
    return withoutStack(() => sql.unsafe(text, values, { ...options, prepare }));
  };

/**
 * postgres.js as it is, but where `dead` says so the generation's own `sql`, which has been ended and refuses
 * everything: a transaction must not write to a connection that is gone.
 */
function guarded(tx: TransactionSql, sql: Sql, dead: () => boolean): TransactionSql {
  return new Proxy(tx, {
    apply: (target, self, args) => Reflect.apply(dead() ? sql : target, self, args),
    get: (target, name) => {
      const own = dead() ? sql : target;
      return name === "unsafe" ? preparing(own) : (Reflect.get(own, name) as unknown);
    },
  });
}

function openGeneration(url: string, options: PoolOptions, onLoss: () => void): Generation {
  const serving = new Set<number>();
  const transactions = new Set<(error: Error) => void>();
  let lostAt: number | null = null;
  let ending = false;

  function giveUp(): void {
    lostAt = Date.now();
    void sql.end({ timeout: serving.size === 0 ? 0 : GRACE_SECONDS });
    for (const reject of transactions) reject(lossError());
    onLoss();
  }

  const sql = postgres(url, {
    ...options,
    backoff: () => 0,
    max_lifetime: null,
    // Where it is lost while it asks for the types of arrays, a new connection throws where nobody can catch it.
    fetch_types: false,
    debug: (connection) => void serving.add(connection),
    onclose: (connection) => {
      const served = serving.delete(connection);
      // One that could not be opened beside others that serve means a full server, not a lost one.
      if (!ending && lostAt === null && (served || serving.size === 0)) giveUp();
    },
  });
  // Sets the parsers of this generation: instants and days as PostgreSQL writes them.
  drizzle(sql);

  // postgres.js would send the `rollback` of a transaction to a connection that is gone, and throw from a timer.
  async function attempt(run: (tx: TransactionSql) => unknown, tx: TransactionSql): Promise<unknown> {
    const dead = () => lostAt !== null;
    try {
      const result = run(guarded(tx, sql, dead));
      const settled = Array.isArray(result) ? await Promise.all(result) : await result;
      if (!dead()) return settled;
    } catch (error) {
      if (!dead()) throw error;
    }
    return never;
  }

  function begin(...args: [string, (tx: TransactionSql) => unknown] | [(tx: TransactionSql) => unknown]) {
    const run = args.length === 1 ? args[0] : args[1];
    const mode = args.length === 1 ? "" : args[0];
    return new Promise((resolve, reject) => {
      transactions.add(reject);
      sql
        .begin(mode, (tx) => attempt(run, tx))
        .then(resolve, reject)
        .finally(() => transactions.delete(reject));
    });
  }

  return {
    sql,
    begin: begin as Sql["begin"],
    lostAt: () => lostAt,
    bornAt: Date.now(),
    end: (timeout) => {
      ending = true;
      return sql.end(timeout === null ? {} : { timeout });
    },
  };
}

/**
 * Opens a pool that survives the database. postgres.js 3.4.9 does not: a connection that closes with a statement to
 * be written never writes again, and a transaction on it throws from a timer (docs/decisions/0010). So none of its
 * connections is used once one was lost: what runs in a transaction fails, the rest has two seconds to end, and the
 * next statement opens a new set.
 *
 * While the database cannot be reached, statements fail at once, with the code of a closed connection, and are tried
 * again every half second.
 *
 * @param onLoss is told when connections were lost, or none could be opened
 */
export function openPool(url: string, options: PoolOptions, onLoss: () => void): Pool {
  let closed = false;
  let current = openGeneration(url, options, onLoss);
  const retired = new Set<Generation>();

  function retire(generation: Generation): void {
    retired.add(generation);
    const end = async () => {
      await generation.end(null);
      retired.delete(generation);
    };
    setTimeout(() => void end(), RETIREMENT_MS).unref();
  }

  function generation(): Generation {
    if (closed) return current;
    const lostAt = current.lostAt();
    const old = lostAt === null && Date.now() - current.bornAt > LIFETIME_MS;
    if (old) retire(current);
    if (old || (lostAt !== null && Date.now() - lostAt >= PAUSE_MS)) current = openGeneration(url, options, onLoss);
    return current;
  }

  const sql = new Proxy(current.sql, {
    apply: (_target, self, args) => Reflect.apply(generation().sql, self, args) as unknown,
    get: (_target, name) => {
      const { sql: own, begin } = generation();
      if (name === "begin") return begin;
      return name === "unsafe" ? preparing(own) : (Reflect.get(own, name) as unknown);
    },
  });
  return {
    sql,
    close: async () => {
      closed = true;
      await Promise.all([current, ...retired].map((each) => each.end(CLOSE_SECONDS)));
    },
  };
}
