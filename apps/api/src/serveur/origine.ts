import type { FastifyInstance, FastifyRequest } from "fastify";
import { ErreurApi } from "../erreurs/erreur-api.ts";
import { noterEvenement } from "../journal/evenements.ts";

const SANS_EFFET: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

const PHRASE = "Cette demande ne vient pas de l’adresse de SAR. Ouvrez SAR à son adresse habituelle, puis recommencez.";

/**
 * Whether a request comes from our own pages. Every browser says its origin with a request that may change
 * something; who says nothing is no browser, and holds no cookie that somebody else could make it send.
 */
function vientDeChezNous(requete: FastifyRequest, origines: readonly string[]): boolean {
  const { origin, "sec-fetch-site": site } = requete.headers;
  if (origin !== undefined && !origines.includes(origin)) return false;
  return site === undefined || site === "same-origin";
}

/** Refuses (403) every request other than a reading that another site's page has made. */
export function verifierOrigine(app: FastifyInstance, origines: readonly string[]): void {
  app.addHook("onRequest", async (requete) => {
    if (SANS_EFFET.has(requete.method) || vientDeChezNous(requete, origines)) return;
    const objet = requete.routeOptions.url ?? "inconnue";
    noterEvenement(requete.log, "origine.refusee", { compteId: null, adresse: requete.ip, objet });
    throw new ErreurApi("FORBIDDEN", { message: PHRASE });
  });
}
