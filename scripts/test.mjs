// npm test: builds, then runs every test; `--sans-navigateur` leaves out those that need a browser.
import { commandeChromium, trouverChromium } from "./chromium.mjs";
import { enchainer, executer } from "./etapes.mjs";

const sansNavigateur = process.argv.includes("--sans-navigateur");
const chromium = trouverChromium();

const etapes = [
  ["build", () => executer("turbo", ["run", "build", "--output-logs=errors-only"])],
  ["domain, database, API, house", () => executer("vitest", ["run"])],
];
if (!sansNavigateur && chromium) {
  etapes.push(["browser", () => executer("playwright", ["test"], { CHROMIUM_PATH: chromium })]);
}

const echecs = enchainer(etapes);
if (echecs.length > 0) {
  console.error(`\nTests failed: ${echecs.join(", ")}`);
  process.exit(1);
}
if (!sansNavigateur && !chromium) {
  console.error(
    `\nThe browser tests did not run: no Chromium was found. Install one with:\n\n  ${commandeChromium()}\n`,
  );
  process.exit(1);
}
console.log("\nAll tests passed.");
