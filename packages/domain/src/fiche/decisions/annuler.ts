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
  const refus: Refus[] = [];
  const non = (message: string) => refus.push({ regle: "F14", champ: null, message });
  if (fiche.origine !== "action_rapide") {
    non(
      "Cette fiche ne vient pas d’une action rapide\u00a0: elle ne peut pas être annulée. Vous pouvez changer son résultat.",
    );
  }
  if (fiche.createurId !== par.compteId)
    non("Seule la personne qui a ouvert cette fiche peut l’annuler. Vous pouvez changer son résultat.");
  if (fiche.version !== 1) {
    non("Cette fiche a été modifiée depuis son ouverture\u00a0: elle ne peut plus être annulée.");
  }
  if (millisecondesEntre(fiche.creeLe, now) > DELAI_ANNULATION_SECONDES * 1000) {
    non(
      "Plus d’une minute s’est écoulée\u00a0: cette fiche ne peut plus être annulée. Vous pouvez changer son résultat.",
    );
  }
  return refus;
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
