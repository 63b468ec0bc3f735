import { peutModifierFiche } from "../acces/acces.ts";
import type { Instant } from "../temps/instant.ts";
import type { CommandeFiche } from "./commandes.ts";
import { refuserAbsente } from "./decisions/absente.ts";
import { annuler } from "./decisions/annuler.ts";
import { confirmer } from "./decisions/confirmer.ts";
import { mettreAJour } from "./decisions/mettre-a-jour.ts";
import { ouvrir } from "./decisions/ouvrir.ts";
import { transmettre } from "./decisions/transmettre.ts";
import { refuserVersion } from "./decisions/version.ts";
import type { DecisionFiche, EtatFiche } from "./etat.ts";

/**
 * Decides any command on a fiche (F1, F4, F5, F7 to F14): the new state with its events, or every reason why not.
 * Pure: `now` is the instant of the command, ids are given by whoever stores the result. W1 is checked here too:
 * a fiche of another entreprise is refused like one that does not exist (W3).
 */
export function decideFiche(etat: EtatFiche, commande: CommandeFiche, now: Instant): DecisionFiche {
  if (commande.type === "ouvrir") return ouvrir(etat, commande, now);
  const { fiche } = etat;
  if (fiche === null || !peutModifierFiche({ role: "recruteur", ...commande.par }, fiche)) {
    return refuserAbsente(etat, commande.par);
  }
  const conflit = refuserVersion(etat, fiche, commande);
  if (conflit) return conflit;
  switch (commande.type) {
    case "mettreAJour":
      return mettreAJour(etat, fiche, commande, now);
    case "confirmer":
      return confirmer(etat, fiche, commande, now);
    case "transmettre":
      return transmettre(etat, fiche, commande, now);
    case "annuler":
      return annuler(etat, fiche, commande, now);
  }
}
