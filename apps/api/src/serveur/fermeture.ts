import { setTimeout as delai } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { indisponible } from "../erreurs/erreur-api.ts";

const PATIENCE_MS = 10_000;

/**
 * Once the server closes, what still comes over an open connection is sent elsewhere (503) and the connection ended;
 * what is in progress has ten seconds, then its connection is cut: a client that dawdles keeps nobody from stopping.
 */
export function poserFermeture(app: FastifyInstance): void {
  let ferme = false;
  app.addHook("preClose", async () => {
    ferme = true;
    void delai(PATIENCE_MS, null, { ref: false }).then(() => app.server.closeAllConnections());
  });
  app.addHook("onRequest", async (_requete, reponse) => {
    if (!ferme) return;
    reponse.header("connection", "close");
    throw indisponible();
  });
}
