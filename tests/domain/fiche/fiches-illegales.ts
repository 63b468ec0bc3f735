/**
 * Fiches that regles.md forbids, and that therefore must not compile: `types.test.ts` runs the compiler on this file.
 * Each directive stands above exactly one illegal value; a value that became legal would make the directive an error.
 */
import {
  instant,
  jour,
  type CommandeFiche,
  type Fiche,
  type Jour,
  type ResultatDetaille,
  type SaisieFiche,
} from "@sar/domain";

const echeance = instant("2018-02-24T12:02:09.000Z");
const date = jour("2018-03-01");

const commune = {
  entrepriseId: 1,
  dossierId: 1,
  createurId: 1,
  proprietaireId: 1,
  origine: "action_rapide",
  actions: [],
  nonReponse: false,
  commentaire: "",
  creeLe: echeance,
  misAJourLe: echeance,
  version: 1,
} as const;

const simple = { ...commune, causes: [], suivi: null } as const;
const rejet = { ...commune, resultat: "entretien_non_employable", suivi: null, echeance: null } as const;
const recrutement = { ...commune, resultat: "recrutement", causes: [] } as const;
const essai = { date, etat: "periode_essai", contrat: "cdi", finLe: null } as const;

/** Legal ones, so that what is illegal below is the one thing said of it. */
export const LEGALES: readonly Fiche[] = [
  { ...simple, resultat: "aucun", echeance },
  { ...simple, resultat: "abandon", echeance: null },
  { ...rejet, causes: ["autre"] },
  { ...recrutement, suivi: essai, echeance },
  { ...recrutement, suivi: { date, etat: "confirme", contrat: "cdd", finLe: date }, echeance: null },
];

/** F3: an échéance goes with a statut that has a délai, and only with one. */
export const F3: readonly Fiche[] = [
  // @ts-expect-error F3: `aucun` has a délai, so it has an échéance
  { ...simple, resultat: "aucun", echeance: null },
  // @ts-expect-error F3: `abandon` has no délai
  { ...simple, resultat: "abandon", echeance },
  // @ts-expect-error F3: a rejection has no délai
  { ...rejet, causes: ["autre"], echeance },
  // @ts-expect-error F3: a trial period has a délai
  { ...recrutement, suivi: essai, echeance: null },
  // @ts-expect-error F3: a confirmed recruitment has none
  { ...recrutement, suivi: { ...essai, etat: "confirme" }, echeance },
  // @ts-expect-error F3: nor has a broken one
  { ...recrutement, suivi: { ...essai, etat: "demission" }, echeance },
];

/** F8: causes go with `entretien_non_employable`, and only with it. */
export const F8: readonly Fiche[] = [
  // @ts-expect-error F8: at least one cause
  { ...rejet, causes: [] },
  // @ts-expect-error F8: a cause of the list
  { ...rejet, causes: ["inconnue"] },
  // @ts-expect-error F8: no causes with another résultat
  { ...simple, resultat: "abandon", causes: ["autre"], echeance: null },
  // @ts-expect-error F8: nor with a recrutement
  { ...recrutement, suivi: essai, causes: ["autre"], echeance },
];

/** F9: a suivi goes with `recrutement`, and only with it; an end with the contrats that have one, and only with them. */
export const F9: readonly Fiche[] = [
  // @ts-expect-error F9: a recrutement has its suivi
  { ...recrutement, suivi: null, echeance },
  // @ts-expect-error F9: another résultat has none
  { ...simple, resultat: "aucun", suivi: essai, echeance },
  // @ts-expect-error F9: nor has a rejection
  { ...rejet, causes: ["autre"], suivi: essai },
  // @ts-expect-error F9: a CDI has no end
  { ...recrutement, suivi: { ...essai, finLe: date }, echeance },
  // @ts-expect-error F9: a CDD has one
  { ...recrutement, suivi: { ...essai, contrat: "cdd" }, echeance },
  // @ts-expect-error F9: an apprentissage has one
  { ...recrutement, suivi: { ...essai, contrat: "apprentissage", finLe: null }, echeance },
  // @ts-expect-error F9: a contrat other than N/A
  { ...recrutement, suivi: { ...essai, contrat: "na" }, echeance },
  // @ts-expect-error F9: an état other than N/A
  { ...recrutement, suivi: { ...essai, etat: "na" }, echeance: null },
];

/** F2, F12: what a fiche derives is no field of it, what it says is of the lists and is never written over. */
export function F2(fiche: Fiche): void {
  // @ts-expect-error F2: the statut is no field
  void ({ ...simple, resultat: "aucun", echeance, statut: "recrute" } satisfies Fiche);
  // @ts-expect-error an unknown résultat
  void ({ ...simple, resultat: "inconnu", echeance: null } satisfies Fiche);
  // @ts-expect-error an unknown action
  void ({ ...simple, actions: ["inconnue"], resultat: "aucun", echeance } satisfies Fiche);
  // @ts-expect-error a fiche is changed by commands only
  fiche.resultat = "abandon";
  // @ts-expect-error its lists too
  fiche.actions.push("autre");
}

/** What is entered is held to the same. */
export const SAISIES: readonly SaisieFiche[] = [
  // @ts-expect-error F8: an entry of a rejection has a cause
  { resultat: "entretien_non_employable", causes: [], suivi: null, actions: [], nonReponse: false, commentaire: "" },
  // @ts-expect-error F9: an entry of a recrutement has its suivi
  { resultat: "recrutement", causes: [], suivi: null, actions: [], nonReponse: false, commentaire: "" },
];

/** F11: every command but opening carries the version that the user saw. */
export const COMMANDES: readonly CommandeFiche[] = [
  // @ts-expect-error F11: a confirmation without version
  { type: "confirmer", par: { compteId: 1, entrepriseId: 1 } },
];

/** A day and an instant are no plain texts. */
export const DATES: readonly [Jour, ResultatDetaille["resultat"]] = [
  // @ts-expect-error a day is made by `jour`, which checks that it exists
  "2020-02-31",
  "aucun",
];
