import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { RACINE } from "../../scripts/etapes.mjs";

const neuve = mkdtempSync(join(tmpdir(), "sar-reference-"));
afterAll(() => rmSync(neuve, { recursive: true }));

const pages = (dossier: string) =>
  Object.fromEntries(readdirSync(dossier).map((nom) => [nom, readFileSync(join(dossier, nom), "utf8")]));

it("the API reference of the domain is up to date (npm run fix writes it), and all its links hold", () => {
  execFileSync("node", [join(RACINE, "tools/reference/reference.mjs"), neuve], { stdio: "pipe" });
  expect(pages(join(RACINE, "docs/reference/domain"))).toEqual(pages(neuve));
}, 300_000);
