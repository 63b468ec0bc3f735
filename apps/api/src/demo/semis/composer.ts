import { parentPort, workerData } from "node:worker_threads";
import type { CandidatDemo } from "../candidats.ts";
import { composerDocument } from "../pieces.ts";

/** What a thread is given: the candidates whose documents it writes. */
export type Commande = readonly CandidatDemo[];

/** What it sends for each: the bytes of his documents, in their order. */
export type Livraison = { readonly rang: number; readonly pieces: readonly Uint8Array<ArrayBuffer>[] };

async function composer(candidat: CandidatDemo): Promise<Livraison> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const document of candidat.documents) {
    // A copy of its own: a Buffer may be a part of a larger one.
    pieces.push(new Uint8Array(await composerDocument(candidat, document)));
  }
  return { rang: candidat.rang, pieces };
}

for (const candidat of workerData as Commande) {
  const livraison = await composer(candidat);
  parentPort?.postMessage(
    livraison,
    livraison.pieces.map(({ buffer }) => buffer),
  );
}
