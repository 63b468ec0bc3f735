import { compterFichesDepassees, lireEcheancesProches, type CompteDeSession } from "@sar/db";
import { connexionSchema, type SessionVue } from "@sar/domain";
import type { Contexte } from "../contexte.ts";
import { publiqueProcedure, routeur } from "../trpc.ts";
import { connecter, deconnecter } from "./connexion.ts";

async function vueDeSession(ctx: Contexte, { compte, ...qui }: CompteDeSession): Promise<SessionVue> {
  const { db, maintenant } = ctx;
  const [fichesDepassees, echeancesProches] = await Promise.all([
    compterFichesDepassees(db, compte.compteId, maintenant),
    lireEcheancesProches(db, compte.compteId, maintenant),
  ]);
  return {
    compteId: compte.compteId,
    mail: qui.mail,
    nom: qui.nom,
    prenom: qui.prenom,
    role: compte.role,
    entreprise: qui.entreprise ?? ctx.services.reglages.association,
    fichesDepassees,
    echeancesProches,
  };
}

/** Signing in and out, and who is signed in; the only procedures that are open to everybody. */
export const sessionRouter = routeur({
  connecter: publiqueProcedure
    .input(connexionSchema)
    .mutation(async ({ ctx, input }) => vueDeSession(ctx, await connecter(ctx, input))),

  deconnecter: publiqueProcedure.mutation(async ({ ctx }) => {
    await deconnecter(ctx);
    return null;
  }),

  moi: publiqueProcedure.query(async ({ ctx }) => {
    const connecte = await ctx.qui();
    return connecte === null ? null : vueDeSession(ctx, connecte);
  }),
});
