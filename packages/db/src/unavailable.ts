/** Codes of postgres.js for a connection that is not there. */
const DRIVER = new Set(["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT"]);

/**
 * What PostgreSQL says of itself, not of the statement: connection refused or lost (08), no resources left (53), shut
 * down, starting or given up by an operator or a timeout (57), a fault of the system (58), a serialization failure or
 * deadlock (40), a server that only reads (25006), a transaction that idled for too long (25P03).
 */
const SERVER = /^(08|53|57|58|40|25006$|25P03$)/;

function saysSo(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  if (error.name === "PostgresError") return SERVER.test(code);
  // postgres.js ties the errors of its sockets to the statement that met them.
  return DRIVER.has(code) || ("syscall" in error && "query" in error);
}

/**
 * Whether an error, or what it wraps, says that the database is out of reach or cannot serve for the moment: the
 * statement was at no fault, and may pass when tried again.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let depth = 0, seen = error; seen instanceof Error && depth < 8; depth += 1, seen = seen.cause) {
    if (saysSo(seen)) return true;
  }
  return false;
}

const WRITE_TIMER = /^\s*at Immediate\.nextWrite \(.*[\\/]postgres[\\/]/m;

/**
 * Whether what nobody caught is a loss of the database that postgres.js 3.4.9 let escape (docs/decisions/0010): the
 * types that it asks for on each new connection, or a write to a connection that is gone. Those who waited have been
 * told otherwise, and the connection is given up: nothing is left to do.
 */
export function isEscapedLoss(error: unknown): boolean {
  return isDatabaseUnavailable(error) || (error instanceof TypeError && WRITE_TIMER.test(error.stack ?? ""));
}
