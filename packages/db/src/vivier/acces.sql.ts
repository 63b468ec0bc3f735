import { debutDuJour, TAILLE_PAGE, type Instant } from "@sar/domain";
import type { SQL } from "drizzle-orm";
import { A_TROUVER, contourner, parcourir, puiser, type Chemin, type Etendue } from "./chemins.sql.ts";
import { attentes, type Attente } from "./criteres.sql.ts";
import type { Statistiques } from "./statistiques.ts";
import type { Place, RechercheVivier } from "./trouves.sql.ts";

// Which way leads to a page of the vivier; the reasons are in docs/decisions/0008-chemins-de-la-recherche.md.

/** Few entreprises have fiches on more than six of what a search meets first. */
const AU_DEBUT = A_TROUVER + 6;
const ENSUITE = A_TROUVER + 9 * TAILLE_PAGE;

/** What a row costs, in microseconds, as measured among a million. */
const COUTS = {
  /** To be passed by in the index of the order. */
  passer: 0.12,
  /** To be looked at, from the index of the order. */
  regarder: 3.9,
  /** To be found by an index of its own. */
  puiser: 0.5,
  /** To be looked at, from such an index. */
  trier: 1,
} as const;

/** A criterion that more than this share of the rows meets is not worth an index of its own. */
const PART_DU_PUITS = 0.5;

/** From where on, and in which direction, the order is read. */
type Debut = { readonly place: Place | null; readonly enArriere: boolean };

type Demande = {
  readonly recherche: RechercheVivier;
  readonly debut: Debut;
  readonly statistiques: Statistiques;
};

/** How instants stand in {@link Statistiques}. */
const enTexte = (instant: Instant) => instant.replace("T", " ").replace("Z", "");

/** Which part of the order can hold a page, as shares of the rows that come before its ends. */
function portee({ recherche: { criteres, now }, debut: { place, enArriere }, statistiques }: Demande) {
  const { classifieAPartirDu, classifieAvant } = criteres;
  const lieu = place === null ? [] : [place.dateClassification];
  const partAvant = (instant: Instant) => statistiques.partAvant("date_classification", enTexte(instant));
  const hauts = [now, ...(classifieAvant ? [debutDuJour(classifieAvant)] : []), ...(enArriere ? [] : lieu)];
  const bas = [...(classifieAPartirDu ? [debutDuJour(classifieAPartirDu)] : []), ...(enArriere ? lieu : [])];
  const haut = Math.min(...hauts.map((instant) => partAvant(instant) ?? 1));
  return { haut, bas: Math.min(haut, Math.max(0, ...bas.map((instant) => partAvant(instant) ?? 0))) };
}

const produit = (parts: readonly number[]) => parts.reduce((tout, part) => tout * part, 1);

type Puits = { readonly cout: number; readonly pilotes: readonly SQL[] };

type Pilote = { readonly part: number; readonly sql: SQL };

/** What finds the rows of the rarest criterion and, where one index finds both at once, of the next. */
function pilotesDe(attendues: readonly Attente[]): Pilote[] {
  const pilotes: Pilote[] = [];
  let ensemble = true;
  for (const { part, pilote, cumulable } of attendues.toSorted((a, b) => a.part - b.part)) {
    if (part > PART_DU_PUITS || pilotes.length === 2 || !ensemble) break;
    const sql = pilotes.length === 0 || cumulable ? pilote() : undefined;
    if (sql === undefined) continue;
    pilotes.push({ part, sql });
    ensemble = cumulable;
  }
  return pilotes;
}

/** The cheapest way by indexes of their own: the rarest criterion, or the two rarest together. */
function puitsDe(attendues: readonly Attente[], lignes: number): Puits | null {
  const [premier, second] = pilotesDe(attendues);
  if (premier === undefined) return null;
  const seul = { cout: lignes * premier.part * (COUTS.puiser + COUTS.trier), pilotes: [premier.sql] };
  if (second === undefined) return seul;
  const cout = lignes * premier.part * (2 * COUTS.puiser + second.part * COUTS.trier);
  return cout < seul.cout ? { cout, pilotes: [premier.sql, second.sql] } : seul;
}

/** What the choice comes to: a walk, as far as a date where one is given, and what to take from where it finds too little. */
type Choix = { readonly parcours: { readonly borne: string | null } | null; readonly puits: Puits | null };

function choisir(demande: Demande): Choix {
  const { recherche, debut, statistiques } = demande;
  const { criteres, now } = recherche;
  const { lignes } = statistiques;
  const attendues = attentes(criteres, { criteres, now }, statistiques);
  const puits = puitsDe(attendues, lignes);
  if (puits === null) return { parcours: { borne: null }, puits };
  const { haut, bas } = portee(demande);
  const restantes = lignes * (haut - bas);
  const aPasser = Math.min(restantes, A_TROUVER / produit(attendues.map(({ part }) => part)));
  const vues = produit(attendues.map(({ part, dansLOrdre }) => (dansLOrdre ? part : 1)));
  const cout = aPasser * (COUTS.passer + vues * COUTS.regarder);
  if (cout > puits.cout) return { parcours: null, puits };
  // A walk may go wrong, where criteria exclude each other, for as long as the other way would have taken.
  const part = Math.max(2 * aPasser, puits.cout / COUTS.passer) / lignes;
  if (part >= haut - bas) return { parcours: { borne: null }, puits };
  const borne = statistiques.valeurA("date_classification", debut.enArriere ? bas + part : haut - part);
  return { parcours: { borne }, puits };
}

/**
 * The ways to a page, one after the other; each is told how many rows the one before has found. The last one always
 * finds it.
 */
export function* chemins(demande: Demande, etendue: Etendue): Generator<Chemin, void, number> {
  const { recherche } = demande;
  const { parcours, puits } = choisir(demande);
  let trouvees = 0;
  if (parcours) {
    trouvees = yield parcourir(recherche, etendue, AU_DEBUT, parcours.borne);
    if (trouvees === AU_DEBUT) trouvees = yield parcourir(recherche, etendue, ENSUITE, parcours.borne);
  }
  const tropPeu = parcours === null || (parcours.borne !== null && trouvees < ENSUITE);
  if (puits && tropPeu) {
    for (const lignes of [AU_DEBUT, ENSUITE]) yield puiser(recherche, etendue, lignes, puits.pilotes);
  }
  yield contourner(recherche, etendue);
}
