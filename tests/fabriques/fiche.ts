import {
  assemblerFiche,
  CAUSES_REJET,
  CONTRATS_AVEC_FIN,
  CONTRATS_SANS_FIN,
  decideFiche,
  echeanceDe,
  instant,
  jour,
  RESULTATS,
  type ActionRapide,
  type CommandeFiche,
  type ContratAvecFin,
  type EtatFiche,
  type EtatSuivi,
  type Fiche,
  type FicheCommune,
  type Instant,
  type Refus,
  type Resultat,
  type ResultatDetaille,
  type SaisieFiche,
  type SuiviRecrutement,
} from "@sar/domain";
import { acteur, ALICE, COLLEGUES, ENTREPRISE } from "./personnes.ts";
import { faitsVivier } from "./candidat.ts";

/** When the fiches of the tests are opened: Thursday 25/01/2018, 13:02:09 in Paris (the manual's own picture). */
export const OUVERTURE = instant("2018-01-25T13:02:09+01:00");

/** The dossier of most tests. */
export const DOSSIER = 501;

/** A point in time so many days, hours, minutes, seconds and milliseconds of elapsed time after another. */
export function plusTard(
  depart: Instant,
  {
    jours = 0,
    heures = 0,
    minutes = 0,
    secondes = 0,
    ms = 0,
  }: Partial<Record<"jours" | "heures" | "minutes" | "secondes" | "ms", number>>,
): Instant {
  const duree = (((jours * 24 + heures) * 60 + minutes) * 60 + secondes) * 1000 + ms;
  return instant(Date.parse(depart) + duree);
}

/** A suivi recrutement: a CDI in its trial period, unless said otherwise; `finLe` follows from the contrat. */
export function unSuivi({
  contrat = "cdi",
  etat = "periode_essai",
}: { readonly contrat?: "cdi" | ContratAvecFin; readonly etat?: EtatSuivi } = {}): SuiviRecrutement {
  const date = jour("2018-03-01");
  return contrat === "cdi" ? { date, etat, contrat, finLe: null } : { date, etat, contrat, finLe: jour("2018-09-01") };
}

/** A résultat with the least that goes with it: a cause (F8), a suivi recrutement (F9), or nothing. */
export function unDetail(resultat: Resultat): ResultatDetaille {
  const { exige } = RESULTATS.ligne(resultat);
  const causes = (exige === "causes" ? [CAUSES_REJET.codes[0]] : []) as ResultatDetaille["causes"];
  return { resultat, causes, suivi: exige === "suivi" ? unSuivi() : null } as ResultatDetaille;
}

/** What a recruteur enters for a résultat: nothing ticked and no comment, unless said otherwise. */
export function uneSaisie(resultat: Resultat, valeurs: Partial<Omit<SaisieFiche, "resultat">> = {}): SaisieFiche {
  return { ...unDetail(resultat), actions: [], nonReponse: false, commentaire: "", ...valeurs } as SaisieFiche;
}

/** The entry that says of a fiche exactly what it says already. */
export function saisieDe({ resultat, causes, suivi, actions, nonReponse, commentaire }: Fiche): SaisieFiche {
  const saisie = { resultat, causes, suivi, actions, nonReponse, commentaire };
  return structuredClone(saisie) as SaisieFiche;
}

/** What a test says of a fiche; the échéance is that of the résultat at `misAJourLe`, unless given. */
export type ValeursFiche = Partial<FicheCommune> & {
  readonly detail?: ResultatDetaille;
  readonly echeance?: Instant | null;
};

/** A legal fiche: Alice's, opened at {@link OUVERTURE} to study later, unless said otherwise. */
export function uneFiche({ detail = unDetail("aucun"), echeance, ...valeurs }: ValeursFiche = {}): Fiche {
  const commune: FicheCommune = {
    entrepriseId: ENTREPRISE,
    dossierId: DOSSIER,
    createurId: ALICE.compteId,
    proprietaireId: ALICE.compteId,
    origine: "action_rapide",
    actions: [],
    nonReponse: false,
    commentaire: "",
    creeLe: OUVERTURE,
    misAJourLe: OUVERTURE,
    version: 1,
    ...valeurs,
  };
  return assemblerFiche(commune, detail, echeance === undefined ? echeanceDe(detail, commune.misAJourLe) : echeance);
}

/** What a decision knows: no fiche yet on a published dossier, all recruteurs, no history, unless said otherwise. */
export function unEtat(valeurs: Partial<EtatFiche> = {}): EtatFiche {
  return { fiche: null, dossierId: DOSSIER, dossier: faitsVivier(), collegues: COLLEGUES, historique: [], ...valeurs };
}

/** The command of a quick action, Alice's unless said otherwise. */
export function ouvrirPar(action: ActionRapide = "etudier_plus_tard", par = acteur(ALICE)): CommandeFiche {
  return { type: "ouvrir", par, action };
}

/** The state that an accepted command leads to. @throws Error when it is refused. */
export function apres(etat: EtatFiche, commande: CommandeFiche, now: Instant): EtatFiche {
  const decision = decideFiche(etat, commande, now);
  if (!decision.ok) throw new Error(`Refused: ${decision.errors.map(({ message }) => message).join(" ")}`);
  return decision.state;
}

/** The fiche that an accepted command leads to. @throws Error when it is refused, or when there is none any more. */
export function ficheApres(etat: EtatFiche, commande: CommandeFiche, now: Instant): Fiche {
  const { fiche } = apres(etat, commande, now);
  if (fiche === null) throw new Error("There is no fiche after this command.");
  return fiche;
}

/** The reasons why a command is refused. @throws Error when it is accepted. */
export function refusDe(etat: EtatFiche, commande: CommandeFiche, now: Instant): readonly Refus[] {
  const decision = decideFiche(etat, commande, now);
  if (decision.ok) throw new Error(`Accepted: ${commande.type}`);
  return decision.errors;
}

/** Every contrat that a recruitment can be recorded with (F9). */
export const CONTRATS_POSSIBLES = [...CONTRATS_SANS_FIN, ...CONTRATS_AVEC_FIN] as const;
