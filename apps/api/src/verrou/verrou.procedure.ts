import { compterFichesDepassees } from "@sar/db";
import { AVERTISSEMENT_VERROU } from "@sar/domain";
import { verrouFerme } from "../erreurs/erreur-api.ts";
import type { NomLimite } from "../limites/valeurs.ts";
import { limiter, recruteurProcedure } from "../trpc.ts";

/**
 * V7: a procedure that consults the vivier: 412 with the domain's sentence while the recruteur has a fiche of his own
 * past its échéance; asked anew for each call, so that the gate opens by itself. Counted by a throttle first.
 */
export function vivierProcedure(limite: NomLimite) {
  return recruteurProcedure
    .meta({ acces: "recruteur", verrou: true })
    .use(limiter(limite))
    .use(async ({ ctx, next }) => {
      const depassees = await compterFichesDepassees(ctx.db, ctx.recruteur.compteId, ctx.maintenant);
      if (depassees > 0) throw verrouFerme(AVERTISSEMENT_VERROU);
      return next();
    });
}
