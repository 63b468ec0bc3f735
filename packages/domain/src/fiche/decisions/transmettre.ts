import { refuserSi, type Refus } from "../../decision.ts";
import type { Instant } from "../../temps/instant.ts";
import type { CommandeFiche } from "../commandes.ts";
import { nomDe, type DecisionFiche, type EtatFiche } from "../etat.ts";
import { estDepassee } from "../echeance.ts";
import type { Fiche } from "../fiche.ts";
import { accepter, rienNeChange } from "./accepter.ts";

type Transmettre = Extract<CommandeFiche, { type: "transmettre" }>;

function refusDe(etat: EtatFiche, fiche: Fiche, { par, destinataireId }: Transmettre, now: Instant): readonly Refus[] {
  const refus: Refus[] = [];
  const destinataire = etat.collegues.find((collegue) => collegue.compteId === destinataireId);
  if (!destinataire?.actif || destinataire.entrepriseId !== fiche.entrepriseId) {
    refus.push({
      regle: "F13",
      champ: "destinataireId",
      message: "Choisissez un collègue actif de votre entreprise.",
    });
  }
  if (destinataireId !== par.compteId && estDepassee(fiche, now)) {
    const message = `Cette fiche est dépassée\u00a0: mettez-la à jour avant de la transmettre, ou laissez ${
      destinataire ? nomDe(etat, destinataireId) : "votre collègue"
    } la reprendre.`;
    refus.push({ regle: "F13", champ: "destinataireId", message });
  }
  return refus;
}

/**
 * F13: hands a fiche over to an active colleague of the same entreprise, or takes it over. The échéance and the
 * date de mise à jour do not move (F4). A fiche dépassée can be taken over, not pushed on a colleague.
 */
export function transmettre(etat: EtatFiche, fiche: Fiche, commande: Transmettre, now: Instant): DecisionFiche {
  if (commande.destinataireId === fiche.proprietaireId) return rienNeChange(etat);
  const refus = refuserSi(refusDe(etat, fiche, commande, now));
  if (refus) return refus;
  const apres: Fiche = {
    ...fiche,
    proprietaireId: commande.destinataireId,
    version: fiche.version + 1,
  };
  return accepter({ etat, apres, par: commande.par.compteId, le: now }, "transmission");
}
