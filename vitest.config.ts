import { defineConfig } from "vitest/config";

/** Projects whose files may ask for a database (`tests/cluster`). */
const WITH_DATABASE = new Set(["db", "api"]);

function project(name: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      globalSetup: WITH_DATABASE.has(name) ? ["tests/cluster/global-setup.ts"] : [],
    },
  };
}

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: ["domain", "db", "api", "maison"].map(project),
  },
});
