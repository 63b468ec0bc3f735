// npm run check: everything that can be seen without running the product.
import { enchainer, executer } from "./etapes.mjs";

const echecs = enchainer([
  ["build", () => executer("turbo", ["run", "build", "--output-logs=errors-only"])],
  ["types of the benchmarks", () => executer("tsc", ["-b", "benchmarks"])],
  ["types of the tests", () => executer("tsc", ["-p", "tests"])],
  ["lint, arrows between packages", () => executer("oxlint", ["--type-aware", "--deny-warnings"])],
  ["dependencies of packages", () => executer("turbo", ["boundaries"])],
  ["format", () => executer("oxfmt", ["--check"])],
  ["dead code", () => executer("knip", ["--treat-config-hints-as-errors"])],
  ["duplicates", () => executer("jscpd", ["--config", ".jscpd.json", "."])],
  ["spelling", () => executer("cspell", ["lint", "--quiet", "--no-progress", "--gitignore", "."])],
  ["tests on the house", () => executer("vitest", ["run", "--project", "maison"])],
]);

if (echecs.length > 0) {
  console.error(`\ncheck: ${echecs.length} failed: ${echecs.join(", ")}`);
  process.exit(1);
}
console.log("\ncheck: all good");
