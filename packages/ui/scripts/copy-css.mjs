// tsc writes no CSS: every style sheet of src goes to the same place in dist.
import { cp, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = await readdir(join(root, "src"), { recursive: true });

for (const file of files.filter((name) => name.endsWith(".css"))) {
  const target = join(root, "dist", file);
  await mkdir(dirname(target), { recursive: true });
  await cp(join(root, "src", file), target);
}
