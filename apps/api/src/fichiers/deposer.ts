import type { DocumentDepose } from "@sar/db";
import type { Decision, Instant, TypeDocument } from "@sar/domain";
import { fileTypeFromBuffer } from "file-type";
import type { Depot } from "./depot.ts";

/** The largest document, in bytes. */
export const DOCUMENT_MAX_OCTETS = 10 * 1024 * 1024;

const NOM_MAX = 200;

/** What a document may be, with the extensions that its name may have. The first is the one that it is kept under. */
const TYPES_ACCEPTES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
};

/** A document to be stored: its bytes, and what its sender says of it. */
export type DocumentADeposer = {
  readonly octets: Uint8Array;
  readonly nom: string;
  readonly type: TypeDocument;
  readonly le: Instant;
};

/** A document in the store, not yet recorded with its dossier; or why it is refused. */
export type DepotDecide = Decision<DocumentDepose, never>;

function refus(message: string): DepotDecide {
  return { ok: false, errors: [{ regle: null, champ: "document", message }] };
}

/** The name under which a document is downloaded: no path, no control character, not too long. */
function nomPropre(nom: string, extension: string): string {
  const lisible = nom
    .replace(/^.*[\\/]/u, "")
    .replace(/\p{C}/gu, "")
    .trim();
  const base = Array.from(lisible).slice(0, NOM_MAX).join("");
  return base === "" ? `document.${extension}` : base;
}

/**
 * Stores a document: its type is read from its bytes, and its name must not say otherwise. The row that it gives is
 * recorded with the dossier by the caller.
 */
export async function deposerDocument(depot: Depot, { octets, nom, type, le }: DocumentADeposer): Promise<DepotDecide> {
  if (octets.byteLength > DOCUMENT_MAX_OCTETS) return refus("Choisissez un document de 10 Mo au plus.");
  const typeMime = (await fileTypeFromBuffer(octets))?.mime;
  const extensions = typeMime === undefined ? undefined : TYPES_ACCEPTES[typeMime];
  if (typeMime === undefined || extensions === undefined) return refus("Choisissez un document PDF, JPEG ou PNG.");
  const extension = /\.([^.]+)$/u.exec(nom)?.[1]?.toLowerCase();
  if (extension === undefined || !extensions.includes(extension)) {
    return refus(`Renommez ce document\u00a0: son contenu est de type ${extensions[0].toUpperCase()}.`);
  }
  const cle = await depot.deposer(octets, extensions[0]);
  const state = { type, nom: nomPropre(nom, extensions[0]), typeMime, taille: octets.byteLength, cle, deposeLe: le };
  return { ok: true, state, events: [] };
}
