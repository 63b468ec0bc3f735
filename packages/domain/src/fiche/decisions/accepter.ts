import type { Instant } from "../../temps/instant.ts";
import type { DecisionFiche, EtatFiche } from "../etat.ts";
import { changementsEntre, type EvenementFiche } from "../evenements.ts";
import type { Fiche } from "../fiche.ts";

/** Where an accepted command leads: the next fiche, and the event that tells of it. */
export type Suite = {
  readonly etat: EtatFiche;
  readonly apres: Fiche;
  readonly par: number;
  readonly le: Instant;
};

/**
 * Accepts a command and derives its one event from the difference between before and after (F12). The history of a
 * fiche begins with its opening: an earlier fiche on the same dossier, undone since (F14), keeps its own.
 */
export function accepter(
  { etat, apres, par, le }: Suite,
  type: EvenementFiche["type"],
  action: EvenementFiche["action"] = null,
): DecisionFiche {
  const evenement = {
    type,
    par,
    le,
    version: apres.version,
    action,
    changements: changementsEntre(etat.fiche, apres),
  };
  const anterieurs = etat.fiche === null ? [] : etat.historique;
  return {
    ok: true,
    state: { ...etat, fiche: apres, historique: [...anterieurs, evenement] },
    events: [evenement],
  };
}

/** F12: accepts a command that changes nothing: no event, nothing is written. */
export function rienNeChange(etat: EtatFiche): DecisionFiche {
  return { ok: true, state: etat, events: [] };
}
