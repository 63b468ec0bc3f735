import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { NAME } from "./cluster.ts";
import { EmbeddedPostgresError, systemCode } from "./errors.ts";
import type { Folder } from "./folder.ts";

/** What a server says of itself in `postmaster.pid`, its lock on the data directory. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Whether it accepts connections (line 8 of the file). */
  ready: boolean;
}

/** The server recorded in the data directory, which may have died since. */
export function readPostmaster(folder: Folder): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(lockFile(folder), "utf8").split("\n");
  } catch {
    return undefined;
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

function lockFile(folder: Folder): string {
  return join(folder.data, "postmaster.pid");
}

/** Address of a database of the embedded server. */
export function databaseUrl(port: number, password: string, database: string): string {
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
}

/** How long a server may go on serving once its launcher has died, before its watchdog stops it. */
const WATCHDOG_MS = 2_000;
/** How long a server may take to stop, or to recover what a crash left. */
export const TRANSITION_MS = 60_000;
/** How long a recorded number that does not answer as a server is taken for one. */
const SILENCE_MS = 1_500;
const RETRY_MS = 50;

/**
 * Waits until no other server holds the data directory: one whose launcher was
 * killed is about to be stopped by its watchdog. A number recorded by a server
 * that died, and since given to another program, is forgotten.
 *
 * @throws EmbeddedPostgresError `in-use` when a server goes on serving the folder
 */
export async function waitForPredecessor(folder: Folder, password: string): Promise<void> {
  const patience = { serving: WATCHDOG_MS, busy: TRANSITION_MS, silent: SILENCE_MS };
  let found = readPostmaster(folder);
  while (found && isAlive(found.pid)) {
    const asked = Date.now();
    const state = await ask(found.port, password);
    await sleep(RETRY_MS);
    patience[state] -= Date.now() - asked;
    if (patience[state] < 0) {
      if (state !== "silent") throw inUse(folder, found.pid);
      rmSync(lockFile(folder), { force: true });
    }
    found = readPostmaster(folder);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}

function inUse(folder: Folder, pid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "in-use",
    `La base intégrée de ${folder.path} est déjà ouverte par un autre lancement de SAR (processus ${pid})\u00a0: arrêtez-le d’abord, ou choisissez un autre dossier.`,
  );
}

const CANNOT_CONNECT_NOW = "57P03";

/**
 * `serving` when the server of this folder answers, recognised by its password;
 * `busy` when one is starting or stopping; `silent` when none answers at this
 * port, or another that does not know the password.
 */
async function ask(port: number, password: string): Promise<"serving" | "busy" | "silent"> {
  const sql = postgres(databaseUrl(port, password, "postgres"), {
    max: 1,
    connect_timeout: 2,
    fetch_types: false,
  });
  try {
    await sql`select`;
    return "serving";
  } catch (error) {
    const code = systemCode(error);
    return code === CANNOT_CONNECT_NOW || code === "CONNECT_TIMEOUT" ? "busy" : "silent";
  } finally {
    await sql.end({ timeout: 0 });
  }
}
