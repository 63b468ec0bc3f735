import * as domaine from "@sar/domain";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exemplesDe, promessesVerifiees } from "../fabriques/exemples.ts";

const exemples = exemplesDe(readFileSync(new URL("../../packages/domain/README.md", import.meta.url), "utf8"));

/** Runs an example: what it imports comes from the domain, and each `expression; // → value` is checked. */
function executer(source: string): number {
  let promesses = 0;
  const verifier = (obtenu: unknown, promis: unknown) => {
    promesses++;
    expect(obtenu).toEqual(promis);
  };
  const corps = promessesVerifiees(source).replace(
    /^import (\{[^}]+\}) from "@sar\/domain";$/mu,
    "const $1 = domaine;",
  );
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the README of this very repository
  new Function("domaine", "verifier", `"use strict";${corps}`)(domaine, verifier);
  return promesses;
}

test.each(exemples)("the example « %s » of the domain's README does what it says", (_, source) => {
  expect(executer(source)).toBeGreaterThan(0);
});

test("the README has its three examples", () => {
  expect(exemples).toHaveLength(3);
});
