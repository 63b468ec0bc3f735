import { defineConfig } from "vitest/config";

/** Projects whose files may ask for a database (`tests/cluster`). */
const WITH_DATABASE = new Set(["db", "api", "benchmarks", "pannes"]);

/** Projects that test pure functions: their files share a process, which makes them three times as fast. */
const PURE = new Set(["domain", "ui"]);

/** Fifty kills, with a start after each, on a machine that does other things besides. */
const FAULTS_TIMEOUT_MS = 3_600_000;

function project(name: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      isolate: !PURE.has(name),
      ...(name === "pannes" && { testTimeout: FAULTS_TIMEOUT_MS, fileParallelism: false }),
      globalSetup: WITH_DATABASE.has(name) ? ["tests/cluster/global-setup.ts"] : [],
    },
  };
}

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: ["domain", "ui", "db", "api", "benchmarks", "maison", "pannes"].map(project),
  },
});
