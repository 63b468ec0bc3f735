import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the whole product. */
export const RACINE = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs one command of the product's own tools (`node_modules/.bin`) to its end, its output on the terminal.
 * Answers whether it succeeded.
 */
export function executer(commande, arguments_ = [], environnement = {}) {
  const { status, error } = spawnSync(`${RACINE}node_modules/.bin/${commande}`, arguments_, {
    cwd: RACINE,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...environnement },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** Runs named steps one after the other, all of them, and answers the names of those that failed. */
export function enchainer(etapes) {
  const echecs = [];
  for (const [nom, etape] of etapes) {
    const debut = Date.now();
    console.log(`\n▶ ${nom}`);
    const reussie = etape();
    console.log(`${reussie ? "✔" : "✘"} ${nom} (${((Date.now() - debut) / 1000).toFixed(1)} s)`);
    if (!reussie) echecs.push(nom);
  }
  return echecs;
}
