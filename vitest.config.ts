import { defineConfig } from "vitest/config";

/** Projects whose files may ask for a database (`tests/cluster`). */
const WITH_DATABASE = new Set(["db", "api"]);

/** Projects that test pure functions: their files share a process, which makes them three times as fast. */
const PURE = new Set(["domain", "ui"]);

function project(name: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      isolate: !PURE.has(name),
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
    projects: ["domain", "ui", "db", "api", "maison"].map(project),
  },
});
