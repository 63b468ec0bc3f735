import { lireListes } from "@sar/db";
import { recruteurProcedure, routeur } from "../trpc.ts";

/** The open lists that the search draws its choices from. */
export const listesRouter = routeur({
  toutes: recruteurProcedure.query(({ ctx }) => lireListes(ctx.db, ctx.recruteur.entrepriseId)),
});
