import { randomBytes } from "node:crypto";
import {
  existsSync,
  lchownSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { launch, succeeds, type Account } from "./account.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { EmbeddedPostgresError } from "./errors.ts";
import { DRAFT_PREFIX, type Folder } from "./folder.ts";
import { openJournal } from "./journal.ts";

/** Name of the only account and of the database. */
export const NAME = "sar";

/**
 * Whatever the machine's locales: UTF-8, and the order of code points for texts
 * (PostgreSQL's own `C.UTF-8`, which knows upper and lower case of all scripts).
 */
const INITDB_OPTIONS = [
  `--username=${NAME}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-instructions",
];

/** A draft this old is what remains of a creation that was killed. */
const ABANDONED_AFTER_MS = 600_000;

/** Where, with what and as whom the server is made and run. */
export interface Installation {
  folder: Folder;
  binaries: PostgresBinaries;
  account: Account;
  /** Whether what is written is flushed to the disk. */
  durable: boolean;
  /** Receives sentences in French. */
  log: (message: string) => void;
}

/**
 * Creates the cluster on first start and returns its password. It is built aside
 * and moved into place, so that a creation that is killed leaves nothing half made;
 * of two simultaneous ones, the first wins.
 *
 * @throws EmbeddedPostgresError `start` when initdb fails
 */
export async function ensureCluster(installation: Installation): Promise<string> {
  const { folder } = installation;
  if (!existsSync(folder.cluster)) {
    installation.log(`Création de la base intégrée dans ${folder.path}.`);
    removeAbandonedDrafts(folder);
    const draft = mkdtempSync(join(folder.path, DRAFT_PREFIX));
    try {
      await initialise(draft, installation);
      moveIntoPlace(draft, folder.cluster);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return readFileSync(folder.password, "utf8");
}

function removeAbandonedDrafts(folder: Folder): void {
  const drafts = readdirSync(folder.path).filter((name) => name.startsWith(DRAFT_PREFIX));
  for (const draft of drafts.map((name) => join(folder.path, name))) {
    const age = Date.now() - (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > ABANDONED_AFTER_MS) rmSync(draft, { recursive: true, force: true });
  }
}

async function initialise(draft: string, installation: Installation): Promise<void> {
  const { account, binaries, durable, folder } = installation;
  const password = join(draft, "mot-de-passe");
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account.becomes) {
    const { uid, gid } = account.becomes;
    for (const path of [draft, password]) lchownSync(path, uid, gid);
  }
  const command = [
    binaries.initdb,
    ...INITDB_OPTIONS,
    `--pwfile=${password}`,
    `--pgdata=${join(draft, "data")}`,
    ...(durable ? [] : ["--no-sync"]),
  ];
  const journal = openJournal(folder, account);
  const child = launch(account, command, { stdio: ["ignore", journal.fd, journal.fd] });
  const created = await succeeds(child);
  journal.close();
  if (!created) {
    throw new EmbeddedPostgresError(
      "start",
      `La base intégrée n’a pas pu être créée\u00a0; son journal ${folder.log} se termine par\u00a0:\n${journal.tail()}`,
    );
  }
}

function moveIntoPlace(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
  }
}
