import { refuserSi, type Refus } from "../../decision.ts";
import { millisecondesEntre, type Instant } from "../../temps/instant.ts";
import type { CommandeFiche } from "../commandes.ts";
import type { DecisionFiche, EtatFiche } from "../etat.ts";
import type { EvenementFiche } from "../evenements.ts";
import type { Fiche } from "../fiche.ts";

type Annuler = Extract<CommandeFiche, { type: "annuler" }>;

/** F14: how long a quick action can be undone, in seconds. */
export const DELAI_ANNULATION_SECONDES = 60;

function refusDe(fiche: Fiche, { par }: Annuler, now: Instant): readonly Refus[] {
  const age = millisecondesEntre(fiche.creeLe, now);
  const obstacles: readonly (readonly [boolean, string])[] = [
    [fiche.origine !== "action_rapide", "Cette fiche ne vient pas d’une action rapide"],
    [fiche.createurId !== par.compteId, "Cette fiche a été ouverte par quelqu’un d’autre"],
    [fiche.version !== 1, "Cette fiche a été modifiée depuis son ouverture"],
    [age > DELAI_ANNULATION_SECONDES * 1000, "Cette fiche est ouverte depuis plus d’une minute"],
  ];
  const rencontres = obstacles.filter(([rencontre]) => rencontre);
  return rencontres.map(([, raison]) => ({
    regle: "F14",
    champ: null,
    message: `${raison}\u00a0: elle ne peut pas être annulée. Vous pouvez changer son résultat.`,
  }));
}

/**
 * F14: undoes a quick action, within 60 seconds, by its author, while no other command has touched the fiche. The
 * entreprise has no fiche on the dossier any more, so that the candidate is in its vivier again (V2).
 */
export function annuler(etat: EtatFiche, fiche: Fiche, commande: Annuler, now: Instant): DecisionFiche {
  const refus = refuserSi(refusDe(fiche, commande, now));
  if (refus) return refus;
  const evenement: EvenementFiche = {
    type: "annulation",
    par: commande.par.compteId,
    le: now,
    version: fiche.version + 1,
    action: null,
    changements: [],
  };
  return {
    ok: true,
    state: { ...etat, fiche: null, historique: [...etat.historique, evenement] },
    events: [evenement],
  };
}
