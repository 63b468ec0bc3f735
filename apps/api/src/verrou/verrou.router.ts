import { fichesDepassees } from "@sar/db";
import { recruteurProcedure, routeur } from "../trpc.ts";

/** V7: the fiches that hold the caller at the gate. */
export const verrouRouter = routeur({
  fiches: recruteurProcedure.query(({ ctx }) => fichesDepassees(ctx.db, ctx.recruteur.compteId, ctx.maintenant)),
});
