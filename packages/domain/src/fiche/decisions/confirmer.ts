import { refuser } from "../../decision.ts";
import type { Instant } from "../../temps/instant.ts";
import type { CommandeFiche } from "../commandes.ts";
import type { DecisionFiche, EtatFiche } from "../etat.ts";
import { echeanceDe } from "../echeance.ts";
import { assemblerFiche, delaiDe, type Fiche, type ResultatDetaille } from "../fiche.ts";
import { accepter } from "./accepter.ts";

type Confirmer = Extract<CommandeFiche, { type: "confirmer" }>;

/** F5: whether « Toujours d'actualité » can be said of a résultat: its statut has a délai. */
export function peutEtreConfirmee(detail: ResultatDetaille): boolean {
  return delaiDe(detail) !== null;
}

/** F5: « Toujours d'actualité »: the échéance starts again from `now`. Refused where the statut has no délai. */
export function confirmer(etat: EtatFiche, fiche: Fiche, { par }: Confirmer, now: Instant): DecisionFiche {
  if (!peutEtreConfirmee(fiche)) {
    return refuser("F5", null, "Le statut de cette fiche n’a pas d’échéance\u00a0: il n’y a rien à confirmer.");
  }
  const commune = { ...fiche, misAJourLe: now, version: fiche.version + 1 };
  const apres = assemblerFiche(commune, fiche, echeanceDe(fiche, now));
  return accepter({ etat, apres, par: par.compteId, le: now }, "confirmation");
}
