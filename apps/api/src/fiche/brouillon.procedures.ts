import { garderBrouillon, lireBrouillon, oublierBrouillon } from "@sar/db";
import { ficheDuBrouillonSchema, garderBrouillonSchema, type BrouillonGardeVue, type BrouillonVue } from "@sar/domain";
import { introuvable } from "../erreurs/erreur-api.ts";
import { limiter, recruteurProcedure } from "../trpc.ts";

/** The caller's own draft of a fiche of his entreprise. It decides nothing, and nobody else is given it. */
export const proceduresBrouillon = {
  brouillon: recruteurProcedure
    .input(ficheDuBrouillonSchema)
    .query(async ({ ctx, input: { ficheId } }): Promise<BrouillonVue | null> => {
      const brouillon = await lireBrouillon(ctx.db, { par: ctx.recruteur, ficheId });
      if (brouillon === undefined) throw introuvable();
      return brouillon;
    }),

  garderBrouillon: recruteurProcedure
    .use(limiter("brouillon"))
    .input(garderBrouillonSchema)
    .mutation(async ({ ctx, input: { ficheId, ...brouillon } }): Promise<BrouillonGardeVue> => {
      const { maintenant } = ctx;
      const sort = await garderBrouillon(ctx.db, { par: ctx.recruteur, ficheId }, brouillon, maintenant);
      if (sort === "absente") throw introuvable();
      return { modifieLe: sort === "garde" ? maintenant : null };
    }),

  oublierBrouillon: recruteurProcedure.input(ficheDuBrouillonSchema).mutation(async ({ ctx, input: { ficheId } }) => {
    await oublierBrouillon(ctx.db, { par: ctx.recruteur, ficheId });
    return null;
  }),
};
