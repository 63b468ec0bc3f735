// npm run bench: measures the lists of the vivier and of the portefeuille; --aide says how.
import { construire } from "./construction.mjs";
import { executer } from "./etapes.mjs";

if (construire() && executer("tsc", ["-b", "benchmarks"])) {
  const { AIDE, lireReglages } = await import("../benchmarks/dist/reglages.js");
  const { bench } = await import("../benchmarks/dist/bench.js");
  const reglages = lireReglages(process.argv.slice(2));
  if (reglages === null) console.log(AIDE);
  else await bench(reglages);
} else {
  process.exitCode = 1;
}
