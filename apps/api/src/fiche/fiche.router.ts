import { compterFichesDepassees, lireFiche, lireTitre, oublierBrouillon } from "@sar/db";
import {
  estDepassee,
  ficheVueSchema,
  idSchema,
  mettreAJourSchema,
  ouvrirSchema,
  transmettreSchema,
  type CommandeFiche,
  type FicheEnregistreeVue,
  type FicheOuverteVue,
  type FicheVue,
} from "@sar/domain";
import { z } from "zod";
import type { Contexte } from "../contexte.ts";
import { introuvable } from "../erreurs/erreur-api.ts";
import { runCommand } from "../run-command.ts";
import { recruteurProcedure, routeur, type Recruteur } from "../trpc.ts";
import { proceduresBrouillon } from "./brouillon.procedures.ts";

type ContexteRecruteur = Contexte & { readonly recruteur: Recruteur };

async function ficheVue({ db, recruteur }: ContexteRecruteur, ficheId: number): Promise<FicheVue> {
  const fiche = await lireFiche(db, ficheId, recruteur.entrepriseId);
  if (fiche === null) throw introuvable();
  return fiche;
}

/** Runs a command on a fiche that is there, and gives the fiche as it is afterwards. */
async function enregistrer(
  ctx: ContexteRecruteur,
  ficheId: number,
  commande: CommandeFiche,
): Promise<FicheEnregistreeVue> {
  const { modifiee, courrier } = await runCommand(ctx, { entrepriseId: ctx.recruteur.entrepriseId, ficheId }, commande);
  const [fiche, fichesDepassees] = await Promise.all([
    ficheVue(ctx, ficheId),
    compterFichesDepassees(ctx.db, ctx.recruteur.compteId, ctx.maintenant),
  ]);
  return { fiche, modifiee, courrier, depassee: estDepassee(fiche, ctx.maintenant), fichesDepassees };
}

/** The fiches of the caller's entreprise: reading one, every command on it (F1 to F14), and one's own draft. */
export const ficheRouter = routeur({
  lire: recruteurProcedure
    .input(z.strictObject({ ficheId: idSchema }))
    .query(({ ctx, input }) => ficheVue(ctx, input.ficheId)),

  ouvrir: recruteurProcedure
    .input(ouvrirSchema)
    .mutation(async ({ ctx, input: { dossierId, action } }): Promise<FicheOuverteVue> => {
      const { recruteur: par } = ctx;
      const cible = { entrepriseId: par.entrepriseId, dossierId };
      const { ficheId, version } = await runCommand(ctx, cible, { type: "ouvrir", par, action });
      return { ficheId, version, titre: await lireTitre(ctx.db, dossierId) };
    }),

  mettreAJour: recruteurProcedure.input(mettreAJourSchema).mutation(async ({ ctx, input: { ficheId, ...demande } }) => {
    const { recruteur: par } = ctx;
    const reponse = await enregistrer(ctx, ficheId, { type: "mettreAJour", par, ...demande });
    if (!reponse.modifiee) await oublierBrouillon(ctx.db, { par, ficheId });
    return reponse;
  }),

  confirmer: recruteurProcedure
    .input(ficheVueSchema)
    .mutation(({ ctx, input: { ficheId, version } }) =>
      enregistrer(ctx, ficheId, { type: "confirmer", par: ctx.recruteur, version }),
    ),

  transmettre: recruteurProcedure
    .input(transmettreSchema)
    .mutation(({ ctx, input: { ficheId, ...demande } }) =>
      enregistrer(ctx, ficheId, { type: "transmettre", par: ctx.recruteur, ...demande }),
    ),

  annuler: recruteurProcedure.input(ficheVueSchema).mutation(async ({ ctx, input: { ficheId, version } }) => {
    const { recruteur: par } = ctx;
    await runCommand(ctx, { entrepriseId: par.entrepriseId, ficheId }, { type: "annuler", par, version });
    return null;
  }),

  ...proceduresBrouillon,
});
