import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { DocumentDepose } from "@sar/db";
import type { Depot } from "../../fichiers/depot.ts";
import type { CandidatDemo } from "../candidats.ts";
import type { Commande, Livraison } from "./composer.ts";

/** The documents of candidates being written, by threads of their own. */
export type Atelier = {
  /** By the candidate's rang, in his own order, once all are in the file store. */
  readonly documents: Promise<ReadonlyMap<number, readonly DocumentDepose[]>>;
  /** Ends the threads, wherever they are. */
  fermer(): Promise<void>;
};

const FILS_MAX = 4;
const CANDIDATS_PAR_FIL_MIN = 60;

/** A name in the file store that is the same whenever the same demo is made again, so that nothing piles up there. */
function nomDeDepot(...parties: readonly (string | number)[]): string {
  const condense = createHash("sha256").update(parties.join("/")).digest("hex");
  return condense.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
}

async function deposer(depot: Depot, graine: number, candidat: CandidatDemo, { pieces }: Livraison) {
  const deposes: DocumentDepose[] = [];
  for (const [rang, { type, nomFichier }] of candidat.documents.entries()) {
    const octets = pieces[rang];
    if (octets === undefined) throw new Error("A document of the demo was not written.");
    const cle = await depot.deposer(octets, "pdf", nomDeDepot(graine, candidat.rang, type));
    deposes.push({
      type,
      nom: nomFichier,
      typeMime: "application/pdf",
      taille: octets.byteLength,
      cle,
      deposeLe: candidat.creeLe,
    });
  }
  return deposes;
}

function lancer(candidats: Commande): Worker {
  return new Worker(new URL("./composer.js", import.meta.url), { workerData: candidats });
}

function fini(fil: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    fil.once("error", reject);
    fil.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with code ${code}.`))));
  });
}

/** Has the documents of all candidates written and stored, on as many cores as there are. */
export function ouvrirAtelier(depot: Depot, graine: number, candidats: readonly CandidatDemo[]): Atelier {
  const nombre = Math.max(1, Math.min(availableParallelism(), FILS_MAX, candidats.length / CANDIDATS_PAR_FIL_MIN));
  const fils = Array.from({ length: Math.floor(nombre) }, (_, numero) =>
    lancer(candidats.filter(({ rang }) => rang % Math.floor(nombre) === numero)),
  );
  const parRang = new Map(candidats.map((candidat) => [candidat.rang, candidat]));
  const depots: Promise<readonly [number, readonly DocumentDepose[]]>[] = [];
  for (const fil of fils) {
    fil.on("message", (livraison: Livraison) => {
      const candidat = parRang.get(livraison.rang);
      if (candidat === undefined) return;
      const depose = deposer(depot, graine, candidat, livraison).then((deposes) => [livraison.rang, deposes] as const);
      depose.catch(() => undefined);
      depots.push(depose);
    });
  }
  const documents = Promise.all(fils.map(fini)).then(async () => new Map(await Promise.all(depots)));
  // Whoever waits for them meets the failure; until then it is nobody's.
  documents.catch(() => undefined);
  return { documents, fermer: async () => void (await Promise.all(fils.map((fil) => fil.terminate()))) };
}
