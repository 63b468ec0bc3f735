import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@sar/db";

const LAUNCHER = fileURLToPath(new URL("./embedded-launcher.mjs", import.meta.url));

/** What the launcher says first: the address, or why there is none. */
interface Outcome {
  url?: string;
  reason?: string;
  message?: string;
}

/** The embedded server, started by another process than the test's. */
export interface Launched {
  child: ChildProcess;
  outcome: Promise<Outcome>;
  /** Numbers of the rows acknowledged so far. */
  acknowledged: number[];
  /** Asks for a stop in good order and waits for the process to end. */
  stop(): Promise<void>;
  /** Kills the process without warning and waits for its end. */
  kill(): Promise<void>;
}

export function launch(
  dataDir: string,
  { write = false, preload = "", ...options }: SpawnOptions & { write?: boolean; preload?: string } = {},
): Launched {
  const imported = preload ? ["--import", `data:text/javascript,${encodeURIComponent(preload)}`] : [];
  const args = [...imported, LAUNCHER, dataDir, ...(write ? ["write"] : [])];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"], ...options });
  const exited = once(child, "exit");
  const acknowledged: number[] = [];
  const outcome = new Promise<Outcome>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on("line", (line) => {
      const said: unknown = JSON.parse(line);
      if (typeof said === "number") acknowledged.push(said);
      else resolve(said as Outcome);
    });
    child.once("exit", () => reject(new Error("the launcher ended without a word")));
  });
  outcome.catch(() => undefined);
  const endBy = async (act: () => void) => {
    act();
    await exited;
  };
  return {
    child,
    outcome,
    acknowledged,
    stop: () => endBy(() => child.stdin!.end()),
    kill: () => endBy(() => child.kill("SIGKILL")),
  };
}

/** Every process of the server of this folder: its watchdog, itself, its own children. */
export async function processesOf(dataDir: string, url: string): Promise<number[]> {
  const { sql, close } = openDatabase(url, { max: 1 });
  const own = await sql<{ pid: number }[]>`select pid from pg_stat_activity`;
  await close();
  return [...own.map(({ pid }) => pid), ...commandsNaming(join(dataDir, "cluster"))];
}

function commandsNaming(text: string): number[] {
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "pid=,args="], { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line.includes(text));
  return lines.map((line) => Number.parseInt(line, 10));
}

export function postmasterPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, "cluster", "data", "postmaster.pid"), "utf8"), 10);
}

/** Those of the processes that still run; one that only awaits its parent's notice has ended. */
export function running(processes: number[]): number[] {
  const columns = ["-o", "pid=,stat=", "-p", processes.join(",")];
  const { stdout } = spawnSync("ps", columns, { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => /^\s*\d+\s+[^Z]/.test(line));
  return lines.map((line) => Number.parseInt(line, 10));
}
