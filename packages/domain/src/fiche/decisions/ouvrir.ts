import { refuser } from "../../decision.ts";
import { ACTIONS_RAPIDES } from "../../referentiels/actions-rapides.ts";
import { formaterInstant } from "../../temps/formats.ts";
import type { Instant } from "../../temps/instant.ts";
import { estDansLeVivier } from "../../vivier/appartenance.ts";
import type { CommandeFiche } from "../commandes.ts";
import { nomDe, type DecisionFiche, type EtatFiche } from "../etat.ts";
import { echeanceDe } from "../echeance.ts";
import { assemblerFiche, type Fiche } from "../fiche.ts";
import { accepter } from "./accepter.ts";

type Ouvrir = Extract<CommandeFiche, { type: "ouvrir" }>;

function dejaOuverte(etat: EtatFiche, fiche: Fiche, compteId: number): DecisionFiche {
  const qui = fiche.createurId === compteId ? "Vous avez" : `${nomDe(etat, fiche.createurId)} a`;
  const quand = formaterInstant(fiche.creeLe);
  return refuser("F1", null, `${qui} déjà ouvert une fiche sur ce candidat, le ${quand}. Ouvrez-la pour la compléter.`);
}

/**
 * F1: opens the fiche of an entreprise on a dossier by a quick action, owned by who clicked. Refused when the
 * entreprise already has one, or when the dossier is not in the vivier (V1) at that moment. The gate (V7) is
 * never checked here.
 */
export function ouvrir(etat: EtatFiche, { par, action }: Ouvrir, now: Instant): DecisionFiche {
  if (etat.fiche) return dejaOuverte(etat, etat.fiche, par.compteId);
  if (!estDansLeVivier(etat.dossier, now)) {
    return refuser("F1", null, "Ce candidat n’est plus dans le vivier\u00a0: aucune fiche ne peut être ouverte.");
  }
  const detail = {
    resultat: ACTIONS_RAPIDES.ligne(action).resultat,
    causes: [],
    suivi: null,
  } as const;
  const apres = assemblerFiche(
    {
      entrepriseId: par.entrepriseId,
      dossierId: etat.dossierId,
      createurId: par.compteId,
      proprietaireId: par.compteId,
      origine: "action_rapide",
      actions: [],
      nonReponse: false,
      commentaire: "",
      creeLe: now,
      misAJourLe: now,
      version: 1,
    },
    detail,
    echeanceDe(detail, now),
  );
  return accepter({ etat, apres, par: par.compteId, le: now }, "ouverture", action);
}
