import { describe, expect, it } from "vitest";
import { fichiers, lire } from "../../scripts/sources.mjs";

const EXPORT = /^export (?:async )?(?:function|const|type|class) (\w+)/gm;

/** The exported names of a source file that no docstring stands right above. */
function sansDocstring(source: string): readonly string[] {
  return [...source.matchAll(EXPORT)]
    .filter(({ index }) => !source.slice(0, index).trimEnd().endsWith("*/"))
    .map(([, nom]) => nom ?? "");
}

describe("docstrings", () => {
  it.each(fichiers(["packages/domain/src"], /\.ts$/))("every public name of %s has one", (chemin) => {
    expect(sansDocstring(lire(chemin))).toEqual([]);
  });

  it("the check itself sees a missing one", () => {
    expect(sansDocstring("/** Said. */\nexport const a = 1;\nexport function b() {}\n")).toEqual(["b"]);
  });
});
