import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

/** The store of the documents' bytes: a folder of this machine. */
export type Depot = {
  /**
   * Keeps bytes under a new key, which says nothing of what they are or whose.
   *
   * @param nom what the key is made of, a UUID; drawn if absent, and overwritten where it is there
   */
  deposer(octets: Uint8Array, extension: string, nom?: string): Promise<string>;
  /** The bytes of a key with their number, null when they are missing. */
  lire(cle: string): Promise<{ readonly flux: Readable; readonly taille: number } | null>;
};

/** Opens the store in a folder, which is made with the first document; only the process's account can read it. */
export function ouvrirDepot(dossier: string): Depot {
  const disque = new Disk(new FSDriver({ location: dossier, visibility: "private" }));
  return {
    deposer: async (octets, extension, nom = randomUUID()) => {
      const cle = `${nom.slice(0, 2)}/${nom}.${extension}`;
      await mkdir(dossier, { recursive: true, mode: 0o700 });
      await disque.put(cle, octets);
      return cle;
    },
    lire: async (cle) => {
      if (!(await disque.exists(cle))) return null;
      const { contentLength } = await disque.getMetaData(cle);
      return { flux: await disque.getStream(cle), taille: contentLength };
    },
  };
}
