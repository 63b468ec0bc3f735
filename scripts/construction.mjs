import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { executer, RACINE } from "./etapes.mjs";

// Turbo takes more than a second to find out that nothing has changed; the sizes and dates of the sources, 20 ms.
const TEMOIN = join(RACINE, "node_modules/.cache/sar/construction");

const PAQUETS = ["packages", "apps"].flatMap((dossier) =>
  readdirSync(join(RACINE, dossier)).map((nom) => join(RACINE, dossier, nom)),
);
const HORS_SOURCES = new Set(["dist", "node_modules", ".turbo"]);

function lignes(chemin) {
  const etat = statSync(chemin);
  if (!etat.isDirectory()) return [`${chemin} ${etat.size} ${etat.mtimeMs}`];
  return readdirSync(chemin)
    .filter((nom) => !HORS_SOURCES.has(nom))
    .flatMap((nom) => lignes(join(chemin, nom)));
}

function empreinte() {
  const sources = [...PAQUETS, join(RACINE, "package-lock.json"), join(RACINE, "tsconfig.base.json")];
  const hash = createHash("sha256");
  for (const ligne of sources.flatMap(lignes)) hash.update(ligne);
  return hash.digest("hex");
}

function estConstruit() {
  return PAQUETS.every((paquet) => existsSync(join(paquet, "dist")));
}

/** Builds what is out of date, if anything is. Answers whether everything is built. */
export function construire() {
  const actuelle = empreinte();
  if (existsSync(TEMOIN) && readFileSync(TEMOIN, "utf8") === actuelle && estConstruit()) return true;
  console.log("Construction de SAR…");
  if (!executer("turbo", ["run", "build", "--output-logs=errors-only"])) return false;
  mkdirSync(dirname(TEMOIN), { recursive: true });
  writeFileSync(TEMOIN, actuelle);
  return true;
}
