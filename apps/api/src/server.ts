import { randomInt } from "node:crypto";
import cookie from "@fastify/cookie";
import { compterCourriers, type BoiteEnvoi, type Database } from "@sar/db";
import { instant, messageDeSaisie, type Instant } from "@sar/domain";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { z } from "zod";
import type { Services } from "./contexte.ts";
import { routesCourriersDemo } from "./demo/courriers.routes.ts";
import type { Reglages } from "./env.ts";
import { routesFichiers } from "./fichiers/fichiers.routes.ts";
import { preparerLimites } from "./limites/limites.ts";
import type { ValeursLimites } from "./limites/valeurs.ts";
import { preparerMetriques, type Metriques } from "./metriques/metriques.ts";
import { routeMetriques } from "./metriques/metriques.routes.ts";
import { routesSante } from "./sante/sante.routes.ts";
import { poserEntetes } from "./serveur/entetes.ts";
import { poserErreurs, repondreErreur } from "./serveur/erreurs.ts";
import { poserFermeture } from "./serveur/fermeture.ts";
import { repondreIllisible } from "./serveur/illisible.ts";
import { verifierOrigine } from "./serveur/origine.ts";
import { servirPages } from "./serveur/pages.ts";
import { routesTrpc } from "./serveur/trpc.routes.ts";
import { preparerSessions } from "./session/sessions.ts";

const SECONDE = 1_000;
const CORPS_MAX_OCTETS = 16 * 1024;
const CHEMIN_MAX = 500;
// Far above what the people of an installation and their proxies hold open; beyond, a connection is refused.
const CONNEXIONS_MAX = 2_000;
// A proxy's connection that lives for ever would keep all of its people on one of several processes.
const REQUETES_PAR_CONNEXION = 1_000;

/** What the server needs from outside. */
export type DependancesServeur = {
  readonly base: Database;
  readonly reglages: Pick<
    Reglages,
    "origines" | "https" | "mandataires" | "jetonMetriques" | "association" | "dossierFichiers"
  >;
  readonly journal: FastifyBaseLogger;
  /** The built web application; null serves the API alone. */
  readonly dossierWeb: string | null;
  /** Where the mails are queued (M1). */
  readonly boite: BoiteEnvoi;
  /** What the process counts; a set of its own if absent. */
  readonly metriques?: Metriques;
  /** Whether this is the demo, which shows its mails on a page. */
  readonly demo?: boolean;
  /** The clock; the machine's if absent. */
  readonly maintenant?: () => Instant;
  /** The throttles of accounts; those of limites/valeurs.ts if absent. */
  readonly limites?: ValeursLimites;
};

// Letters and digits that nobody mistakes for one another when reading them out.
// cspell:disable-next-line
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

function nouvelleReference(): string {
  return Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

function creerApp({ journal, reglages }: DependancesServeur): FastifyInstance {
  const app = fastify({
    loggerInstance: journal,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: nouvelleReference,
    requestIdHeader: false,
    trustProxy: reglages.mandataires.length > 0 && [...reglages.mandataires],
    bodyLimit: CORPS_MAX_OCTETS,
    // A batch names each of its procedures in the path.
    routerOptions: { maxParamLength: CHEMIN_MAX },
    // A client that dawdles over its request, or leaves it, holds no connection.
    requestTimeout: 20 * SECONDE,
    connectionTimeout: 60 * SECONDE,
    keepAliveTimeout: 65 * SECONDE,
    maxRequestsPerSocket: REQUETES_PAR_CONNEXION,
    http: { headersTimeout: 10 * SECONDE, connectionsCheckingInterval: 2 * SECONDE },
    forceCloseConnections: "idle",
    return503OnClosing: false,
    clientErrorHandler: repondreIllisible,
    frameworkErrors: (erreur, requete, reponse) => void repondreErreur(erreur, requete, reponse),
  });
  app.server.maxConnections = CONNEXIONS_MAX;
  return app;
}

function mesurer(app: FastifyInstance, metriques: Metriques): void {
  app.addHook("onResponse", async (requete, reponse) => {
    const route = requete.routeOptions.url ?? "inconnue";
    const { elapsedTime, statusCode } = reponse;
    metriques.reponse(route, requete.method, statusCode, elapsedTime / SECONDE);
    const ligne = { methode: requete.method, route, statut: statusCode, dureeMs: Math.round(elapsedTime) };
    requete.log.info(ligne, "Answered");
  });
}

function preparerServices({ base, reglages, journal, boite, ...options }: DependancesServeur): Services {
  const maintenant = options.maintenant ?? (() => instant(new Date()));
  const metriques = options.metriques ?? preparerMetriques();
  metriques.suivreCourriers(() => compterCourriers(base.db));
  const surPanne = (erreur: unknown) => {
    metriques.panneLimites();
    journal.error({ err: erreur }, "The counters of the throttles could not be written");
  };
  return {
    base,
    reglages,
    maintenant,
    metriques,
    boite,
    sessions: preparerSessions(base.db, maintenant, reglages.https),
    limites: preparerLimites(base.sql, surPanne, options.limites),
  };
}

/**
 * Builds the server, without listening: the API, the web application, health and metrics. It holds no state of its
 * own but the memory of refused throttles; closing it leaves the database open.
 */
export async function buildServer(dependances: DependancesServeur): Promise<FastifyInstance> {
  z.config({ localeError: messageDeSaisie });
  const { reglages, base, dossierWeb } = dependances;
  const services = preparerServices(dependances);
  const app = creerApp(dependances);
  mesurer(app, services.metriques);
  poserFermeture(app);
  await app.register(cookie);
  await poserEntetes(app, reglages.https);
  verifierOrigine(app, reglages.origines);
  const page = dossierWeb === null ? null : await servirPages(app, dossierWeb);
  poserErreurs(app, page);
  routesSante(app, base.sql);
  routeMetriques(app, services.metriques, reglages.jetonMetriques);
  await routesTrpc(app, services);
  routesFichiers(app, services);
  if (dependances.demo === true) routesCourriersDemo(app, services);
  return app;
}
