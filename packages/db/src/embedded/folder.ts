import { accessSync, constants, lchownSync, lstatSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { EmbeddedPostgresError, systemCode } from "./errors.ts";

/** What the embedded server keeps in its folder. */
export interface Folder {
  path: string;
  /** The cluster and its password, put in place in one move once complete. */
  cluster: string;
  /** PostgreSQL's own data directory. */
  data: string;
  /** The password of the only account, readable by its owner alone. */
  password: string;
  log: string;
}

export interface Owner {
  uid: number;
  gid: number;
}

/** Clusters under construction are folders of this prefix. */
export const DRAFT_PREFIX = "nouveau-";

/**
 * Creates the folder (0700) where it does not exist; as root, new folders belong
 * to the owner of the one they were made in.
 *
 * @throws EmbeddedPostgresError `folder` when it cannot be created or written
 */
export function prepareFolder(dataDir: string): Folder {
  const path = resolve(dataDir);
  try {
    const first = mkdirSync(path, { recursive: true, mode: 0o700 });
    if (first !== undefined && isRoot()) giveRecursively(first, statSync(dirname(first)));
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unusable(path, cause);
  }
  const cluster = join(path, "cluster");
  return {
    path,
    cluster,
    data: join(cluster, "data"),
    password: join(cluster, "mot-de-passe"),
    log: join(path, "postgres.log"),
  };
}

/** The sentence for a folder, or a file in it, that the system refuses to read or write. */
export function unusable(path: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "folder",
    `Le dossier ${path} de la base intégrée ne peut pas être lu et écrit (${systemCode(cause)})\u00a0: changez ses droits ou choisissez-en un autre.`,
    { cause },
  );
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Gives what the embedded server made to the account that is to run it. The folder
 * itself is given only while it holds nothing else.
 */
export function giveFolder(folder: Folder, owner: Owner): void {
  const entries = readdirSync(folder.path).map((name) => join(folder.path, name));
  const ours = entries.filter((entry) => isOurs(folder, entry));
  const given = ours.length === entries.length ? [folder.path] : ours;
  for (const entry of given) {
    if (lstatSync(entry).uid !== owner.uid) giveRecursively(entry, owner);
  }
}

function isOurs(folder: Folder, entry: string): boolean {
  return entry === folder.cluster || entry === folder.log || entry.startsWith(join(folder.path, DRAFT_PREFIX));
}

function giveRecursively(entry: string, { uid, gid }: Owner): void {
  lchownSync(entry, uid, gid);
  if (!lstatSync(entry).isDirectory()) return;
  for (const child of readdirSync(entry, { recursive: true, withFileTypes: true })) {
    lchownSync(join(child.parentPath, child.name), uid, gid);
  }
}
