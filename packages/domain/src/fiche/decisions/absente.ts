import { refuser, type Refus } from "../../decision.ts";
import { formaterInstant } from "../../temps/formats.ts";
import type { Acteur } from "../commandes.ts";
import { nomDe, type EtatFiche } from "../etat.ts";

/**
 * W3: refuses a command on a fiche that the entreprise does not have. When it had it, and somebody has undone it since
 * (F14), the refusal says who and when, as F11 does for any other change in between.
 */
export function refuserAbsente(etat: EtatFiche, par: Acteur): { ok: false; errors: [Refus] } {
  const annulation = etat.fiche === null ? etat.historique.find(({ type }) => type === "annulation") : undefined;
  const auteur = etat.collegues.find(({ compteId }) => compteId === annulation?.par);
  if (!annulation || auteur?.entrepriseId !== par.entrepriseId)
    return refuser("W3", null, "Cette fiche n’existe pas ou n’est plus dans votre portefeuille.");
  const qui = annulation.par === par.compteId ? "Vous avez" : `${nomDe(etat, annulation.par)} a`;
  const quand = formaterInstant(annulation.le);
  return refuser("W3", null, `${qui} annulé cette fiche le ${quand}\u00a0: elle n’est plus dans votre portefeuille.`);
}
