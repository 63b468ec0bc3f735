import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { RACINE } from "./etapes.mjs";

const IGNORES = new Set(["node_modules", "dist", ".git", ".turbo", ".data", "migrations", "test-results"]);

/**
 * The files below some folders of the product whose name passes, as paths from its root with `/`.
 * @param {readonly string[]} dossiers
 * @param {RegExp} nom
 * @returns {string[]}
 */
export function fichiers(dossiers, nom) {
  return dossiers
    .flatMap((dossier) => parcourir(join(RACINE, dossier)))
    .map((chemin) => relative(RACINE, chemin).split(sep).join("/"))
    .filter((chemin) => nom.test(chemin))
    .toSorted();
}

function parcourir(dossier) {
  return readdirSync(dossier, { withFileTypes: true }).flatMap((entree) => {
    if (IGNORES.has(entree.name)) return [];
    const chemin = join(dossier, entree.name);
    return entree.isDirectory() ? parcourir(chemin) : [chemin];
  });
}

/**
 * The text of a file of the product.
 * @param {string} chemin from the root
 */
export function lire(chemin) {
  return readFileSync(join(RACINE, chemin), "utf8");
}
