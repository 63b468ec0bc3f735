import { compterPortefeuille, lister, suggererPortefeuille, type RecherchePortefeuille } from "@sar/db";
import {
  appliquerSchema,
  criteresPortefeuilleSchema,
  curseurPortefeuilleSchema,
  TEXTE_CHERCHE_MAX,
  texteSchema,
  triPortefeuilleSchema,
  vuePortefeuilleSchema,
} from "@sar/domain";
import { z } from "zod";
import type { Contexte } from "../contexte.ts";
import { limiter, recruteurProcedure, routeur, type Recruteur } from "../trpc.ts";
import { appliquerALaSelection } from "./selection.ts";

type ContexteRecruteur = Pick<Contexte, "maintenant"> & { readonly recruteur: Recruteur };

const rechercheDe = (
  { recruteur, maintenant }: ContexteRecruteur,
  liste: Pick<RecherchePortefeuille, "vue" | "criteres">,
): RecherchePortefeuille => ({ ...liste, recruteur, now: maintenant });

const listeSchema = z.strictObject({ vue: vuePortefeuilleSchema, criteres: criteresPortefeuilleSchema });

/** The fiches of the caller's entreprise as lists (P1 to P3), and one command for several of them (F5, F13). */
export const portefeuilleRouter = routeur({
  lister: recruteurProcedure
    .use(limiter("recherche"))
    .input(listeSchema.extend({ tri: triPortefeuilleSchema, curseur: curseurPortefeuilleSchema.nullable() }))
    .query(({ ctx, input: { tri, curseur, ...liste } }) => lister(ctx.db, rechercheDe(ctx, liste), tri, curseur)),

  compter: recruteurProcedure
    .use(limiter("comptage"))
    .input(listeSchema)
    .query(({ ctx, input }) => compterPortefeuille(ctx.db, rechercheDe(ctx, input))),

  suggerer: recruteurProcedure
    .use(limiter("suggestion"))
    .input(z.strictObject({ texte: texteSchema(TEXTE_CHERCHE_MAX) }))
    .query(({ ctx, input: { texte } }) => {
      const { recruteur, maintenant: now } = ctx;
      return suggererPortefeuille(ctx.db, { texte, vue: "toutes", recruteur, now });
    }),

  appliquer: recruteurProcedure
    .input(appliquerSchema)
    .mutation(({ ctx, input: { commande, fiches } }) => appliquerALaSelection(ctx, commande, fiches)),
});
