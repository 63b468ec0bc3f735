import { closeSync, fchownSync, openSync, readFileSync, statSync } from "node:fs";
import type { Account } from "./account.ts";
import { isRoot, type Folder } from "./folder.ts";

const LAST_LINES = 12;

/** PostgreSQL's own log, to which each start appends. */
export interface Journal {
  path: string;
  /** File descriptor that programs write to. */
  fd: number;
  /** The last lines written since the journal was opened. */
  tail(): string;
  close(): void;
}

/** Opens the log for one run of a program, which is to belong to that program's account. */
export function openJournal(folder: Folder, account: Account): Journal {
  const fd = openSync(folder.log, "a", 0o600);
  if (isRoot()) fchownSync(fd, account.becomes?.uid ?? 0, account.becomes?.gid ?? 0);
  const start = statSync(folder.log).size;
  return {
    path: folder.log,
    fd,
    tail: () => lastLines(readFileSync(folder.log).subarray(start).toString("utf8")),
    close: () => closeSync(fd),
  };
}

function lastLines(text: string): string {
  return text.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
}
