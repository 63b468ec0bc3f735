import { enonce, type Enonce } from "./enonce.ts";

// One parameter for a whole list, so that the text of a statement, and with it the number of prepared ones, does not
// depend on how many values somebody chose.

const enTexte = (valeurs: readonly (string | number)[]) => `{${valeurs.join(",")}}`;

/** Ids as one bigint[] parameter. */
export const tableauIds = (ids: readonly number[]): Enonce => enonce`${enTexte(ids)}::bigint[]`;

/** Numbers as one integer[] parameter. */
export const tableauEntiers = (nombres: readonly number[]): Enonce => enonce`${enTexte(nombres)}::integer[]`;

/** Codes of closed lists (letters, digits and underscores) as one text[] parameter. */
export const tableauCodes = (codes: readonly string[]): Enonce => enonce`${enTexte(codes)}::text[]`;
