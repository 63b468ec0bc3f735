import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { NAME, type Installation } from "./cluster.ts";
import { EmbeddedPostgresError, systemCode } from "./errors.ts";
import { openJournal } from "./journal.ts";
import { TRANSITION_MS, databaseUrl, readPostmaster, waitForPredecessor } from "./postmaster.ts";
import { launchWatched, type WatchedServer } from "./watchdog.ts";

export interface RunningServer {
  /** Address of the database `sar`, as its only account. */
  url: string;
  /**
   * Ends every connection and stops the server, leaving no process; may be called again.
   *
   * @throws EmbeddedPostgresError `stop` if it does not end, which no test has seen
   */
  stop: () => Promise<void>;
}

interface Cluster extends Installation {
  password: string;
}

type Attempt = { started: RunningServer } | { refused: EmbeddedPostgresError; retry: boolean };

const ATTEMPTS = 25;
const RETRY_MS = 200;
const POLL_MS = 10;

/**
 * Starts the server of a cluster, as often as it takes to find a port that nobody
 * took meanwhile and to see the last processes of a killed predecessor end.
 *
 * @param port TCP port on 127.0.0.1; a free one if absent
 * @throws EmbeddedPostgresError `in-use`, `port` or `start`
 */
export async function startServer(cluster: Cluster, port?: number): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    await waitForPredecessor(cluster.folder, cluster.password);
    const outcome = await tryToStart(cluster, port ?? (await freePort()));
    if ("started" in outcome) return outcome.started;
    const portIsImposed = outcome.refused.reason === "port" && port !== undefined;
    if (!outcome.retry || portIsImposed || attempt === ATTEMPTS) throw outcome.refused;
    await sleep(RETRY_MS);
  }
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, "close");
  return port;
}

async function tryToStart(cluster: Cluster, port: number): Promise<Attempt> {
  const { account, binaries, folder, password } = cluster;
  const journal = openJournal(folder, account);
  try {
    const command = [binaries.postgres, "-D", folder.data, ...settings(cluster, port)];
    const server = launchWatched(account, folder.data, command, journal.fd);
    if (!(await becomesReady(server, cluster))) return refusal(journal.tail(), cluster, port);
    await openTo(server, port, password);
    return { started: runningServer(server, cluster, port) };
  } finally {
    journal.close();
  }
}

/**
 * A failed statement is the application's to report: the server's log would repeat
 * the values that it was about, which may be personal.
 */
function settings({ durable }: Cluster, port: number): string[] {
  const values = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_checkpoints: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).map(([name, value]) => `--${name}=${value}`);
}

async function becomesReady(server: WatchedServer, { folder }: Cluster): Promise<boolean> {
  const deadline = Date.now() + TRANSITION_MS;
  while (!server.hasEnded()) {
    const found = readPostmaster(folder);
    if (found?.ready && found.pid === server.pid()) return true;
    if (Date.now() > deadline) server.signal("QUIT");
    await Promise.race([sleep(POLL_MS), server.ended]);
  }
  return false;
}

/** What the server writes to its log, in English whatever the machine's language. */
const PORT_TAKEN = "could not create any TCP/IP sockets";
const HELD_BY_ANOTHER = ['lock file "postmaster.pid"', "pre-existing shared memory block"];

function refusal(lines: string, { folder }: Cluster, port: number): Attempt {
  if (lines.includes(PORT_TAKEN)) {
    const message = `La base intégrée ne peut pas écouter sur le port ${port} de 127.0.0.1, déjà pris ou interdit\u00a0: choisissez-en un autre.`;
    return { refused: new EmbeddedPostgresError("port", message), retry: true };
  }
  const message = `La base intégrée n’a pas démarré\u00a0; son journal ${folder.log} se termine par\u00a0:\n${lines}`;
  const retry = HELD_BY_ANOTHER.some((words) => lines.includes(words));
  return { refused: new EmbeddedPostgresError("start", message), retry };
}

/** Makes sure that the database is there and lets us in. */
async function openTo(server: WatchedServer, port: number, password: string): Promise<void> {
  const sql = postgres(databaseUrl(port, password, "postgres"), { max: 1, fetch_types: false });
  try {
    const [found] = await sql`select from pg_database where datname = ${NAME}`;
    if (!found) await sql.unsafe(`create database ${NAME}`);
  } catch (cause) {
    await shutDown(server);
    throw new EmbeddedPostgresError(
      "start",
      `La base intégrée a démarré mais refuse sa propre connexion (${systemCode(cause)}).`,
      { cause },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function runningServer(server: WatchedServer, { folder, log, password }: Cluster, port: number): RunningServer {
  let stopped: Promise<void> | undefined;
  server.keepAwake(false);
  const reportEnd = async (): Promise<void> => {
    await server.ended;
    if (!stopped) log(`La base intégrée s’est arrêtée d’elle-même\u00a0: voyez ${folder.log}.`);
  };
  void reportEnd();
  return {
    url: databaseUrl(port, password, NAME),
    stop: () => (stopped ??= shutDown(server)),
  };
}

const STOP_STAGES = [
  { signal: "INT", patienceMs: 20_000 },
  { signal: "QUIT", patienceMs: 5_000 },
  { signal: "KILL", patienceMs: 2_000 },
] as const;

async function shutDown(server: WatchedServer): Promise<void> {
  server.keepAwake(true);
  for (const { signal, patienceMs } of STOP_STAGES) {
    server.signal(signal);
    await Promise.race([server.ended, sleep(patienceMs, undefined, { ref: false })]);
    if (server.hasEnded()) return;
  }
  throw new EmbeddedPostgresError("stop", "La base intégrée ne s’arrête pas.");
}
