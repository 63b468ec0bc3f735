import { getTableName, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { garder } from "../memoire.ts";
import { rechercheDossier } from "../schema/index.ts";

/** What PostgreSQL knows of a column, as `pg_stats` tells it. */
type Colonne = {
  readonly vides: number;
  /** The share of the rows that hold a value, for the values that most rows hold. */
  readonly parts: ReadonlyMap<string, number>;
  /** These values in their order, and the share of all of them up to each. */
  readonly cumul: readonly { readonly valeur: string; readonly part: number }[];
  /** The share of any other value. */
  readonly reste: number;
  /** Values that cut the rows into parts of the same size, in their order. */
  readonly bornes: readonly string[];
};

type LigneLue = {
  readonly nom: string;
  readonly vides: number;
  readonly valeurs: readonly string[] | null;
  readonly frequences: readonly number[] | null;
  readonly elements: readonly string[] | null;
  readonly frequences_elements: readonly number[] | null;
  readonly bornes: readonly string[] | null;
};

/**
 * What share of the search rows meets something, as PostgreSQL's own statistics tell it: measured by ANALYZE, which the
 * server runs by itself. Shares are estimates between 0 and 1: a choice may rest on them, an answer never does.
 */
export type Statistiques = {
  /** How many search rows there are; 0 where nobody has counted yet. */
  readonly lignes: number;
  /** The share that holds at least one of some values, in a column or in its array. */
  readonly part: (colonne: string, valeurs: readonly (string | number)[]) => number;
  /** The values of a column, or of its array, that most rows hold, each with the share of them. */
  readonly valeurs: (colonne: string) => Iterable<readonly [valeur: string, part: number]>;
  /** The share that comes before a value in the order of a column; null where nobody knows. */
  readonly partAvant: (colonne: string, valeur: string) => number | null;
  /** The value before which that share comes; null beyond the first and the last, and where nobody knows. */
  readonly valeurA: (colonne: string, part: number) => string | null;
};

const ABSENTE: Colonne = { vides: 0, parts: new Map(), cumul: [], reste: 1, bornes: [] };

/** The frequencies of elements are followed by the least of them, the greatest, and that of null. */
const SUITE_DES_ELEMENTS = 3;

function colonneLue({ vides, valeurs, frequences, elements, frequences_elements, bornes }: LigneLue): Colonne {
  const [cles, toutes] = elements ? [elements, frequences_elements] : [valeurs, frequences];
  const parts = new Map((cles ?? []).map((cle, rang) => [cle, toutes?.[rang] ?? 0]));
  const moindre = elements ? toutes?.at(-SUITE_DES_ELEMENTS) : toutes?.at(-1);
  return { vides, parts, cumul: cumulDe(parts), reste: moindre ?? 1, bornes: bornes ?? [] };
}

function cumulDe(parts: ReadonlyMap<string, number>): Colonne["cumul"] {
  let somme = 0;
  return [...parts.keys()].toSorted().map((valeur) => {
    somme += parts.get(valeur) ?? 0;
    return { valeur, part: somme };
  });
}

/** How many of some values in their order come before another. */
function nombreAvant<T>(valeurs: readonly T[], lire: (valeur: T) => string, autre: string): number {
  let [debut, fin] = [0, valeurs.length];
  while (debut < fin) {
    const milieu = (debut + fin) >> 1;
    const valeur = valeurs[milieu];
    if (valeur !== undefined && lire(valeur) < autre) debut = milieu + 1;
    else fin = milieu;
  }
  return debut;
}

function statistiquesDe(lignes: number, colonnes: ReadonlyMap<string, Colonne>): Statistiques {
  const colonne = (nom: string) => colonnes.get(nom) ?? ABSENTE;
  return {
    lignes,
    part: (nom, valeurs) => {
      const { parts, reste } = colonne(nom);
      const aucune = valeurs.reduce<number>((autres, valeur) => autres * (1 - (parts.get(String(valeur)) ?? reste)), 1);
      return 1 - aucune;
    },
    valeurs: (nom) => colonne(nom).parts,
    partAvant: (nom, valeur) => {
      const { vides, bornes, cumul } = colonne(nom);
      if (bornes.length === 0) return null;
      const communesAvant = cumul[nombreAvant(cumul, (commune) => commune.valeur, valeur) - 1]?.part ?? 0;
      const communes = cumul.at(-1)?.part ?? 0;
      const autresAvant = nombreAvant(bornes, (borne) => borne, valeur) / bornes.length;
      return communesAvant + autresAvant * (1 - communes - vides);
    },
    valeurA: (nom, part) => {
      const { bornes } = colonne(nom);
      const rang = Math.floor(part * bornes.length);
      return rang <= 0 ? null : (bornes[rang] ?? null);
    },
  };
}

const TABLE = getTableName(rechercheDossier);
const DUREE_MS = 60_000;

/** Instants as texts in the order of time: those of `pg_stats` are in the time zone of the connection, which is UTC. */
async function relever(db: Connexion): Promise<Statistiques> {
  const [lues, compte] = await Promise.all([
    db.execute<LigneLue>(sql`
      select attname as nom, null_frac as vides, to_json(most_common_vals::text::text[]) as valeurs, to_json(most_common_freqs) as frequences,
        to_json(most_common_elems::text::text[]) as elements, to_json(most_common_elem_freqs) as frequences_elements,
        to_json(histogram_bounds::text::text[]) as bornes
      from pg_stats where schemaname = current_schema() and tablename = ${TABLE}`),
    db.execute<{ lignes: number }>(
      sql`select greatest(reltuples, 0)::float8 as lignes from pg_class where oid = ${TABLE}::regclass`,
    ),
  ]);
  return statistiquesDe(compte[0]?.lignes ?? 0, new Map(lues.map((lue) => [lue.nom, colonneLue(lue)])));
}

/** The statistics of the search rows, from memory where they were read in the last minute. */
export const lireStatistiques = garder(DUREE_MS, relever).lire;
