import { timingSafeEqual, createHash } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Metriques } from "./metriques.ts";

const BOUCLE_LOCALE = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

function empreinte(texte: string): Buffer {
  return createHash("sha256").update(texte).digest();
}

/** Whether the caller may read: with the token where there is one, else from this machine and not through a proxy. */
function peutLire(requete: FastifyRequest, jeton: string | undefined): boolean {
  const { authorization = "", forwarded, "x-forwarded-for": relaye } = requete.headers;
  if (jeton !== undefined) return timingSafeEqual(empreinte(authorization), empreinte(`Bearer ${jeton}`));
  return forwarded === undefined && relaye === undefined && BOUCLE_LOCALE.test(requete.ip);
}

/** `/metrics`, in the text format of Prometheus; to others than the monitoring it does not exist. */
export function routeMetriques(app: FastifyInstance, metriques: Metriques, jeton: string | undefined): void {
  app.get("/metrics", async (requete, reponse) => {
    if (!peutLire(requete, jeton)) return reponse.callNotFound();
    const { type, texte } = await metriques.lire();
    return reponse.type(type).send(texte);
  });
}
