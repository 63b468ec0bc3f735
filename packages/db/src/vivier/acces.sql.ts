import { instant, TAILLE_PAGE, type CriteresVivier, type Instant } from "@sar/domain";
import type { Enonce } from "../enonce.ts";
import { A_TROUVER, contourner, parcourir, puiser, type But, type Chemin, type Parcours } from "./chemins.sql.ts";
import { exigencesVivier, type Exigence } from "./criteres.sql.ts";
import { etendueDe, type Debut, type Etendue } from "./etendue.sql.ts";
import type { Place } from "./ordre.sql.ts";
import type { Statistiques } from "./statistiques.ts";
import type { RechercheVivier } from "./trouves.sql.ts";

// Which way leads to a page of the vivier; the reasons are in docs/decisions/0008-chemins-de-la-recherche.md.

/** Few entreprises have fiches on more than six of what a search meets first. */
const AU_DEBUT = A_TROUVER + 6;
const ENSUITE = A_TROUVER + 9 * TAILLE_PAGE;

/** What a row costs, in microseconds, fitted to what the ways took among 10,000, 100,000 and a million. */
const COUTS = {
  /** To be passed by in the index of the order. */
  passer: 0.1,
  /** To be looked at, from the index of the order. */
  regarder: 5,
  /** To be read on the way along the order of all, in which rows lie side by side. */
  lire: 0.3,
  /** To be read on the way along the order of a bassin. */
  lireDuBassin: 0.7,
  /** To be found by an index of its own. */
  puiser: 0.2,
  /** To be looked at, from such an index. */
  trier: 1,
} as const;

/** How much longer than expected a walk takes: criteria that one asks for together exclude each other now and then. */
const PRUDENCE = 1.5;

/** A criterion that more than this share of the rows meets is not worth an index of its own. */
const PART_DU_PUITS = 0.5;

/** The orders of more bassins are not merged: each costs a comparison for every entry, and a plan of its own. */
const BASSINS_MAX = 4;

/** Nor are those of bassins in which more than this share of the rows are. */
const PART_DES_BASSINS = 0.5;

/** A page that is asked for. */
export type Demande = {
  readonly recherche: RechercheVivier;
  readonly debut: Debut;
  readonly statistiques: Statistiques;
};

/** How instants stand in {@link Statistiques}. */
const enTexte = (lu: Instant) => lu.replace("T", " ").replace("Z", "");
const enInstant = (texte: string) => instant(texte.replace(" ", "T").replace(/\+00$/u, "Z"));

/** What shares of the rows come before the two ends of a stretch. */
function portee({ haut, bas }: Etendue, statistiques: Statistiques) {
  const partAvant = ({ dateClassification }: Place) =>
    statistiques.partAvant("date_classification", enTexte(dateClassification));
  const partDuHaut = partAvant(haut) ?? 1;
  return { haut: partDuHaut, bas: bas === null ? 0 : Math.min(partDuHaut, partAvant(bas) ?? 0) };
}

const produit = (parts: readonly number[]) => parts.reduce((tout, part) => tout * part, 1);

const parRarete = (a: Attente, b: Attente) => a.part - b.part;

type Puits = { readonly cout: number; readonly pilotes: readonly Enonce[] };

type Pilote = { readonly part: number; readonly sql: Enonce };

/** What is expected of one criterion. */
type Attente = {
  readonly exigence: Exigence;
  /** What share of the rows meets it. */
  readonly part: number;
  /** What share of their entries in the index lets them be looked at. */
  readonly aRegarder: number;
};

function attentes(exigences: readonly Exigence[], statistiques: Statistiques): Attente[] {
  return exigences.map((exigence) => {
    const part = exigence.part?.(statistiques) ?? 1;
    const aRegarder = exigence.apercu === undefined ? 1 : Math.max(part, exigence.partApercue?.(statistiques) ?? 0);
    return { exigence, part, aRegarder };
  });
}

/** What finds the rows of the rarest criterion and, where one index finds both at once, of the next. */
function pilotesDe(attendues: readonly Attente[]): Pilote[] {
  const pilotes: Pilote[] = [];
  let ensemble = true;
  for (const { part, exigence } of attendues.toSorted(parRarete)) {
    const { pilote, cumulable = false } = exigence;
    if (part > PART_DU_PUITS || pilotes.length === 2 || !ensemble) break;
    if (pilote === undefined || (pilotes.length > 0 && !cumulable)) continue;
    pilotes.push({ part, sql: pilote });
    ensemble = cumulable;
  }
  return pilotes;
}

/**
 * The cheapest way by indexes of their own: the rarest criterion, or the two rarest together. To look the second up as
 * well takes half of what the first takes.
 */
function puitsDe(attendues: readonly Attente[], lignes: number): Puits | null {
  const [premier, second] = pilotesDe(attendues);
  if (premier === undefined) return null;
  const seul = { cout: lignes * premier.part * (COUTS.puiser + COUTS.trier), pilotes: [premier.sql] };
  if (second === undefined) return seul;
  const cout = lignes * premier.part * (1.5 * COUTS.puiser + second.part * COUTS.trier);
  return cout < seul.cout ? { cout, pilotes: [premier.sql, second.sql] } : seul;
}

/** How the order is walked along, and what it costs for each row that is passed by in the order of all. */
type Allure = Pick<Parcours, "bassins" | "parLaTable"> & { readonly passer: number };

/** The bassins whose orders are walked along, where they are few and leave much out, and the share of the rows in them. */
function ordresDe({ bassins }: CriteresVivier, statistiques: Statistiques) {
  const cherches = [...new Set(bassins)];
  const part = statistiques.part("bassin_id", cherches);
  const peu = cherches.length > 0 && cherches.length <= BASSINS_MAX && part <= PART_DES_BASSINS;
  return peu ? { bassins: cherches, part } : { bassins: null, part: 1 };
}

/** From entry to entry of the index where it leaves few rows to be looked at, otherwise from row to row. */
function allureDe(attendues: readonly Attente[], criteres: CriteresVivier, statistiques: Statistiques): Allure {
  const { bassins, part } = ordresDe(criteres, statistiques);
  const vues = produit(attendues.map(({ aRegarder }) => aRegarder));
  const parLIndex = part * COUTS.passer + vues * COUTS.regarder;
  const parLaTable = part * (bassins === null ? COUTS.lire : COUTS.lireDuBassin);
  return { bassins, parLaTable: parLaTable < parLIndex, passer: Math.min(parLaTable, parLIndex) };
}

/** What the choice comes to: a walk where it is worth one, and what to take from where it finds too little. */
type Choix = { readonly parcours: Omit<Parcours, "lignes"> | null; readonly puits: Puits | null };

function choisir({ recherche, exigences, etendue }: But, statistiques: Statistiques): Choix {
  const { lignes } = statistiques;
  const attendues = attentes(exigences, statistiques);
  const puits = puitsDe(attendues, lignes);
  const { bassins, parLaTable, passer } = allureDe(attendues, recherche.criteres, statistiques);
  if (puits === null) return { parcours: { bassins, parLaTable, borne: null }, puits };
  const { haut, bas } = portee(etendue, statistiques);
  const restantes = lignes * (haut - bas);
  const aPasser = Math.min(restantes, (PRUDENCE * A_TROUVER) / produit(attendues.map(({ part }) => part)));
  if (aPasser * passer > puits.cout) return { parcours: null, puits };
  // Where criteria exclude each other a walk goes wrong: twice as far as expected, or for what the other way would cost.
  const part = Math.max(2 * aPasser, puits.cout / passer) / lignes;
  if (part >= haut - bas) return { parcours: { bassins, parLaTable, borne: null }, puits };
  const borne = statistiques.valeurA("date_classification", etendue.enArriere ? bas + part : haut - part);
  return { parcours: { bassins, parLaTable, borne: borne === null ? null : enInstant(borne) }, puits };
}

/** How many rows a way has found, and how many of them are not the entreprise's own. */
export type Bilan = { readonly trouvees: number; readonly libres: number };

/** V2: whether the first rows are the entreprise's own but for so few that {@link ENSUITE} of them would make no page. */
const presqueToutesSiennes = ({ trouvees, libres }: Bilan) =>
  trouvees === AU_DEBUT && libres * ENSUITE < A_TROUVER * AU_DEBUT;

/**
 * The ways to a page, one after the other; each is told what the one before has found. The last one always finds it.
 */
export function* chemins({ recherche, debut, statistiques }: Demande): Generator<Chemin, void, Bilan> {
  const exigences = exigencesVivier(recherche.criteres, recherche.now);
  const bouts = exigences.flatMap(({ bout }) => bout ?? []);
  const but: But = { recherche, exigences, etendue: etendueDe(recherche.now, bouts, debut) };
  const { parcours, puits } = choisir(but, statistiques);
  let trouvees = 0;
  if (parcours) {
    const bilan = yield parcourir(but, { lignes: AU_DEBUT, ...parcours });
    if (presqueToutesSiennes(bilan)) {
      yield contourner(but);
      return;
    }
    trouvees = bilan.trouvees;
    if (trouvees === AU_DEBUT) ({ trouvees } = yield parcourir(but, { lignes: ENSUITE, ...parcours }));
  }
  const tropPeu = parcours === null || (parcours.borne !== null && trouvees < ENSUITE);
  if (puits && tropPeu) {
    // What a walk has found at first would be found again.
    if (trouvees < AU_DEBUT) yield puiser(but, AU_DEBUT, puits.pilotes);
    yield puiser(but, ENSUITE, puits.pilotes);
  }
  yield contourner(but);
}
