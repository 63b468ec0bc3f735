import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { RACINE } from "../../scripts/etapes.mjs";
import { fichiers, lire } from "../../scripts/sources.mjs";

const suivis = execFileSync("git", ["ls-files"], { cwd: RACINE, encoding: "utf8" }).trim().split("\n");
const sources = fichiers(["packages", "apps", "tests", "scripts"], /\.(tsx?|mjs|css)$/);

describe("structure", () => {
  it("no folder or file is a drawer for anything", () => {
    expect(suivis.filter((chemin) => /(^|\/)(utils?|helpers?|common|misc|shared)(\.\w+)?(\/|$)/i.test(chemin))).toEqual(
      [],
    );
  });

  it("no file has more than 300 lines", () => {
    expect(sources.filter((chemin) => lire(chemin).split("\n").length > 301)).toEqual([]);
  });

  it("nothing is left for later in the sources", () => {
    const reste = new RegExp(
      String.raw`\b(TO` + String.raw`DO|FIX` + String.raw`ME|HA` + String.raw`CK)\b|\.(only|skip)\(`,
    );
    expect(sources.filter((chemin) => reste.test(lire(chemin)))).toEqual([]);
  });

  it("the lock file names no download address, and no file a path of this machine", () => {
    expect(lire("package-lock.json")).not.toContain('"resolved": "http');
    const textes = suivis.filter(
      (chemin) => /\.(tsx?|mjs|css|md|json|sql|html)$/.test(chemin) || chemin.startsWith(".ci/"),
    );
    expect(textes.filter((chemin) => lire(chemin).includes(RACINE.replace(/\/$/, "")))).toEqual([]);
  });

  it("every built folder exports its dist only", () => {
    for (const chemin of suivis.filter((nom) => /^(packages|apps)\/\w+\/package\.json$/.test(nom))) {
      const { exports = {} } = JSON.parse(lire(chemin)) as {
        exports?: Record<string, string | Record<string, string>>;
      };
      const cibles = Object.values(exports).flatMap((cible) =>
        typeof cible === "string" ? [cible] : Object.values(cible),
      );
      expect(cibles.filter((cible) => !cible.startsWith("./dist/"))).toEqual([]);
    }
  });
});
