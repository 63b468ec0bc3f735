import { refuserSi, type Refus } from "../../decision.ts";
import { ACTIONS_EFFECTUEES, type ActionEffectuee } from "../../referentiels/actions-effectuees.ts";
import { CAUSES_REJET, type CauseRejet } from "../../referentiels/causes-rejet.ts";
import type { Instant } from "../../temps/instant.ts";
import { COMMENTAIRE_MAX, type CommandeFiche, type SaisieFiche } from "../commandes.ts";
import type { DecisionFiche, EtatFiche } from "../etat.ts";
import { echeanceDe } from "../echeance.ts";
import { memeEnsemble } from "../ensemble.ts";
import { changementsEntre } from "../evenements.ts";
import { assemblerFiche, statutDe, type Fiche, type ResultatDetaille } from "../fiche.ts";
import { accepter, rienNeChange } from "./accepter.ts";

type MettreAJour = Extract<CommandeFiche, { type: "mettreAJour" }>;

function refusDe(saisie: SaisieFiche): readonly Refus[] {
  const refus: Refus[] = [];
  const { suivi } = saisie;
  if (suivi?.finLe && suivi.finLe <= suivi.date) {
    refus.push({
      regle: "F9",
      champ: "suivi.finLe",
      message: "Indiquez une fin de contrat postérieure à la date de recrutement.",
    });
  }
  if (saisie.commentaire.length > COMMENTAIRE_MAX) {
    refus.push({
      regle: "F15",
      champ: "commentaire",
      message: "Raccourcissez le commentaire : 4\u00a0000 caractères au plus.",
    });
  }
  return refus;
}

/** F8, F9: what the entry says of the résultat, with the causes in the order of their list and each once. */
function detailDe({ resultat, causes, suivi }: SaisieFiche): ResultatDetaille {
  const cochees: readonly CauseRejet[] = causes;
  const rangees: readonly CauseRejet[] = CAUSES_REJET.codes.filter((code) => cochees.includes(code));
  return { resultat, causes: rangees as ResultatDetaille["causes"], suivi } as ResultatDetaille;
}

/** F4: computed again when résultat, statut or the set of actions changes; anything else leaves it. */
function echeanceApres(
  fiche: Fiche,
  detail: ResultatDetaille,
  actions: readonly ActionEffectuee[],
  now: Instant,
): Instant | null {
  const inchangee =
    fiche.resultat === detail.resultat && statutDe(fiche) === statutDe(detail) && memeEnsemble(fiche.actions, actions);
  return inchangee ? fiche.echeance : echeanceDe(detail, now);
}

/**
 * The fiche that an entry would give at `now`: what the form shows of statut and échéance before saving is this
 * very computation (F2 to F4). It checks no rule; {@link mettreAJour} does.
 */
export function ficheApresSaisie(fiche: Fiche, saisie: SaisieFiche, now: Instant): Fiche {
  const detail = detailDe(saisie);
  const actions = ACTIONS_EFFECTUEES.codes.filter((code) => saisie.actions.includes(code));
  const { nonReponse, commentaire } = saisie;
  const commune = {
    ...fiche,
    actions,
    nonReponse,
    commentaire,
    misAJourLe: now,
    version: fiche.version + 1,
  };
  return assemblerFiche(commune, detail, echeanceApres(fiche, detail, actions, now));
}

/**
 * Saves the form of a fiche: from any résultat to any other (F7), with causes and suivi recrutement as F8 and F9
 * ask; the échéance follows F4. An entry that changes nothing writes nothing (F12).
 */
export function mettreAJour(etat: EtatFiche, fiche: Fiche, { par, saisie }: MettreAJour, now: Instant): DecisionFiche {
  const refus = refuserSi(refusDe(saisie));
  if (refus) return refus;
  const apres = ficheApresSaisie(fiche, saisie, now);
  const inchangee = changementsEntre(fiche, apres).length === 0;
  return inchangee ? rienNeChange(etat) : accepter({ etat, apres, par: par.compteId, le: now }, "mise_a_jour");
}
