import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { EmbeddedPostgresError } from "./errors.ts";
import { giveFolder, isRoot, type Folder, type Owner } from "./folder.ts";

/** How the server's programs are launched, for PostgreSQL refuses to run as root. */
export interface Account {
  /** Command put before the program, empty when there is none. */
  prefix: string[];
  /** The account to become before running the command; the current one if absent. */
  becomes?: Owner;
}

const ROOT: Owner = { uid: 0, gid: 0 };
const NOBODY: Owner = { uid: 65534, gid: 65534 };

/**
 * Root inside a user namespace where it is called nobody. To the outside world
 * the server remains root, so it works in a folder that only root may enter, and
 * no account is added to the system.
 */
const NAMESPACE = ["unshare", "--user", `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`];

/**
 * The account under which the server of `folder` runs. An ordinary user runs it
 * as itself. Root runs it as the folder's owner when that is somebody else (so
 * that `sudo` leaves nothing behind that the owner cannot open), else inside a
 * user namespace, else, where those are refused (most containers), as nobody;
 * the folder is then given to the account chosen.
 *
 * @throws EmbeddedPostgresError `account` when no account can enter the folder and read the program
 */
export async function chooseAccount(folder: Folder, program: string): Promise<Account> {
  if (!isRoot()) return { prefix: [] };
  for (const { account, owner } of process.platform === "linux" ? candidates(folder) : []) {
    giveFolder(folder, owner);
    if (await canRun(account, folder, program)) return account;
  }
  throw new EmbeddedPostgresError(
    "account",
    `La base intégrée ne peut pas démarrer sous le compte root dans ${folder.path}\u00a0: relancez la commande avec un compte ordinaire, qui puisse lire ${program}.`,
  );
}

interface Candidate {
  account: Account;
  /** To whom the server's files must belong. */
  owner: Owner;
}

function candidates(folder: Folder): Candidate[] {
  const { uid, gid } = statSync(folder.path);
  const asRoot = [{ account: { prefix: NAMESPACE }, owner: ROOT }, switchingTo(NOBODY)];
  return uid === ROOT.uid ? asRoot : [switchingTo({ uid, gid }), ...asRoot];
}

function switchingTo(owner: Owner): Candidate {
  return { account: { prefix: [], becomes: owner }, owner };
}

/** `id` stands for initdb, which refuses an account without a name. */
const PROBE = 'id -un && test -x "$1" && test -x "$2"';

async function canRun(account: Account, folder: Folder, program: string): Promise<boolean> {
  const probe = ["/bin/sh", "-c", PROBE, "sh", folder.path, program];
  return succeeds(launch(account, probe, { stdio: "ignore" }));
}

/** Whether the process ends with 0; a program that cannot be launched does not. */
export async function succeeds(child: ChildProcess): Promise<boolean> {
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    return code === 0;
  } catch {
    return false;
  }
}

/**
 * Spawns a command under the account, away from the current folder and from the
 * environment: neither `PG*` variables nor secrets reach the server, and its
 * messages are in English, which is what we look for in its log.
 */
export function launch(account: Account, command: string[], options: SpawnOptions): ChildProcess {
  const [file = "", ...args] = [...account.prefix, ...command];
  return spawn(file, args, {
    cwd: "/",
    env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C", TZ: "UTC" },
    ...account.becomes,
    ...options,
  });
}
