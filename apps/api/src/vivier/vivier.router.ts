import {
  compter,
  enregistrerRecherche,
  lireVisites,
  rechercher,
  suggerer,
  voisins,
  type RechercheVivier,
} from "@sar/db";
import {
  criteresPubliesDepuis,
  criteresSituationChangeeDepuis,
  criteresVivierSchema,
  curseurVivierSchema,
  idSchema,
  jourVisitePrecedente,
  TEXTE_CHERCHE_MAX,
  texteSchema,
  type CriteresVivier,
  type VisiteVue,
} from "@sar/domain";
import { z } from "zod";
import type { Contexte } from "../contexte.ts";
import { exigerDossierLisible } from "../dossier/lecture.ts";
import { routeur, type Recruteur } from "../trpc.ts";
import { vivierProcedure } from "../verrou/verrou.procedure.ts";

type ContexteRecruteur = Pick<Contexte, "maintenant"> & { readonly recruteur: Recruteur };

const rechercheDe = ({ recruteur, maintenant }: ContexteRecruteur, criteres: CriteresVivier): RechercheVivier => ({
  criteres,
  entrepriseId: recruteur.entrepriseId,
  now: maintenant,
});

/** Searching the vivier (V1 to V6, V8), while the gate is open (V7). */
export const vivierRouter = routeur({
  rechercher: vivierProcedure("recherche")
    .input(z.strictObject({ criteres: criteresVivierSchema, curseur: curseurVivierSchema.nullable() }))
    .query(async ({ ctx, input }) => {
      const [page] = await Promise.all([
        rechercher(ctx.db, rechercheDe(ctx, input.criteres), input.curseur),
        enregistrerRecherche(ctx.db, ctx.recruteur.compteId, ctx.maintenant),
      ]);
      return page;
    }),

  visite: vivierProcedure("comptage").query(async ({ ctx }): Promise<VisiteVue> => {
    const depuis = jourVisitePrecedente(await lireVisites(ctx.db, ctx.recruteur.compteId), ctx.maintenant);
    if (depuis === null) return null;
    const total = (criteres: CriteresVivier) => compter(ctx.db, rechercheDe(ctx, criteres));
    const [publies, situationChangee] = await Promise.all([
      total(criteresPubliesDepuis(depuis)),
      total(criteresSituationChangeeDepuis(depuis)),
    ]);
    return { depuis, publies, situationChangee };
  }),

  compter: vivierProcedure("comptage")
    .input(z.strictObject({ criteres: criteresVivierSchema }))
    .query(({ ctx, input }) => compter(ctx.db, rechercheDe(ctx, input.criteres))),

  suggerer: vivierProcedure("suggestion")
    .input(z.strictObject({ texte: texteSchema(TEXTE_CHERCHE_MAX) }))
    .query(({ ctx, input }) => {
      const { entrepriseId, now } = rechercheDe(ctx, {});
      return suggerer(ctx.db, { texte: input.texte, entrepriseId, now });
    }),

  voisins: vivierProcedure("comptage")
    .input(z.strictObject({ criteres: criteresVivierSchema, dossierId: idSchema }))
    .query(async ({ ctx, input: { criteres, dossierId } }) => {
      await exigerDossierLisible(ctx, ctx.recruteur, dossierId);
      return voisins(ctx.db, rechercheDe(ctx, criteres), dossierId);
    }),
});
