import type { TestProject } from "vitest/node";
import { startTestCluster, type TestCluster } from "./cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    cluster: { url: string; template: string };
  }
}

interface Shared {
  cluster: Promise<TestCluster>;
  projects: number;
}

/** Each project loads this file anew, in the same process. */
const holder = globalThis as typeof globalThis & { sarTestCluster?: Shared | undefined };

/** One cluster a run, whichever projects take part in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (holder.sarTestCluster ??= { cluster: startTestCluster(), projects: 0 });
  shared.projects += 1;
  const { url, template, stop } = await shared.cluster;
  project.provide("cluster", { url, template });
  return async () => {
    shared.projects -= 1;
    if (shared.projects > 0) return;
    holder.sarTestCluster = undefined;
    await stop();
  };
}
