import { lireLignesPortefeuille } from "@sar/db";
import { TOTAL_EXACT_MAX } from "@sar/domain";
import { recruteurProcedure, routeur } from "../trpc.ts";

const ETENDUE = { tri: { colonne: "echeance", ordre: "asc" }, curseur: null, nombre: TOTAL_EXACT_MAX } as const;

/** V7, P3: the fiches that hold the caller at the gate, all on one page, oldest échéance first. */
export const verrouRouter = routeur({
  fiches: recruteurProcedure.query(({ ctx: { db, recruteur, maintenant: now } }) =>
    lireLignesPortefeuille(db, { vue: "depassees", criteres: {}, recruteur, now }, ETENDUE),
  ),
});
