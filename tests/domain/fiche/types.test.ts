import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";

const RACINE = fileURLToPath(new URL("../../../", import.meta.url));
const TSC = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
const DIRECTIVE = "// @ts-expect-error";

/** As sources of this project are compiled; what they import is the domain as it was built. */
const TSCONFIG = {
  extends: join(RACINE, "tsconfig.base.json"),
  compilerOptions: {
    noEmit: true,
    composite: false,
    declaration: false,
    paths: { "@sar/domain": [join(RACINE, "packages/domain/dist/index.d.ts")] },
  },
};

/** Runs the compiler on sources by name. What it says of each: the lines at fault, from 1. */
async function lignesEnFaute(sources: Readonly<Record<string, string>>): Promise<(nom: string) => readonly number[]> {
  const dossier = await mkdtemp(join(tmpdir(), "sar-types-"));
  const tsconfig = { ...TSCONFIG, files: Object.keys(sources) };
  await writeFile(join(dossier, "tsconfig.json"), JSON.stringify(tsconfig));
  for (const [nom, source] of Object.entries(sources)) await writeFile(join(dossier, nom), source);
  const sortie = await promisify(execFile)(process.execPath, [TSC, "-p", dossier, "--pretty", "false"]).then(
    ({ stdout }) => stdout,
    (echec: { stdout: string }) => echec.stdout,
  );
  await rm(dossier, { recursive: true });
  const fautes = [...sortie.matchAll(/(\w+\.mts)\((\d+),\d+\): error TS\d+/gu)];
  return (nom) => [...new Set(fautes.filter(([, fichier]) => fichier === nom).map(([, , ligne]) => Number(ligne)))];
}

describe("F2, F3, F8, F9: illegal fiches do not compile", () => {
  let lignes: readonly string[];
  let enFaute: (nom: string) => readonly number[];

  beforeAll(async () => {
    const source = await readFile(new URL("fiches-illegales.ts", import.meta.url), "utf8");
    lignes = source.split("\n");
    enFaute = await lignesEnFaute({ "attendues.mts": source, "nues.mts": source.replaceAll(DIRECTIVE, "//") });
  });

  test("each of them is refused by the compiler", () => {
    expect(enFaute("attendues.mts")).toEqual([]);
  });

  test("without its directives the same file is at fault on the line below each of them, and nowhere else", () => {
    const dessous = lignes.flatMap((ligne, rang) => (ligne.includes(DIRECTIVE) ? [rang + 2] : []));
    expect(dessous.length).toBeGreaterThan(20);
    expect(enFaute("nues.mts")).toEqual(dessous);
  });
});
