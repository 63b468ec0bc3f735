import { refuserSi, type Refus } from "../../decision.ts";
import { ACTIONS_EFFECTUEES, type ActionEffectuee } from "../../referentiels/actions-effectuees.ts";
import { CAUSES_REJET, type CauseRejet } from "../../referentiels/causes-rejet.ts";
import type { Statut } from "../../referentiels/statuts.ts";
import { messageTropLong } from "../../saisie/champs.ts";
import type { Instant } from "../../temps/instant.ts";
import type { Jour } from "../../temps/jour.ts";
import { COMMENTAIRE_MAX, type CommandeFiche, type SaisieFiche } from "../commandes.ts";
import type { DecisionFiche, EtatFiche } from "../etat.ts";
import { echeanceDuStatut } from "../echeance.ts";
import { memeEnsemble } from "../ensemble.ts";
import { changementsEntre } from "../evenements.ts";
import { assemblerFiche, statutDe, type Fiche, type ResultatDetaille, type ResultatEtEtat } from "../fiche.ts";
import { accepter, rienNeChange } from "./accepter.ts";

type MettreAJour = Extract<CommandeFiche, { type: "mettreAJour" }>;

/** What the rules on an entry read of it. */
export type SaisieAControler = {
  readonly commentaire: string;
  readonly suivi: { readonly date: Jour; readonly finLe: Jour | null } | null;
};

/** F9, F15: every reason to refuse an entry that its schema cannot see. */
export function refusDeSaisie({ suivi, commentaire }: SaisieAControler): readonly Refus[] {
  const refus: Refus[] = [];
  if (suivi?.finLe && suivi.finLe <= suivi.date) {
    refus.push({
      regle: "F9",
      champ: "suivi.finLe",
      message: "Indiquez une fin de contrat postérieure à la date de recrutement.",
    });
  }
  if (commentaire.length > COMMENTAIRE_MAX) {
    refus.push({ regle: "F15", champ: "commentaire", message: messageTropLong(COMMENTAIRE_MAX) });
  }
  return refus;
}

/** F8, F9: what the entry says of the résultat, with the causes in the order of their list and each once. */
function detailDe({ resultat, causes, suivi }: SaisieFiche): ResultatDetaille {
  const cochees: readonly CauseRejet[] = causes;
  const rangees: readonly CauseRejet[] = CAUSES_REJET.codes.filter((code) => cochees.includes(code));
  return { resultat, causes: rangees as ResultatDetaille["causes"], suivi } as ResultatDetaille;
}

/** What F4 compares: the résultat with its état, and the actions effectuées. */
export type ResultatEtActions = ResultatEtEtat & { readonly actions: readonly ActionEffectuee[] };

/**
 * F2 to F4: the statut and the échéance that saving an entry at `now` gives. The échéance is computed again when
 * résultat, statut or the set of actions changes; anything else leaves it. The form shows this before saving.
 */
export function suiteDe(
  avant: ResultatEtActions & { readonly echeance: Instant | null },
  apres: ResultatEtActions,
  now: Instant,
): { readonly statut: Statut; readonly echeance: Instant | null } {
  const statut = statutDe(apres);
  const inchangee =
    avant.resultat === apres.resultat && statutDe(avant) === statut && memeEnsemble(avant.actions, apres.actions);
  return { statut, echeance: inchangee ? avant.echeance : echeanceDuStatut(statut, now) };
}

/**
 * The fiche that an entry would give at `now` (F2 to F4). It checks no rule; `decideFiche` does.
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
  return assemblerFiche(commune, detail, suiteDe(fiche, { ...detail, actions }, now).echeance);
}

/**
 * Saves the form of a fiche: from any résultat to any other (F7), with causes and suivi recrutement as F8 and F9
 * ask; the échéance follows F4. An entry that changes nothing writes nothing (F12).
 */
export function mettreAJour(etat: EtatFiche, fiche: Fiche, { par, saisie }: MettreAJour, now: Instant): DecisionFiche {
  const refus = refuserSi(refusDeSaisie(saisie));
  if (refus) return refus;
  const apres = ficheApresSaisie(fiche, saisie, now);
  const inchangee = changementsEntre(fiche, apres).length === 0;
  return inchangee ? rienNeChange(etat) : accepter({ etat, apres, par: par.compteId, le: now }, "mise_a_jour");
}
