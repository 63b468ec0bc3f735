import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { existeDossier, type Database } from "@sar/db";
import { instant } from "@sar/domain";
import type { Arret } from "../demarrage/arret.ts";
import type { Reglages } from "../env.ts";
import { lireComptesDemo, presenterComptes } from "./comptes-demo.ts";
import type { CommandeSemis } from "./semer-fil.ts";

/** Where the demo goes, and who is told of it. */
export type DemoAPreparer = {
  readonly base: Pick<Database, "db">;
  /** Address of that database. */
  readonly url: string;
  readonly reglages: Pick<Reglages, "dossierFichiers" | "demoGraine" | "demoMaintenant">;
  readonly arret: Pick<Arret, "prevoir">;
  readonly dire: (phrase: string) => void;
};

/** The work is long and leaves no pause: in a thread of its own it keeps nobody from ending the process. */
async function semerDansUnFil({ url, reglages, arret, dire }: DemoAPreparer): Promise<void> {
  const { dossierFichiers, demoGraine: graine, demoMaintenant } = reglages;
  const commande: CommandeSemis = { url, dossierFichiers, graine, now: demoMaintenant ?? instant(new Date()) };
  const fil = new Worker(new URL("./semer-fil.js", import.meta.url), { workerData: commande });
  arret.prevoir(async () => void (await fil.terminate()));
  fil.on("message", dire);
  const [code] = (await once(fil, "exit")) as [number];
  if (code !== 0) throw new Error(`The thread that makes the demo ended with code ${code}.`);
}

/**
 * Sees to it that a database holds the demo: fills one that has no dossier, all of it or nothing, and leaves any other
 * as it is. The end of the process ends the filling at once.
 * @returns what whoever starts is to read of its accounts.
 */
export async function preparerDemo(demo: DemoAPreparer): Promise<readonly string[]> {
  const { db } = demo.base;
  if (!(await existeDossier(db))) await semerDansUnFil(demo);
  return presenterComptes(await lireComptesDemo(db));
}
