import { TAILLE_PAGE } from "@sar/domain";

/** The two ways through a list. */
export type Sens = "suivant" | "precedent";

/** A page of a list, with the way on and back where there is one. */
export type Page<Ligne, Curseur> = {
  readonly lignes: readonly Ligne[];
  readonly precedent: Curseur | null;
  readonly suivant: Curseur | null;
};

/**
 * V6, P1: cuts a page out of the rows that were read from a cursor on in its direction (null: from the top), in the
 * order of the list, one more than a page holds where there is one. Answers null where the cursor leads to less than
 * a page that could be full (rows have left the list since): the first page is to be read instead.
 */
export function decouper<Ligne, Curseur>(
  lues: readonly Ligne[],
  sens: Sens | null,
  place: (sens: Sens, ligne: Ligne) => Curseur,
): Page<Ligne, Curseur> | null {
  const enArriere = sens === "precedent";
  if (sens !== null && lues.length < (enArriere ? TAILLE_PAGE : 1)) return null;
  const lignes = enArriere ? lues.slice(-TAILLE_PAGE) : lues.slice(0, TAILLE_PAGE);
  const ilEnReste = lues.length > TAILLE_PAGE;
  const curseur = (vers: Sens, ligne: Ligne | undefined) => (ligne === undefined ? null : place(vers, ligne));
  return {
    lignes,
    precedent: (enArriere ? ilEnReste : sens !== null) ? curseur("precedent", lignes[0]) : null,
    suivant: enArriere || ilEnReste ? curseur("suivant", lignes.at(-1)) : null,
  };
}
