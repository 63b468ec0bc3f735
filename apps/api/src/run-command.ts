import {
  lireFiche,
  loadForDecision,
  saveDecision,
  type CibleFiche,
  type DecisionAcceptee,
  type FicheChargee,
} from "@sar/db";
import { decideFiche, signaleNonReponse, type CommandeFiche, type Refus } from "@sar/domain";
import type { Contexte } from "./contexte.ts";
import { conflit, ErreurApi, introuvable, refusee } from "./erreurs/erreur-api.ts";

const ESSAIS = 2;

/** What an accepted command led to. */
export type CommandeExecutee = {
  readonly ficheId: number;
  /** The version that it led to. */
  readonly version: number;
  /** Whether anything was written (F12). */
  readonly modifiee: boolean;
  /** M1: whether a mail leaves because of it (F10). */
  readonly courrier: boolean;
};

async function erreurDe(
  { db }: Contexte,
  commande: CommandeFiche,
  { ficheId, etat }: FicheChargee,
  refus: readonly [Refus, ...Refus[]],
): Promise<ErreurApi> {
  if (ficheId === null || etat.fiche === null) {
    return commande.type === "ouvrir" ? refusee(refus) : introuvable(refus);
  }
  if (commande.type === "ouvrir") return conflit(refus, { ficheId });
  if (refus[0].regle !== "F11") return refusee(refus);
  const fiche = await lireFiche(db, ficheId, etat.fiche.entrepriseId);
  return fiche === null ? introuvable(refus) : conflit(refus, { fiche });
}

function executee(ficheId: number, { state, events }: DecisionAcceptee): CommandeExecutee {
  const version = events.at(-1)?.version ?? state.fiche?.version ?? 0;
  return { ficheId, version, modifiee: events.length > 0, courrier: events.some(signaleNonReponse) };
}

/**
 * Runs a command on a fiche: load, decide, save. When the unique index (F1) or the version (F11) stops the save,
 * somebody was faster: it loads again and asks the domain once more, which then has the words for it.
 * @throws ErreurApi 422 when a rule refuses; 409 with the fiche that is there (F1) or as it is now (F11); 404 for a
 * fiche that is not in the portefeuille of the caller's entreprise (W3)
 */
export async function runCommand(ctx: Contexte, cible: CibleFiche, commande: CommandeFiche): Promise<CommandeExecutee> {
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    const chargee = await loadForDecision(ctx.db, cible);
    const decision = decideFiche(chargee.etat, commande, ctx.maintenant);
    if (!decision.ok) throw await erreurDe(ctx, commande, chargee, decision.errors);
    const ficheId = await saveDecision(ctx.db, chargee, decision, ctx.services.boite);
    if (ficheId !== null) return executee(ficheId, decision);
  }
  throw new ErreurApi("CONFLICT");
}
