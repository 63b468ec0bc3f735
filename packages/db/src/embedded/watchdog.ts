import type { Socket } from "node:net";
import { launch, type Account } from "./account.ts";

/**
 * Runs the server ("$2" and after) and holds our pipe: a line names a signal to
 * send to the server, and its end means that we are gone, however that came about.
 *
 * The shell that runs the server is its parent and has not waited for it while
 * `kill` is allowed: the number cannot have passed to a stranger. Should that
 * shell itself have been killed, the lock file of the data directory ("$1") says
 * whether the number is still the server's.
 *
 * In plain `sh`, which costs 2 ms and survives whoever kills every `node`.
 */
const SCRIPT = `
trap '' HUP INT TERM
data=$1
shift
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
holds() {
  kill -0 $$ 2>/dev/null && return
  read -r pid <"$data/postmaster.pid" && test "$pid" = "$server"
} 2>/dev/null
(
  while read -r signal; do
    holds && kill -"$signal" $server
  done
  signal=INT
  tries=0
  while test $tries -lt 30 && holds; do
    kill -$signal $server 2>/dev/null
    sleep 1
    tries=$((tries + 1))
    test $tries -eq 10 && signal=QUIT
  done
) <&3 &
watcher=$!
echo $server
wait $server
code=$?
{ kill -KILL $watcher; wait $watcher; } 2>/dev/null
exit $code
`;

/** The server and the shell that watches over it. */
export interface WatchedServer {
  /** Process number of the server, known once it is launched. */
  pid(): number | undefined;
  /** Whether no process of the server remains. */
  hasEnded(): boolean;
  /** Settles when the last process of the server has ended. */
  ended: Promise<void>;
  /** `INT` stops it in good order, `QUIT` at once, without loss either way. */
  signal(name: "INT" | "QUIT" | "KILL"): void;
  /** Whether the server keeps this process from ending. */
  keepAwake(yes: boolean): void;
}

/**
 * Launches a server that ends when this process does, even by `kill -9`.
 *
 * @param command the server and its arguments
 * @param journal file descriptor that takes its log
 */
export function launchWatched(account: Account, data: string, command: string[], journal: number): WatchedServer {
  const child = launch(account, ["/bin/sh", "-c", SCRIPT, "sh", data, ...command], {
    stdio: ["pipe", "pipe", journal],
    // In a session of its own, a Ctrl-C at the terminal reaches us and not the
    // server, which must outlive the requests in progress.
    detached: true,
  });
  // Every process of the server holds the output: it closes when the last has ended.
  const pipe = child.stdin as Socket;
  const output = child.stdout as Socket;
  let firstLine = "";
  let ended = false;
  output.setEncoding("utf8").on("data", (text: string) => (firstLine += text));
  pipe.on("error", () => undefined);
  child.on("error", () => undefined);
  return {
    pid: () => (firstLine.includes("\n") ? Number.parseInt(firstLine, 10) : undefined),
    hasEnded: () => ended,
    ended: new Promise((resolve) => {
      child.once("close", () => {
        ended = true;
        resolve();
      });
    }),
    signal: (name) => void pipe.write(`${name}\n`),
    keepAwake: (yes) => {
      for (const handle of [child, pipe, output]) {
        if (yes) handle.ref();
        else handle.unref();
      }
    },
  };
}
