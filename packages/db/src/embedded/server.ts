import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { NAME, type Installation } from './cluster.ts';
import { EmbeddedPostgresError, systemCode } from './errors.ts';
import { openJournal } from './journal.ts';
import {
  TRANSITION_MS,
  databaseUrl,
  readPostmaster,
  waitForPredecessor,
} from './postmaster.ts';
import { launchWatched, type WatchedServer } from './watchdog.ts';

export interface RunningServer {
  /** Address of the database `sar`, as its only account. */
  url: string;
  /**
   * Ends every connection and stops the server, leaving no process; may be called again.
   *
   * @throws EmbeddedPostgresError `stop` if it does not end, which no test has seen
   */
  stop(): Promise<void>;
}

interface Cluster extends Installation {
  password: string;
}

const ATTEMPTS = 10;
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
  let refusal = await tryToStart(cluster, port);
  for (let attempt = 1; 'message' in refusal && refusal.retry && attempt < ATTEMPTS; attempt++) {
    await sleep(RETRY_MS);
    refusal = await tryToStart(cluster, port);
  }
  return refusal;
}
