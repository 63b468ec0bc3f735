import {
  lienAdcCompte,
  NIVEAUX_MAITRISE,
  THEMES,
  type CandidatCherche,
  type NiveauMaitrise,
  type Theme,
} from "@sar/domain";

/**
 * The numbers of `recherche_dossier.termes`: one for every code that the search looks for in a list. A terme is
 * genre, number within the genre (rank of a closed list, id of an open one) and niveau de maîtrise, packed into the
 * 31 bits of a positive PostgreSQL integer. Niveau 0 means « whatever the niveau »; V4 (thème and niveau met by one and the
 * same savoir-faire) is one terme that holds both.
 */
const GENRES = { niveau: 0, theme: 1, savoirFaire: 2, metier: 3, formation: 4 } as const;

type Genre = keyof typeof GENRES;

const BITS_NIVEAU = 2;
const BITS_NUMERO = 26;
const NUMERO_MAX = 2 ** BITS_NUMERO - 1;

const rangNiveau = (niveau: NiveauMaitrise | null) => (niveau === null ? 0 : NIVEAUX_MAITRISE.rang(niveau) + 1);

function terme(genre: Genre, numero: number, niveau: NiveauMaitrise | null = null): number {
  if (numero > NUMERO_MAX) throw new RangeError(`No terme for ${genre} ${numero}`);
  return (GENRES[genre] * 2 ** BITS_NUMERO + numero) * 2 ** BITS_NIVEAU + rangNiveau(niveau);
}

const GENRES_PAR_NUMERO = Object.keys(GENRES) as readonly Genre[];

/** What a terme is made of; niveau counts from 1, 0 is « whatever the niveau ». */
export function partiesDuTerme(terme: number): {
  readonly genre: Genre;
  readonly numero: number;
  readonly niveau: number;
} {
  const genre = GENRES_PAR_NUMERO[terme >> (BITS_NUMERO + BITS_NIVEAU)] ?? "niveau";
  return { genre, numero: (terme >> BITS_NIVEAU) & NUMERO_MAX, niveau: terme & (2 ** BITS_NIVEAU - 1) };
}

/** An id beyond the range of termes belongs to no row: looking for it finds nobody. */
const existants = (ids: readonly number[]) => ids.filter((id) => id <= NUMERO_MAX);

type NiveauxChoisis = readonly NiveauMaitrise[] | undefined;

const avecNiveaux = (genre: Genre, numeros: readonly number[], niveaux: NiveauxChoisis) =>
  numeros.flatMap((numero) =>
    niveaux === undefined ? [terme(genre, numero)] : niveaux.map((niveau) => terme(genre, numero, niveau)),
  );

const termeNiveau = (niveau: NiveauMaitrise) => terme("niveau", 0, niveau);

/** The termes of which a search row must hold at least one, for the values chosen in each criterion (V3, V4). */
export const TERMES_CHERCHES = {
  niveaux: (niveaux: readonly NiveauMaitrise[]) => niveaux.map(termeNiveau),
  themes: (themes: readonly Theme[], niveaux: NiveauxChoisis) => avecNiveaux("theme", themes.map(THEMES.rang), niveaux),
  savoirFaire: (ids: readonly number[], niveaux: NiveauxChoisis) => avecNiveaux("savoirFaire", existants(ids), niveaux),
  metiers: (ids: readonly number[]) => existants(ids).map((id) => terme("metier", id)),
  formation: (id: number) => existants([id]).map((existant) => terme("formation", existant)),
};

/**
 * All termes of a candidate, each once, ascending: what his search rows hold (V3). Links to an action ADC that do
 * not count give none.
 * @throws RangeError when an id does not fit into a terme.
 */
export function termesDe(candidat: Pick<CandidatCherche, "savoirFaire" | "metiersActuels" | "liensAdc">): number[] {
  const termes = [
    ...candidat.savoirFaire.flatMap(({ savoirFaireId, theme, niveau }) => [
      termeNiveau(niveau),
      ...[null, niveau].flatMap((n) => [terme("theme", THEMES.rang(theme), n), terme("savoirFaire", savoirFaireId, n)]),
    ]),
    ...candidat.metiersActuels.map((id) => terme("metier", id)),
    ...candidat.liensAdc.filter(lienAdcCompte).map(({ actionAdcId }) => terme("formation", actionAdcId)),
  ];
  return [...new Set(termes)].toSorted((a, b) => a - b);
}
