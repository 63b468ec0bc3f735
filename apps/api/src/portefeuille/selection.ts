import {
  compterFichesDepassees,
  loadAllForDecision,
  saveDecisions,
  type DecisionAcceptee,
  type FicheChargee,
} from "@sar/db";
import {
  decideFiche,
  type CommandeFiche,
  type CommandeGroupee,
  type ResultatGroupe,
  type SelectionTraiteeVue,
} from "@sar/domain";
import type { Contexte } from "../contexte.ts";
import { ErreurApi } from "../erreurs/erreur-api.ts";
import type { Recruteur } from "../trpc.ts";

/** What somebody else has changed between loading and saving is decided once more. */
const ESSAIS = 2;

type FicheVisee = { readonly ficheId: number; readonly version: number };

type ContexteRecruteur = Contexte & { readonly recruteur: Recruteur };

type Acceptee = { readonly ficheId: number; readonly chargee: FicheChargee; readonly decision: DecisionAcceptee };

/** Loads fiches, decides each on its own, and saves what is accepted; gives what has become of each but those that had changed. */
async function essayer(
  { db, services, recruteur: par, maintenant }: ContexteRecruteur,
  commande: CommandeGroupee,
  visees: readonly FicheVisee[],
): Promise<ResultatGroupe[]> {
  const faits: ResultatGroupe[] = [];
  const acceptees: Acceptee[] = [];
  for (const { ficheId, version, chargee } of await loadAllForDecision(db, par.entrepriseId, visees)) {
    const pourLaFiche: CommandeFiche = { ...commande, par, version };
    const decision = decideFiche(chargee.etat, pourLaFiche, maintenant);
    if (decision.ok) acceptees.push({ ficheId, chargee, decision });
    else faits.push({ ficheId, ok: false, errors: decision.errors });
  }
  const ecrites = await saveDecisions(db, acceptees, services.boite);
  for (const { ficheId, decision } of acceptees) {
    const modifiee = decision.events.length > 0;
    if (!modifiee || ecrites.has(ficheId)) faits.push({ ficheId, ok: true, modifiee });
  }
  return faits;
}

function abandon(ficheId: number): ResultatGroupe {
  const { message } = new ErreurApi("CONFLICT");
  return { ficheId, ok: false, errors: [{ regle: null, champ: null, message }] };
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
  const faits = new Map<number, ResultatGroupe>();
  for (let essai = 0; essai < ESSAIS && faits.size < fiches.length; essai += 1) {
    const restantes = fiches.filter(({ ficheId }) => !faits.has(ficheId));
    for (const fait of await essayer(ctx, commande, restantes)) faits.set(fait.ficheId, fait);
  }
  const resultats = fiches.map(({ ficheId }) => faits.get(ficheId) ?? abandon(ficheId));
  const fichesDepassees = await compterFichesDepassees(ctx.db, ctx.recruteur.compteId, ctx.maintenant);
  return { resultats, fichesDepassees };
}
