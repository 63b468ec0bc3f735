import type { Compte } from "@sar/domain";
import { initTRPC } from "@trpc/server";
import type { Contexte } from "./contexte.ts";
import { interdit, nonConnecte } from "./erreurs/erreur-api.ts";
import { formaterErreur } from "./erreurs/formater.ts";
import type { NomLimite } from "./limites/valeurs.ts";

/** What a procedure says of itself, for who walks over all of them. */
type MetaProcedure = {
  /** Who may call it. */
  readonly acces: "publique" | "recruteur";
  /** V7: whether the gate shuts it. */
  readonly verrou?: boolean;
};

const t = initTRPC
  .context<Contexte>()
  .meta<MetaProcedure>()
  .create({
    isDev: false,
    sse: { enabled: false },
    errorFormatter: ({ error, ctx }) => formaterErreur(error, ctx?.reference ?? null),
  });

/** Assembles procedures. */
export const routeur = t.router;

const mesuree = t.procedure.use(async ({ ctx, path, next }) => {
  const debut = performance.now();
  const resultat = await next();
  const issue = resultat.ok ? "ok" : resultat.error.code;
  ctx.services.metriques.procedure(path, issue, (performance.now() - debut) / 1000);
  return resultat;
});

/** A procedure open to everybody: signing in, and asking whether one is. */
export const publiqueProcedure = mesuree.meta({ acces: "publique" });

/** A recruteur who is signed in. */
export type Recruteur = Extract<Compte, { role: "recruteur" }>;

/**
 * A procedure for recruteurs: 401 when nobody is signed in, 403 for another role (W2). Its entreprise comes from
 * `ctx.recruteur`, never from the input.
 */
export const recruteurProcedure = mesuree.meta({ acces: "recruteur" }).use(async ({ ctx, next }) => {
  const connecte = await ctx.qui();
  if (connecte === null) throw nonConnecte();
  const { compte } = connecte;
  if (compte.role !== "recruteur") throw interdit();
  return next({ ctx: { ...ctx, recruteur: compte } });
});

/** Counts the call for a throttle of the account, before anything is read; 429 beyond (see limites/valeurs.ts). */
export function limiter(nom: NomLimite) {
  return t.middleware(async ({ ctx, path, next }) => {
    const connecte = await ctx.qui();
    if (connecte === null) throw nonConnecte();
    const { compteId } = connecte.compte;
    const { adresse, journal } = ctx;
    await ctx.services.limites.compter(nom, { compteId, adresse, journal, objet: path });
    return next();
  });
}
