const MINUTE = 60;
const HEURE = 60 * MINUTE;

/** A throttle: so many in so many seconds; then closed until the time is over. */
export type ValeurLimite = { readonly nombre: number; readonly secondes: number };

/**
 * What an account may ask for. The vivier is what a thief would copy: each value is above what a person can read,
 * and far below what copying it takes.
 */
export const LIMITES_COMPTE = {
  // A page of 25 candidates, or a criterion changed, every 10 seconds without a pause.
  recherche: { nombre: 360, secondes: HEURE },
  // One count goes with every change of the criteria, none with the next page.
  comptage: { nombre: 360, secondes: HEURE },
  // Suggestions come as one types: two a second for ten minutes.
  suggestion: { nombre: 1200, secondes: HEURE },
  // A synthesis takes a minute to read, and its neighbours are fetched ahead: three for each one looked at.
  lecture: { nombre: 240, secondes: HEURE },
  // One for each synthesis that is really shown.
  affichage: { nombre: 240, secondes: HEURE },
  // The savoir-faire of a candidate, opened from the list or the synthesis.
  savoirFaire: { nombre: 240, secondes: HEURE },
  // A CV takes more than half a minute to open and skim.
  document: { nombre: 120, secondes: HEURE },
  // A draft is kept a second after the last key: one every two seconds for an hour without a pause.
  brouillon: { nombre: 1800, secondes: HEURE },
} as const satisfies Record<string, ValeurLimite>;

/** The throttles of an account, by name. */
export type NomLimite = keyof typeof LIMITES_COMPTE;

/** Sign-in: the fifth failure for one account from one address closes it, for that pair, for as long. */
export const LIMITE_CONNEXION: ValeurLimite = { nombre: 5, secondes: 15 * MINUTE };

/** Sign-in from one address, whatever the accounts: an office of fifty behind one address may mistype together. */
export const LIMITE_CONNEXION_ADRESSE: ValeurLimite = { nombre: 50, secondes: 15 * MINUTE };

/** All throttles; tests and measurements set their own. */
export type ValeursLimites = Readonly<Record<NomLimite, ValeurLimite>>;
