import type { ConnectionError } from "fastify";
import type { Socket } from "node:net";
import { PHRASES } from "../erreurs/phrases.ts";

const REPONSES: Readonly<Record<string, { readonly statut: string; readonly phrase: string }>> = {
  HPE_HEADER_OVERFLOW: { statut: "431 Request Header Fields Too Large", phrase: PHRASES.PAYLOAD_TOO_LARGE },
  ERR_HTTP_REQUEST_TIMEOUT: { statut: "408 Request Timeout", phrase: PHRASES.TIMEOUT },
};
const AUTRE = { statut: "400 Bad Request", phrase: PHRASES.BAD_REQUEST };

/** Answers what is no request that could be read, or none that ended in time, and closes its connection. */
export function repondreIllisible({ code }: ConnectionError, socket: Socket): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { statut, phrase } = REPONSES[code] ?? AUTRE;
  const corps = `${phrase}\n`;
  const entetes = ["content-type: text/plain; charset=utf-8", `content-length: ${Buffer.byteLength(corps)}`];
  socket.write([`HTTP/1.1 ${statut}`, "connection: close", ...entetes, "", corps].join("\r\n"));
  socket.destroySoon();
}
