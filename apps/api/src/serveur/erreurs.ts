import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { introuvable } from "../erreurs/erreur-api.ts";
import { formaterErreur } from "../erreurs/formater.ts";
import { traduire } from "../erreurs/traduire.ts";

/** Answers an error in the one shape: below `/trpc` as tRPC's clients read it, elsewhere as its sentence. */
export function repondreErreur(erreur: unknown, requete: FastifyRequest, reponse: FastifyReply): FastifyReply {
  const refus = traduire(erreur);
  if (refus === null) requete.log.error({ err: erreur, objet: requete.routeOptions.url }, "Unexpected error");
  if (refus?.code === "SERVICE_UNAVAILABLE")
    requete.log.warn({ err: erreur, objet: requete.routeOptions.url }, "Unavailable");
  const vue = formaterErreur(erreur, requete.id);
  if (refus?.attendreSecondes) reponse.header("retry-after", refus.attendreSecondes);
  reponse.code(vue.data.httpStatus).header("cache-control", "no-store");
  return requete.url.startsWith("/trpc/")
    ? reponse.type("application/json").send({ error: vue })
    : reponse.type("text/plain; charset=utf-8").send(`${vue.message}\n`);
}

/**
 * Has every error answered by {@link repondreErreur}, and every unknown path by 404, unless it is a page's address.
 *
 * @param page answers when a browser opens an address that only the application in the browser knows
 */
export function poserErreurs(app: FastifyInstance, page: ((reponse: FastifyReply) => FastifyReply) | null): void {
  app.setErrorHandler((erreur, requete, reponse) => repondreErreur(erreur, requete, reponse));
  app.setNotFoundHandler((requete, reponse) =>
    page !== null && estNavigation(requete) ? page(reponse) : repondreErreur(introuvable(), requete, reponse),
  );
}

const HORS_PAGES = /^\/(trpc|fichiers|assets|metrics|healthz|readyz)(\/|$|\?)/;
const NOM_DE_FICHIER = /\.[a-z0-9]+$/i;

function estNavigation({ method, url, headers }: FastifyRequest): boolean {
  const [chemin = ""] = url.split("?");
  return (
    (method === "GET" || method === "HEAD") &&
    (headers.accept ?? "").includes("text/html") &&
    !HORS_PAGES.test(url) &&
    !NOM_DE_FICHIER.test(chemin)
  );
}
