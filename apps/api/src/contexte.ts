import type { BoiteEnvoi, CompteDeSession, Database } from "@sar/db";
import type { Instant } from "@sar/domain";
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from "fastify";
import type { Cookie } from "lucia";
import type { Reglages } from "./env.ts";
import type { Limites } from "./limites/limites.ts";
import type { Metriques } from "./metriques/metriques.ts";
import type { Sessions } from "./session/sessions.ts";

/** What the whole process shares. */
export type Services = {
  readonly base: Database;
  readonly reglages: Pick<Reglages, "association" | "dossierFichiers">;
  readonly maintenant: () => Instant;
  readonly sessions: Sessions;
  readonly limites: Limites;
  readonly metriques: Metriques;
  /** Where the mails are queued (M1). */
  readonly boite: BoiteEnvoi;
};

/** What one request knows: the services, its instant, its log, and who asks. */
export type Contexte = {
  readonly services: Services;
  readonly db: Database["db"];
  /** The instant of the request: the same for all that it does. */
  readonly maintenant: Instant;
  /** The log; its lines carry the request's id. */
  readonly journal: FastifyBaseLogger;
  /** The request's id, which an answer of error gives as its reference. */
  readonly reference: string;
  /** The caller's address. */
  readonly adresse: string;
  /** The account signed in, null when nobody is; read once for the request. */
  qui(): Promise<CompteDeSession | null>;
  /** The id of the account once {@link Contexte.qui} has answered; for the log. */
  compteId(): number | null;
  /** The token of the browser's cookie, whether it opens a session or not. */
  readonly jeton: string | null;
  /** Sends a cookie with the answer. */
  poserCookie(cookie: Cookie): void;
  /** Has the browser forget all that it holds of us, with the answer. */
  viderNavigateur(): void;
};

/** The context of one request. */
export function creerContexte(services: Services, requete: FastifyRequest, reponse: FastifyReply): Contexte {
  const jeton = requete.cookies[services.sessions.cookie] || null;
  let lecture: Promise<CompteDeSession | null> | null = null;
  let compteId: number | null = null;
  return {
    services,
    db: services.base.db,
    maintenant: services.maintenant(),
    journal: requete.log,
    reference: requete.id,
    adresse: requete.ip,
    qui: () => {
      lecture ??= (jeton === null ? Promise.resolve(null) : services.sessions.lire(jeton)).then((compte) => {
        compteId = compte?.compte.compteId ?? null;
        return compte;
      });
      return lecture;
    },
    compteId: () => compteId,
    jeton,
    poserCookie: ({ name, value, attributes }) => void reponse.setCookie(name, value, attributes),
    viderNavigateur: () => void reponse.header("clear-site-data", '"cache", "cookies", "storage"'),
  };
}
