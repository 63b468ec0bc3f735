import { compterFichesDepassees } from "@sar/db";
import type { CommandeFiche, CommandeGroupee, ResultatGroupe, SelectionTraiteeVue } from "@sar/domain";
import type { Contexte } from "../contexte.ts";
import { ErreurApi } from "../erreurs/erreur-api.ts";
import { runCommand } from "../run-command.ts";
import type { Recruteur } from "../trpc.ts";

/** How many fiches of a selection are decided side by side; the pool has connections left for others. */
const DE_FRONT = 6;

type FicheVisee = { readonly ficheId: number; readonly version: number };

type ContexteRecruteur = Contexte & { readonly recruteur: Recruteur };

async function appliquerA(
  ctx: ContexteRecruteur,
  commande: CommandeGroupee,
  { ficheId, version }: FicheVisee,
): Promise<ResultatGroupe> {
  const { recruteur: par } = ctx;
  const pourLaFiche: CommandeFiche = { ...commande, par, version };
  try {
    const { modifiee } = await runCommand(ctx, { entrepriseId: par.entrepriseId, ficheId }, pourLaFiche);
    return { ficheId, ok: true, modifiee };
  } catch (erreur) {
    if (!(erreur instanceof ErreurApi)) throw erreur;
    const [premier, ...suite] = erreur.erreurs;
    const errors = [premier ?? { regle: null, champ: null, message: erreur.message }, ...suite];
    return { ficheId, ok: false, errors };
  }
}

/**
 * Gives one command to several fiches (F5, F13). Each is decided on its own by the domain: a refusal is told by its
 * row, the rest is done. The order of the answers is that of the selection.
 */
export async function appliquerALaSelection(
  ctx: ContexteRecruteur,
  commande: CommandeGroupee,
  fiches: readonly FicheVisee[],
): Promise<SelectionTraiteeVue> {
  const resultats: ResultatGroupe[] = [];
  for (let debut = 0; debut < fiches.length; debut += DE_FRONT) {
    const lot = fiches.slice(debut, debut + DE_FRONT);
    resultats.push(...(await Promise.all(lot.map((fiche) => appliquerA(ctx, commande, fiche)))));
  }
  const fichesDepassees = await compterFichesDepassees(ctx.db, ctx.recruteur.compteId, ctx.maintenant);
  return { resultats, fichesDepassees };
}
