import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDatabaseUnavailable, openDatabase, type Database } from "@sar/db";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@sar/db/embedded";
import { sql as fragment } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { postmasterPid } from "./embedded-process.ts";

let dataDir: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "sar-pool-"));
  server = await startEmbeddedPostgres({ dataDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

let database: Database;
let losses = 0;
beforeEach(() => {
  losses = 0;
  database = openDatabase(server.url, { max: 3, onLoss: () => (losses += 1) });
});
afterEach(() => database.close());

// Two messages of the protocol: a letter, the length of the rest, and what it says.
const AUTHENTICATION_OK = [0x52, 0, 0, 0, 8, 0, 0, 0, 0];
const READY_FOR_QUERY = [0x5a, 0, 0, 0, 5, 0x49];

/** How a promise ended: `ok`, or whether it says that the database is away. */
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "ok",
    (error: unknown) => (isDatabaseUnavailable(error) ? "unavailable" : error),
  );

const inTransaction = (seconds: number) =>
  database.db.transaction(async (tx) => {
    await tx.execute(fragment`select 1`);
    await tx.execute(fragment`select pg_sleep(${seconds})`);
  });

/** Waits until statements pass again. */
async function recovered(): Promise<void> {
  while ((await outcome(database.sql`select 1`)) !== "ok") await sleep(50);
}

async function restart(): Promise<void> {
  const port = Number(new URL(server.url).port);
  await server.stop();
  server = await startEmbeddedPostgres({ dataDir, port });
}

describe("a database that dies", () => {
  it("fails what runs and what waits, throws nowhere else, and serves on every connection once it is back", async () => {
    for (const round of [1, 2, 3]) {
      // Every connection has served: none is being opened when the database dies.
      await Promise.all([inTransaction(0.05), inTransaction(0.05), inTransaction(0.05)]);
      const running = [inTransaction(60), inTransaction(60), database.sql`select pg_sleep(60)`].map(outcome);
      const waiting = Array.from({ length: 20 }, () => outcome(inTransaction(0)));
      await sleep(100 * round);
      process.kill(postmasterPid(dataDir), "SIGKILL");
      expect(new Set(await Promise.all([...running, ...waiting]))).toEqual(new Set(["unavailable"]));
      expect(losses).toBeGreaterThan(0);
      await restart();
      await recovered();
      const all = Array.from({ length: 12 }, () => outcome(inTransaction(0.05)));
      expect(new Set(await Promise.all(all))).toEqual(new Set(["ok"]));
    }
  });

  it("throws nowhere else where the connection is lost as soon as it is open", async () => {
    const ouvert = Buffer.from([...AUTHENTICATION_OK, ...READY_FOR_QUERY]);
    const faux = createServer((socket) => {
      socket.once("data", () => {
        socket.write(ouvert);
        socket.once("data", () => socket.destroy());
      });
    }).listen(0, "127.0.0.1");
    await once(faux, "listening");
    const { port } = faux.address() as AddressInfo;
    const lost = openDatabase(`postgres://u@127.0.0.1:${port}/d`, { max: 1 });
    const thrown = vi.fn();
    process.on("unhandledRejection", thrown);
    try {
      expect(await outcome(lost.db.transaction((tx) => tx.execute(fragment`select 1`)))).toBe("unavailable");
      await sleep(50);
      expect(thrown).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", thrown);
      await lost.close();
      faux.close();
    }
  });

  it("gives a transaction up whose work goes on after the loss", async () => {
    const lost = database.db.transaction(async (tx) => {
      await tx.execute(fragment`select 1`);
      await server.stop();
      await sleep(50);
      await tx.execute(fragment`select 2`);
    });
    expect(await outcome(lost)).toBe("unavailable");
    const swallowed = outcome(database.sql`select 1`);
    expect(await swallowed).toBe("unavailable");
    await restart();
    await recovered();
  });
});

describe("one connection that is lost", () => {
  it("costs what ran on it, and the next statement passes", async () => {
    const [own] = await database.sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    const other = openDatabase(server.url, { max: 1 });
    await other.sql`select pg_terminate_backend(${own!.pid})`;
    await other.close();
    await recovered();
    expect(losses).toBe(1);
  });

  it("is not taken to be dead where it refuses one connection more while others serve", async () => {
    await database.sql`create role restreint login password 'restreint' connection limit 1`;
    const url = new URL(server.url);
    [url.username, url.password] = ["restreint", "restreint"];
    const narrow = openDatabase(url.href, { max: 2, onLoss: () => (losses += 1) });
    const own = async () => (await narrow.sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid;
    const first = await own();
    const [long, refused] = await Promise.all([
      outcome(narrow.sql`select pg_sleep(0.3)`),
      outcome(narrow.sql`select 1`),
    ]);
    expect(long).toBe("ok");
    expect(refused).not.toBe("ok");
    expect(await own()).toBe(first);
    expect(losses).toBe(0);
    await narrow.close();
  });

  it("keeps the promise of a commit: what failed wrote nothing, what passed is there", async () => {
    await database.sql`create table essai (numero int)`;
    const other = openDatabase(server.url, { max: 1 });
    const written = new Set<number>();
    const write = async (numero: number) => {
      const insertion = database.db.transaction(async (tx) => {
        await tx.execute(fragment`insert into essai values (${numero})`);
        await tx.execute(fragment`insert into essai values (${numero})`);
      });
      if ((await outcome(insertion)) === "ok") written.add(numero);
    };
    for (let round = 0; round < 5; round += 1) {
      const writes = Array.from({ length: 12 }, (_, rank) => write(round * 100 + rank));
      // Some after the first has passed, others wherever they are.
      await (round % 2 === 0 ? Promise.race(writes) : sleep(5));
      await other.sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'sar' and pid <> pg_backend_pid()`;
      await Promise.all(writes);
      await recovered();
    }
    await other.close();
    const rows = await database.sql<{ numero: number; times: number }[]>`
      select numero, count(*)::int as times from essai group by numero`;
    expect(rows.every(({ times }) => times === 2)).toBe(true);
    const there = new Set(rows.map(({ numero }) => numero));
    expect([...written].filter((numero) => !there.has(numero))).toEqual([]);
    expect(written.size).toBeGreaterThan(0);
    await database.sql`drop table essai`;
  });
});
