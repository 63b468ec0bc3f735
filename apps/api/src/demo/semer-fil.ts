import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "@sar/db";
import { ouvrirDepot } from "../fichiers/depot.ts";
import { semerDemo, type Semis } from "./semer.ts";

/** What a thread that fills a database is told: its address, the folder of the file store, and what the demo is made from. */
export type CommandeSemis = Pick<Semis, "graine" | "now"> & {
  readonly url: string;
  readonly dossierFichiers: string;
};

const { url, dossierFichiers, graine, now } = workerData as CommandeSemis;
const base = openDatabase(url, { max: 2, applicationName: "sar-demo" });
try {
  const dire = (phrase: string) => parentPort?.postMessage(phrase, []);
  await semerDemo({ base, fichiers: ouvrirDepot(dossierFichiers), graine, now, dire });
} finally {
  await base.close();
}
