import type { FicheAvecHistorique } from "@sar/db";
import {
  CLASSIFICATIONS,
  estDansLeVivier,
  jourApres,
  jourDe,
  joursEntre,
  type ActionRapide,
  type Instant,
  type Jour,
} from "@sar/domain";
import { alea as aleaDe, type Alea } from "./alea.ts";
import { momentApres } from "./fiches/calendrier.ts";
import {
  dureEncore,
  mene,
  partRetenue,
  scenarioDuTournant,
  tournantDe,
  type Scenario,
  type Tournant,
} from "./fiches/destins.ts";
import { inventerRecruteurs, type Equipe, type Recruteur } from "./fiches/equipes.ts";
import type { Phase } from "./fiches/etapes.ts";
import { jouer, jouerMegarde, type CandidatSuivi, type Partie } from "./fiches/partie.ts";
import { mettreEnSuspens } from "./fiches/suspens.ts";

/** What the fiches of the demo are invented from; the same gives the same fiches. */
export type DemandeFiches = {
  readonly graine: number;
  readonly now: Instant;
  readonly candidats: readonly CandidatSuivi[];
  readonly equipes: readonly Equipe[];
};

/** A candidate who has been published, and what a recruteur can make of it. */
type Publie = {
  readonly candidat: CandidatSuivi;
  readonly publication: Instant;
  readonly tournant: Tournant | null;
  /** How readily recruteurs still take him up. */
  readonly fraicheur: number;
};

type Chantier = {
  readonly now: Instant;
  readonly alea: Alea;
  readonly publies: readonly Publie[];
  readonly recruteurs: readonly Recruteur[];
  readonly fiches: FicheAvecHistorique[];
  /** The candidates that each company has a fiche on. */
  readonly prises: Set<string>;
  /** The candidates whom a company has hired, or taken for a stage. */
  readonly retenus: Set<number>;
};

const ESSAIS = 120;
const PART_ANNULEE = 0.008;
const PART_SUIVIE = 0.75;
const PART_NOTEE = 0.55;
const PART_DES_DEPARTS = 0.45;
const DELAIS_D_OUVERTURE = { "0": 50, "12": 28, "45": 16, "150": 6 } as const;
const DUREES_DES_DELAIS = { "0": 12, "12": 33, "45": 105, "150": 250 } as const;
/** How readily recruteurs still take up a candidate, by the days since his publication. */
const FRAICHEURS = [
  { jours: 45, part: 1 },
  { jours: 100, part: 0.75 },
  { jours: 240, part: 0.3 },
  { jours: Infinity, part: 0.13 },
] as const;

const ACTIONS = { etudier_plus_tard: 53, non_retenu: 17, recrutement_potentiel: 20, formation_pre_recrutement: 10 };
const ACTIONS_DE_LOIN = { non_retenu: 60, recrutement_potentiel: 40 };

/** Where a fiche starts by the quick action that opens it; some recruteurs note their reason at once. */
const DEPARTS: Readonly<Record<ActionRapide, readonly [note: Phase, sansNote: Phase]>> = {
  etudier_plus_tard: ["a_etudier", "a_etudier"],
  non_retenu: ["ecartee", "close"],
  recrutement_potentiel: ["reperee", "en_vivier"],
  formation_pre_recrutement: ["reperee_formation", "en_vivier_formation"],
};

const MENANT_A_UN_STAGE: readonly string[] = ["action_adc", "attente_adc", "formation"];
const ABOUTIS: readonly string[] = ["cdi", "alternance", "action_adc", "attente_adc"];

function publier(candidat: CandidatSuivi, now: Instant): readonly Publie[] {
  const premier = candidat.classements.find(({ classification }) => CLASSIFICATIONS.ligne(classification).publiee);
  if (premier === undefined || premier.prendEffetLe >= now) return [];
  const publication = premier.prendEffetLe;
  const jours = joursEntre(publication, now);
  const fraicheur = FRAICHEURS.find((palier) => jours <= palier.jours)?.part ?? 0;
  return [{ candidat, publication, tournant: tournantDe(candidat, publication, now), fraicheur }];
}

const cle = ({ entrepriseId }: Recruteur, { dossierId }: CandidatSuivi) => `${entrepriseId}/${dossierId}`;

function estLibre({ prises }: Chantier, par: Recruteur, candidat: CandidatSuivi, le: Instant): boolean {
  return !prises.has(cle(par, candidat)) && estDansLeVivier(candidat, le);
}

/** Plays a fiche and keeps it, with now and then the wrong button before it. */
function tenir(chantier: Chantier, partie: Partie): void {
  const { alea, recruteurs, now, fiches, prises } = chantier;
  prises.add(cle(partie.par, partie.candidat));
  if (!partie.enSuspens && alea.chance(PART_ANNULEE)) fiches.push(jouerMegarde(alea, partie, recruteurs, now));
  fiches.push(jouer(alea, partie, recruteurs, now));
}

/** Opens, on a candidate who goes on looking for a job, a fiche whose échéance falls between two days. */
function tenirEnSuspens(chantier: Chantier, par: Recruteur, rang: number, debut: Jour, fin: Jour): void {
  const { alea, publies, now } = chantier;
  const suspens = mettreEnSuspens(alea, rang, debut, fin);
  if (suspens === null) return;
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    const { candidat, tournant } = alea.choix(publies);
    if (tournant !== null || !estLibre(chantier, par, candidat, suspens.le) || !estDansLeVivier(candidat, now))
      continue;
    tenir(chantier, { ...suspens, candidat, par, phase: "close", enSuspens: true });
    return;
  }
}

function tenirLesEcheances(chantier: Chantier, par: Recruteur): void {
  const aujourdhui = jourDe(chantier.now);
  const retard = Math.max(4, joursEntre(par.ouvreJusquA, chantier.now) - 3);
  for (let rang = 0; rang < par.enRetard; rang += 1) {
    tenirEnSuspens(chantier, par, rang, jourApres(aujourdhui, -retard), jourApres(aujourdhui, -1));
  }
  const proches = Math.min(6, 30 - joursEntre(par.ouvreJusquA, chantier.now));
  for (let rang = 0; rang < par.bientot; rang += 1) {
    tenirEnSuspens(chantier, par, rang, jourApres(aujourdhui, 1), jourApres(aujourdhui, proches));
  }
}

type Rencontre = Publie & { readonly le: Instant };

/** Draws a candidate whom a recruteur finds in the vivier, and when; null when chance has it that there is none. */
function rencontrer(chantier: Chantier, par: Recruteur): Rencontre | null {
  const { alea, publies } = chantier;
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    const publie = alea.choix(publies);
    if (!alea.chance(publie.fraicheur)) continue;
    const delai = alea.pondere(DELAIS_D_OUVERTURE);
    const le = momentApres(alea, publie.publication, Number(delai), Number(delai) + DUREES_DES_DELAIS[delai]);
    if (le <= par.ouvreJusquA && estLibre(chantier, par, publie.candidat, le)) return { ...publie, le };
  }
  return null;
}

function demarrer(alea: Alea, action: ActionRapide): Scenario {
  const [note, sansNote] = DEPARTS[action];
  return { pas: [], phase: alea.chance(PART_NOTEE) ? note : sansNote };
}

/** How a fiche goes on that leads its candidate to a turn in his life, by this company's doing or not. */
function menerAuTournant(
  { alea, retenus, now }: Chantier,
  { candidat, le }: Rencontre,
  tournant: Tournant,
  retenu: boolean,
): Scenario & { readonly action: ActionRapide } {
  if (retenu) retenus.add(candidat.dossierId);
  const versUnStage = retenu && MENANT_A_UN_STAGE.includes(tournant.code);
  return {
    action: versUnStage ? "formation_pre_recrutement" : "etudier_plus_tard",
    ...scenarioDuTournant(alea, candidat, le, tournant, retenu, now),
  };
}

/** How a fiche goes on that is not about its candidate's turn: set aside, or kept for later without more. */
function tenirDeLoin(alea: Alea): Scenario & { readonly action: ActionRapide } {
  const action = alea.pondere(ACTIONS_DE_LOIN);
  return { action, pas: [], phase: action === "non_retenu" && alea.chance(PART_NOTEE) ? "ecartee" : "close" };
}

function suivre(chantier: Chantier, rencontre: Rencontre): Scenario & { readonly action: ActionRapide } {
  const { alea, retenus } = chantier;
  const { candidat, tournant, le } = rencontre;
  if (tournant !== null && mene(le, tournant)) {
    const retenu = !retenus.has(candidat.dossierId) && alea.chance(partRetenue(candidat, tournant));
    if (retenu || (dureEncore(candidat, tournant) && alea.chance(PART_DES_DEPARTS))) {
      return menerAuTournant(chantier, rencontre, tournant, retenu);
    }
  }
  if (tournant !== null && dureEncore(candidat, tournant)) return tenirDeLoin(alea);
  const action = alea.pondere<ActionRapide>(ACTIONS);
  return { action, ...demarrer(alea, action) };
}

function tenirUneFiche(chantier: Chantier, par: Recruteur): void {
  const rencontre = rencontrer(chantier, par);
  if (rencontre === null) return;
  const { candidat, le } = rencontre;
  tenir(chantier, { candidat, par, le, enSuspens: false, ...suivre(chantier, rencontre) });
}

/** Most of those who have found work or a stage have done so with a company of the demo. */
function tenirLesTournants(chantier: Chantier): void {
  const { alea, publies, recruteurs } = chantier;
  for (const publie of publies) {
    const { candidat, publication, tournant } = publie;
    if (tournant === null || !ABOUTIS.includes(tournant.code) || !alea.chance(PART_SUIVIE)) continue;
    const par = alea.choix(recruteurs);
    const le = momentApres(alea, publication, 1, 40);
    if (!mene(le, tournant) || le > par.ouvreJusquA || !estLibre(chantier, par, candidat, le)) continue;
    const scenario = menerAuTournant(chantier, { ...publie, le }, tournant, true);
    tenir(chantier, { candidat, par, le, enSuspens: false, ...scenario });
  }
}

/**
 * Invents the fiches of all teams, about three for four candidates, in the order in which they were opened: each led
 * from its opening to `now` by the domain's own commands. Most are up to date; a few recruteurs have let some pass.
 */
export function genererFiches(demande: DemandeFiches): readonly FicheAvecHistorique[] {
  const { graine, now, candidats, equipes } = demande;
  const alea = aleaDe(graine ^ 0x71c3);
  const recruteurs = inventerRecruteurs(alea, equipes, candidats.length, now);
  const publies = candidats.flatMap((candidat) => publier(candidat, now));
  const chantier: Chantier = { now, alea, publies, recruteurs, fiches: [], prises: new Set(), retenus: new Set() };
  for (const par of recruteurs) tenirLesEcheances(chantier, par);
  tenirLesTournants(chantier);
  for (const par of recruteurs) {
    for (let rang = 0; rang < par.quota; rang += 1) tenirUneFiche(chantier, par);
  }
  return chantier.fiches.toSorted((a, b) => (a.fiche.creeLe < b.fiche.creeLe ? -1 : 1));
}
