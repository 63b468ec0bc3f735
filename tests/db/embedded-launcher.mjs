// Starts the embedded server in a process of its own, which a test may kill:
//   node embedded-launcher.mjs <folder> [write]
// It prints one JSON value a line: the address or the error, then, when asked to
// write, the number of each row that the server has acknowledged. The end of its
// input stops the server.
import { openDatabase } from "@sar/db";
import { startEmbeddedPostgres } from "@sar/db/embedded";

const [dataDir, mode] = process.argv.slice(2);
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

try {
  const server = await startEmbeddedPostgres({ dataDir });
  process.stdin.on("end", () => server.stop().then(() => process.exit())).resume();
  say({ url: server.url });
  if (mode === "write") await writeForEver(server.url);
} catch (error) {
  say({ reason: error.reason, message: error.message });
}

async function writeForEver(url) {
  const { sql } = openDatabase(url, { max: 1 });
  await sql`create table if not exists ecrit (n int primary key)`;
  for (let n = 1; ; n++) {
    await sql`insert into ecrit values (${n})`;
    say(n);
  }
}
