import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance } from "fastify";
import { creerContexte, type Contexte, type Services } from "../contexte.ts";
import { ErreurApi, introuvable } from "../erreurs/erreur-api.ts";
import { traduire } from "../erreurs/traduire.ts";
import { noterEvenement, type EvenementSecurite } from "../journal/evenements.ts";
import { appRouter } from "../root.ts";
import { preparerAffluence } from "./affluence.ts";

// The longest form has a comment of 4,000 characters, up to 4 bytes each; a batch has a few calls.
const CORPS_MAX_OCTETS = 128 * 1024;
// A screen asks for a handful of things at once.
const APPELS_MAX = 10;
// Longer than any statement may take; what has not answered by then hangs.
const REPONSE_MAX_MS = 25_000;

const CHEMIN = /^[A-Za-z][\w.,]*$/;

const EVENEMENTS: Readonly<Partial<Record<ErreurApi["code"], EvenementSecurite>>> = {
  FORBIDDEN: "droit.refuse",
  NOT_FOUND: "acces.introuvable",
};

function journaliser(erreur: unknown, chemin: string | undefined, ctx: Contexte | undefined): void {
  if (ctx === undefined) return;
  const refus = traduire(erreur);
  const objet = chemin ?? "inconnue";
  if (refus === null) {
    ctx.journal.error({ err: erreur, objet, compteId: ctx.compteId() }, "Unexpected error");
    return;
  }
  if (refus.code === "SERVICE_UNAVAILABLE") ctx.journal.warn({ err: erreur, objet }, "Unavailable");
  const evenement = EVENEMENTS[refus.code];
  if (evenement) noterEvenement(ctx.journal, evenement, { compteId: ctx.compteId(), adresse: ctx.adresse, objet });
}

function attente(erreurs: readonly unknown[]): number | null {
  const secondes = erreurs.map((erreur) => traduire(erreur)?.attendreSecondes ?? 0);
  return Math.max(0, ...secondes) || null;
}

/**
 * `/trpc`: every procedure, queries included, by POST alone, so that no input stands in an address. Bodies are JSON
 * and small.
 */
export async function routesTrpc(racine: FastifyInstance, services: Services): Promise<void> {
  const affluence = preparerAffluence();
  await racine.register(async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("application/json", { parseAs: "string" }, (_requete, corps, fini) => fini(null, corps));

    app.post<{ Params: { chemin: string } }>(
      "/trpc/:chemin",
      { bodyLimit: CORPS_MAX_OCTETS, handlerTimeout: REPONSE_MAX_MS },
      async (requete, reponse) => {
        const path = requete.params.chemin;
        if (!CHEMIN.test(path)) throw introuvable();
        const appelant = requete.cookies[services.sessions.cookie] || requete.ip;
        const repondre = () =>
          fastifyRequestHandler({
            router: appRouter,
            req: requete,
            res: reponse,
            path,
            allowMethodOverride: true,
            maxBatchSize: APPELS_MAX,
            createContext: () => creerContexte(services, requete, reponse),
            onError: ({ error, path: procedure, ctx }) => journaliser(error, procedure, ctx),
            responseMeta: ({ errors }) => {
              const secondes = attente(errors);
              return secondes === null ? {} : { headers: new Headers({ "retry-after": String(secondes) }) };
            },
          });
        await affluence.occuper(appelant, repondre);
      },
    );

    app.route({
      method: ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"],
      url: "/trpc/*",
      handler: async (_requete, reponse) => {
        reponse.header("allow", "POST");
        throw new ErreurApi("METHOD_NOT_SUPPORTED");
      },
    });
  });
}
