import { loadForDecision, saveDecision, type Database } from "@sar/db";
import { decideFiche, type Collegue, type CommandeFiche, type Instant } from "@sar/domain";
import { BOITE } from "../courriers.ts";
import { OUVERTURE, plusTard } from "../fiche.ts";
import { acteur } from "../personnes.ts";

/** Runs a command against the database as the API does, at an instant; gives the id of the fiche. */
export async function decider(
  { db }: Database,
  cible: { readonly dossierId: number } | { readonly ficheId: number },
  commande: CommandeFiche,
  now: Instant,
): Promise<number> {
  const chargee = await loadForDecision(db, { entrepriseId: commande.par.entrepriseId, ...cible });
  const decision = decideFiche(chargee.etat, commande, now);
  if (!decision.ok) throw new Error(decision.errors.map(({ message }) => message).join(" "));
  const ficheId = await saveDecision(db, chargee, decision, BOITE);
  if (ficheId === null) throw new Error("The state has changed in between.");
  return ficheId;
}

/** Opens a fiche to study later, at {@link OUVERTURE} unless said otherwise; `annuler` undoes it a second after. */
export async function ouvrirEnBase(base: Database, qui: Collegue, dossierId: number, le: Instant = OUVERTURE) {
  const par = acteur(qui);
  const ficheId = await decider(base, { dossierId }, { type: "ouvrir", par, action: "etudier_plus_tard" }, le);
  return {
    ficheId,
    annuler: () => decider(base, { ficheId }, { type: "annuler", par, version: 1 }, plusTard(le, { secondes: 1 })),
  };
}
