import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { RACINE } from "../../scripts/etapes.mjs";

describe("migrations", () => {
  it("none is pending: the schema in the code is the one that the migrations build", () => {
    const paquet = join(RACINE, "packages/db");
    const copie = mkdtempSync(join(tmpdir(), "sar-migrations-"));
    try {
      cpSync(join(paquet, "migrations"), copie, { recursive: true });
      const avant = readdirSync(copie);
      const arguments_ = ["generate", "--dialect=postgresql", "--schema=./dist/schema/index.js"];
      execFileSync(join(RACINE, "node_modules/.bin/drizzle-kit"), [...arguments_, `--out=${relative(paquet, copie)}`], {
        cwd: paquet,
        stdio: "pipe",
      });
      expect(readdirSync(copie)).toEqual(avant);
    } finally {
      rmSync(copie, { recursive: true });
    }
  });
});
