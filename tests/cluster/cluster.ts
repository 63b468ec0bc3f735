import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openDatabase } from "@sar/db";
import { startEmbeddedPostgres } from "@sar/db/embedded";

/** The server of a run, with one migrated database to copy. */
export interface TestCluster {
  /** Address of a database of the server, from which others are created. */
  url: string;
  /** Name of the migrated database, which nobody may connect to. */
  template: string;
  stop: () => Promise<void>;
}

/** A database name that no other run uses: a system server may serve several at once. */
export function databaseName(purpose: string): string {
  return `sar_${purpose}_${randomBytes(6).toString("hex")}`;
}

/** The address of another database of the same server. */
export function urlOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/**
 * Starts a throw-away server, or takes the one that `DATABASE_URL` names (its
 * account must be allowed to create databases), and migrates a template on it.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const server = await startServer();
  const template = databaseName("modele");
  try {
    await administer(server.url, `create database ${template}`);
    await migrate(urlOf(server.url, template));
    await administer(server.url, `alter database ${template} allow_connections false`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: server.url,
    template,
    stop: async () => {
      await administer(server.url, `drop database ${template}`);
      await server.stop();
    },
  };
}

interface Server {
  url: string;
  stop: () => Promise<void>;
}

async function startServer(): Promise<Server> {
  const systemServer = process.env["DATABASE_URL"];
  if (systemServer) return { url: systemServer, stop: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), "sar-tests-"));
  const server = await startEmbeddedPostgres({ dataDir, fsync: false });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const { sql, close } = openDatabase(url, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await close();
  }
}
