import type { FicheAvecHistorique } from "@sar/db";
import {
  ACTIONS_EFFECTUEES,
  CAUSES_REJET,
  decideFiche,
  instant,
  jourApres,
  jourDe,
  saisieFicheSchema,
  type ActionRapide,
  type Collegue,
  type CommandeFiche,
  type EtatFiche,
  type Fiche,
  type Instant,
  type Resultat,
  type SaisieFiche,
  type SuiviRecrutement,
} from "@sar/domain";
import type { Alea } from "../alea.ts";
import type { CandidatDemo } from "../candidats.ts";
import { jourOuvreApres, jourOuvreAvant, momentApres, momentDu } from "./calendrier.ts";
import type { Pas, Scenario } from "./destins.ts";
import { colleguesDe, type Recruteur } from "./equipes.ts";
import { etapeDe, PHASES, type CodeEtape } from "./etapes.ts";
import { rediger } from "./redaction.ts";

/** A candidate of the demo with the id of his dossier. */
export type CandidatSuivi = CandidatDemo & { readonly dossierId: number };

/** A fiche to be led through its story: who opens it on whom, when, and what is settled of the rest. */
export type Partie = Scenario & {
  readonly candidat: CandidatSuivi;
  readonly par: Recruteur;
  readonly action: ActionRapide;
  readonly le: Instant;
  /** Nobody looks after its échéance: what is settled is all that happens. */
  readonly enSuspens: boolean;
};

type Deroulement = {
  readonly alea: Alea;
  readonly partie: Partie;
  readonly recruteurs: readonly Recruteur[];
  readonly now: Instant;
  etat: EtatFiche;
};

const PART_TRANSMISE = 0.02;
const PART_REPRISE = 0.35;
const PART_PAR_UN_COLLEGUE = 0.05;
const SECONDE_MS = 1000;

function decider(deroulement: Deroulement, commande: CommandeFiche, le: Instant): void {
  const decision = decideFiche(deroulement.etat, commande, le);
  if (!decision.ok) throw new Error(`A command of the demo is refused: ${JSON.stringify(decision.errors)}`);
  deroulement.etat = decision.state;
}

function ficheDe({ etat }: Deroulement): Fiche {
  if (etat.fiche === null) throw new Error("A fiche of the demo is gone.");
  return etat.fiche;
}

function dernierLe({ etat, partie }: Deroulement): Instant {
  return etat.historique.at(-1)?.le ?? partie.le;
}

function proprietaire(deroulement: Deroulement): Recruteur {
  const { proprietaireId } = ficheDe(deroulement);
  const { recruteurs, partie } = deroulement;
  return recruteurs.find(({ compteId }) => compteId === proprietaireId) ?? partie.par;
}

function ouvrir(alea: Alea, partie: Partie, recruteurs: readonly Recruteur[], now: Instant): Deroulement {
  const { candidat, par, action, le } = partie;
  const { archiveLe, classements, situations, dossierId } = candidat;
  const collegues: readonly Collegue[] = recruteurs.filter(({ entrepriseId }) => entrepriseId === par.entrepriseId);
  const etat = { fiche: null, dossierId, dossier: { archiveLe, classements, situations }, collegues, historique: [] };
  const deroulement: Deroulement = { alea, partie, recruteurs, now, etat };
  decider(deroulement, { type: "ouvrir", par, action }, le);
  return deroulement;
}

/** A working moment some days before an échéance, or just before its owner's absence; null when there is none left. */
function veille(deroulement: Deroulement, echeance: Instant): Instant | null {
  const { alea } = deroulement;
  const { actifJusquA } = proprietaire(deroulement);
  const prevue = momentDu(alea, jourOuvreAvant(jourDe(echeance), alea.entier(1, 9)));
  const le = prevue <= actifJusquA ? prevue : momentDu(alea, jourOuvreAvant(jourDe(actifJusquA), alea.entier(0, 3)));
  return le > dernierLe(deroulement) && le < echeance ? le : null;
}

/** F5: its owner confirms a fiche before each échéance up to a moment. */
function entretenir(deroulement: Deroulement, jusqua: Instant): void {
  for (;;) {
    const { echeance, version } = ficheDe(deroulement);
    if (deroulement.partie.enSuspens || echeance === null || echeance > jusqua) return;
    const le = veille(deroulement, echeance);
    if (le === null) return;
    decider(deroulement, { type: "confirmer", par: proprietaire(deroulement), version }, le);
  }
}

/** F13: now and then a fiche passes to a colleague between two steps; or he takes it over. */
function transmettre(deroulement: Deroulement, avant: Instant): void {
  const { alea, recruteurs } = deroulement;
  const par = proprietaire(deroulement);
  const le = momentApres(alea, dernierLe(deroulement), 0, 3);
  const { echeance, version } = ficheDe(deroulement);
  const collegues = colleguesDe(par, recruteurs, deroulement.now);
  if (le >= avant || le > par.actifJusquA || (echeance !== null && le >= echeance) || collegues.length === 0) return;
  const destinataire = alea.choix(collegues);
  const auteur = alea.chance(PART_REPRISE) ? destinataire : par;
  const { compteId: destinataireId } = destinataire;
  decider(deroulement, { type: "transmettre", par: auteur, version, destinataireId }, le);
}

function inventerSuivi(alea: Alea, le: Instant): SuiviRecrutement<"periode_essai"> {
  const date = jourOuvreApres(jourDe(le), alea.entier(4, 30));
  const etat = "periode_essai";
  const contrat = alea.pondere({ cdi: 60, cdd: 22, professionnalisation: 9, apprentissage: 9 });
  if (contrat === "cdi") return { date, etat, contrat, finLe: null };
  return { date, etat, contrat, finLe: jourApres(date, contrat === "cdd" ? alea.entier(120, 365) : 365) };
}

/** What the form of a fiche holds when a step is recorded: the same schema checks it as in the application. */
function saisieDe(deroulement: Deroulement, pas: Pas): SaisieFiche {
  const { alea, partie } = deroulement;
  const fiche = ficheDe(deroulement);
  const etape = etapeDe(pas.etape);
  const resultat: Resultat = pas.resultat ?? etape.resultat ?? fiche.resultat;
  const suivi = resultat === "recrutement" ? (pas.suivi ?? fiche.suivi ?? inventerSuivi(alea, pas.le)) : null;
  const causes = resultat === "entretien_non_employable" ? alea.echantillon(CAUSES_REJET.codes, alea.entier(1, 2)) : [];
  const ligne = rediger(alea, pas.etape, partie.candidat, { causes, date: suivi?.date ?? null }, pas.le);
  return saisieFicheSchema.parse({
    resultat,
    causes,
    suivi: suivi && { ...suivi, etat: etape.etat ?? suivi.etat },
    actions: ACTIONS_EFFECTUEES.codes.filter((code) => fiche.actions.includes(code) || etape.actions.includes(code)),
    nonReponse: etape.nonReponse ?? fiche.nonReponse,
    commentaire: fiche.commentaire === "" ? ligne : `${fiche.commentaire}\n${ligne}`,
  });
}

/** Records a step at its moment, if its author is still at work then. */
function avancer(deroulement: Deroulement, pas: Pas): boolean {
  const { alea, recruteurs, partie } = deroulement;
  if (!partie.enSuspens && alea.chance(PART_TRANSMISE)) transmettre(deroulement, pas.le);
  entretenir(deroulement, pas.le);
  const titulaire = proprietaire(deroulement);
  if (pas.le > titulaire.actifJusquA) return false;
  const collegues = colleguesDe(titulaire, recruteurs, pas.le);
  const parUnCollegue = collegues.length > 0 && alea.chance(PART_PAR_UN_COLLEGUE);
  const par = parUnCollegue ? alea.choix(collegues) : titulaire;
  const { version } = ficheDe(deroulement);
  decider(deroulement, { type: "mettreAJour", par, version, saisie: saisieDe(deroulement, pas) }, pas.le);
  return true;
}

/** Goes on from where the story stands, step after step, until it ends or the present is reached. */
function continuer(deroulement: Deroulement): void {
  const { alea, partie } = deroulement;
  for (let { phase } = partie; ;) {
    const attente = PHASES[phase];
    if (attente === null) return;
    const etape: CodeEtape = alea.pondere(attente.suites);
    const le = momentApres(alea, dernierLe(deroulement), ...attente.jours);
    if (!avancer(deroulement, { etape, le })) return;
    phase = etapeDe(etape).phase ?? phase;
  }
}

/**
 * Leads a fiche from its opening through its story up to `now`, by the domain's own commands.
 * @throws Error when the domain refuses one: the demo invents nothing that a recruteur could not do.
 */
export function jouer(alea: Alea, partie: Partie, recruteurs: readonly Recruteur[], now: Instant): FicheAvecHistorique {
  const deroulement = ouvrir(alea, partie, recruteurs, now);
  if (partie.pas.every((pas) => avancer(deroulement, pas))) continuer(deroulement);
  entretenir(deroulement, now);
  return { fiche: ficheDe(deroulement), historique: deroulement.etat.historique };
}

/** F14: the wrong button, undone within the minute, a little before a fiche is opened for good. */
export function jouerMegarde(
  alea: Alea,
  partie: Partie,
  recruteurs: readonly Recruteur[],
  now: Instant,
): FicheAvecHistorique {
  const ouverte = instant(Date.parse(partie.le) - alea.entier(25, 55) * SECONDE_MS);
  const deroulement = ouvrir(alea, { ...partie, action: "non_retenu", le: ouverte }, recruteurs, now);
  const fiche = ficheDe(deroulement);
  const annulee = instant(Date.parse(ouverte) + alea.entier(4, 20) * SECONDE_MS);
  decider(deroulement, { type: "annuler", par: partie.par, version: fiche.version }, annulee);
  return { fiche, historique: deroulement.etat.historique };
}
