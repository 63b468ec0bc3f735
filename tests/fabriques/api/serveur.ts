import { createHash, randomBytes } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildServer, LIMITES_COMPTE, ouvrirJournal, type DependancesServeur, type ValeursLimites } from "@sar/api";
import { sessionCompte, type Database } from "@sar/db";
import { instant, type FicheVue, type Instant, type Refus } from "@sar/domain";
import { BOITE } from "../courriers.ts";
import { OUVERTURE } from "../fiche.ts";

/** An answer of a procedure, as its client reads it. */
export type Reponse = {
  readonly statut: number;
  /** What it gives when all went well. */
  readonly data?: unknown;
  /** What it says when not. */
  readonly erreur?: {
    readonly message: string;
    readonly data: {
      readonly code: string;
      readonly erreurs: readonly Refus[];
      readonly reference?: string;
      readonly ficheId?: number;
      readonly fiche?: FicheVue;
    };
  };
  /** The answer as it went over the wire. */
  readonly corps: string;
};

/** Who calls: an account by its id, or nobody. */
export type Appelant = { readonly compteId: number } | null;

/** Throttles that no test meets by accident. */
export const SANS_LIMITE = Object.fromEntries(
  Object.keys(LIMITES_COMPTE).map((nom) => [nom, { nombre: 1_000_000, secondes: 60 }]),
) as ValeursLimites;

const HEURE_MS = 3_600_000;

type Options = Partial<Pick<DependancesServeur, "limites" | "dossierWeb" | "journal" | "demo" | "boite">> & {
  readonly reglages?: Partial<DependancesServeur["reglages"]>;
};

/**
 * A server over a database of the tests, called without a network. Its clock stands still until a test moves it:
 * {@link ServeurDeTest.aller}.
 */
export async function ouvrirServeur(
  base: Database,
  { limites = SANS_LIMITE, dossierWeb = null, boite = BOITE, demo = false, ...options }: Options = {},
) {
  let maintenant: Instant = OUVERTURE;
  const dossierFichiers = await mkdtemp(join(tmpdir(), "sar-fichiers-"));
  const { app, routes } = await construire({
    base,
    limites,
    journal: options.journal ?? ouvrirJournal("silent"),
    dossierWeb,
    boite,
    demo,
    maintenant: () => maintenant,
    reglages: {
      origines: ["http://localhost"],
      https: false,
      mandataires: [],
      jetonMetriques: undefined,
      association: "Commission",
      dossierFichiers,
      ...options.reglages,
    },
  });

  /** A cookie of a session that an account has just opened. */
  async function cookieDe({ compteId }: { readonly compteId: number }): Promise<string> {
    const jeton = randomBytes(32).toString("base64url");
    const id = createHash("sha256").update(jeton).digest("hex");
    const expiresAt = new Date(Date.parse(maintenant) + 12 * HEURE_MS);
    await base.db.insert(sessionCompte).values({ id, userId: compteId, expiresAt, creeLe: maintenant });
    return `session=${jeton}`;
  }

  const cookies = new Map<string, Promise<string>>();
  const cleDe = (qui: Appelant) => `${qui?.compteId} ${maintenant}`;
  /** The cookie of an account at this moment of the clock. */
  function cookie(qui: Appelant): Promise<string> | undefined {
    if (qui === null) return undefined;
    const cle = cleDe(qui);
    const connu = cookies.get(cle) ?? cookieDe(qui);
    cookies.set(cle, connu);
    return connu;
  }

  return {
    app,
    routes,
    dossierFichiers,
    cookie,
    maintenant: () => maintenant,
    /** Sets the clock. */
    aller: (a: Instant | string) => {
      maintenant = instant(a);
    },
    /** Calls a procedure as an account. */
    appeler: async (qui: Appelant, chemin: string, entree?: unknown): Promise<Reponse> => {
      const entetes = await cookie(qui);
      const reponse = await app.inject({
        method: "POST",
        url: `/trpc/${chemin}`,
        headers: { "content-type": "application/json", ...(entetes && { cookie: entetes }) },
        payload: entree === undefined ? "" : JSON.stringify(entree),
      });
      if (reponse.cookies.length > 0) cookies.delete(cleDe(qui));
      const lue = reponse.json<{ result?: { data: unknown }; error?: NonNullable<Reponse["erreur"]> }>();
      return {
        statut: reponse.statusCode,
        corps: reponse.body,
        ...(lue.result && { data: lue.result.data }),
        ...(lue.error && { erreur: lue.error }),
      };
    },
    /** Fetches an address as an account. */
    obtenir: async (qui: Appelant, url: string) => {
      const entetes = await cookie(qui);
      return app.inject({ method: "GET", url, headers: entetes ? { cookie: entetes } : {} });
    },
    fermer: async () => {
      await app.close();
      await rm(dossierFichiers, { recursive: true, force: true });
    },
  };
}

const NAISSANCE = "fastify.initialization";

/** Builds a server and notes every route that it declares, as « GET /healthz ». */
async function construire(dependances: DependancesServeur) {
  const routes: string[] = [];
  const noter = (message: unknown) => {
    const { fastify } = message as { fastify: Awaited<ReturnType<typeof buildServer>> };
    fastify.addHook("onRoute", ({ method, url }) => void routes.push(...[method].flat().map((m) => `${m} ${url}`)));
  };
  subscribe(NAISSANCE, noter);
  const app = await buildServer(dependances);
  unsubscribe(NAISSANCE, noter);
  return { app, routes };
}

/** See {@link ouvrirServeur}. */
export type ServeurDeTest = Awaited<ReturnType<typeof ouvrirServeur>>;

/** What a procedure gives; a refusal fails the test. */
export function donnees<T>(reponse: Reponse): T {
  if (reponse.statut !== 200) throw new Error(`${reponse.statut} ${reponse.corps}`);
  return reponse.data as T;
}
