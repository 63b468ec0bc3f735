import { hacher, ouvrirJournal, type DependancesServeur } from "@sar/api";
import { instant, type Instant } from "@sar/domain";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { peuplerComptes } from "../en-base/comptes.ts";
import { ouvrirServeur, type ServeurDeTest } from "./serveur.ts";

/** The password of every account of the tests. */
export const MOT_DE_PASSE = "bruyère argent colline";

/** Where the pages of the tests come from. */
export const ORIGINE = "http://localhost:3000";

type App = ServeurDeTest["app"];
type ReponseHttp = Awaited<ReturnType<App["inject"]>>;

/** What a procedure answered. */
type ReponseProcedure = {
  readonly statut: number;
  readonly entetes: ReponseHttp["headers"];
  readonly cookies: ReponseHttp["cookies"];
  /** What it gave, undefined with an error. */
  readonly data: unknown;
  /** The error in the one shape of the API, undefined without one. */
  readonly erreur: { readonly message: string; readonly data: Record<string, unknown> } | undefined;
};

/** Calls a procedure as a browser does: its name and its input, with the cookie of a session where there is one. */
export type Appeler = (
  procedure: string,
  entree?: unknown,
  entetes?: Record<string, string>,
) => Promise<ReponseProcedure>;

/** A server over a database of its own, with the accounts of the tests, who sign in as one does. */
export type ServeurAvecComptes = {
  readonly app: App;
  readonly base: TestDatabase;
  /** Sets the clock. */
  aller(a: Instant): void;
  /** The lines of the log so far. */
  readonly journal: readonly Record<string, unknown>[];
  /** Calls a procedure without a session. */
  readonly appeler: Appeler;
  /** Signs in (« alice@exemple.invalid », see personnes.ts) and gives how to call procedures in that session. */
  connecter(mail: string): Promise<Appeler & { readonly cookie: string }>;
  close(): Promise<void>;
};

type Options = Partial<Pick<DependancesServeur, "limites" | "dossierWeb">> & {
  readonly reglages?: Partial<DependancesServeur["reglages"]>;
};

/** Starts a server for a test file, on 12 October 2026; `close` stops it and drops its database. */
export async function demarrerServeur({ reglages, ...options }: Options = {}): Promise<ServeurAvecComptes> {
  const base = await createTestDatabase();
  await peuplerComptes(base, await hacher(MOT_DE_PASSE));
  const journal: Record<string, unknown>[] = [];
  const { app, aller, fermer } = await ouvrirServeur(base, {
    ...options,
    journal: ouvrirJournal("info", { write: (ligne) => void journal.push(JSON.parse(ligne)) }),
    reglages: { origines: [ORIGINE], association: "Association des tests", ...reglages },
  });
  aller(instant("2026-10-12T08:00:00Z"));
  const appeler = appelerAvec(app, undefined);
  return {
    app,
    base,
    aller,
    journal,
    appeler,
    connecter: async (mail) => {
      const { statut, cookies } = await appeler("session.connecter", { mail, motDePasse: MOT_DE_PASSE });
      const [cookie] = cookies;
      if (statut !== 200 || cookie === undefined) throw new Error(`Signing in as ${mail} answered ${statut}`);
      const cle = `${cookie.name}=${cookie.value}`;
      return Object.assign(appelerAvec(app, cle), { cookie: cle });
    },
    close: async () => {
      await fermer();
      await base.close();
    },
  };
}

function appelerAvec(app: App, cookie: string | undefined): Appeler {
  return async (procedure, entree, entetes = {}) => {
    const reponse = await app.inject({
      method: "POST",
      url: `/trpc/${procedure}`,
      headers: {
        "content-type": "application/json",
        origin: ORIGINE,
        "sec-fetch-site": "same-origin",
        ...(cookie !== undefined && { cookie }),
        ...entetes,
      },
      ...(entree !== undefined && { payload: JSON.stringify(entree) }),
    });
    const { result, error } = reponse.json();
    const { statusCode: statut, headers, cookies } = reponse;
    return { statut, entetes: headers, cookies, data: result?.data, erreur: error };
  };
}
