import { chooseAccount } from "./account.ts";
import { locateBinaries } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { EmbeddedPostgresError } from "./errors.ts";
import { prepareFolder, unusable } from "./folder.ts";
import { startServer, type RunningServer } from "./server.ts";

export interface EmbeddedPostgresOptions {
  /** A folder for this server alone; created where it does not exist. */
  dataDir: string;
  /** Receives what a person may want to know, in French, a sentence at a time. */
  log?: (message: string) => void;
  /** TCP port on 127.0.0.1; a free one if absent. */
  port?: number;
  /** `false` for throw-away data only: much faster, and lost if the machine stops. */
  fsync?: boolean;
}

/** A running embedded server. */
export type EmbeddedPostgres = RunningServer;

/**
 * Starts the PostgreSQL that the product brings along, creating its cluster the
 * first time. It is meant for trying out and for tests.
 *
 * It listens on 127.0.0.1 and nowhere else, behind a random password kept in the
 * folder. A Unix socket would want a path shorter than 107 bytes, and postgres.js,
 * `pg` and psql do not agree on how a URL names one; a TCP address they all read.
 *
 * The server ends when this process does, however it ends, and no acknowledged
 * write is lost. A start that comes too soon after such an end waits for it.
 *
 * @throws EmbeddedPostgresError with one French sentence, whatever went wrong
 */
export async function startEmbeddedPostgres({
  dataDir,
  log = () => undefined,
  port,
  fsync = true,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = locateBinaries();
  const folder = prepareFolder(dataDir);
  try {
    const account = await chooseAccount(folder, binaries.postgres);
    const installation = { folder, binaries, account, durable: fsync, log };
    const password = await ensureCluster(installation);
    return await startServer({ ...installation, password }, port);
  } catch (cause) {
    if (cause instanceof EmbeddedPostgresError) throw cause;
    throw unusable(folder.path, cause);
  }
}
