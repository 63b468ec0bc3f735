import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

// A list is read by a statement that is composed anew for each choice of criteria. Its parts are texts here from the
// start, since drizzle's `sql` takes several times as long to write them out (docs/decisions/0008).

/** A value as it is sent; a whole list is one, as the text of an array. */
export type Valeur = string | number | boolean | null;

/** Stands in a text for the next of its values; no name or keyword holds it. */
const MARQUE = "\u0000";

/** A statement, or a part of one: its text and its values, which never stand in the text. */
export class Enonce implements SQLWrapper {
  readonly #texte: string;
  readonly #valeurs: readonly Valeur[];

  constructor(texte: string, valeurs: readonly Valeur[]) {
    this.#texte = texte;
    this.#valeurs = valeurs;
  }

  /** What a driver takes: the text with a number for each of its values. */
  requete(): { readonly sql: string; readonly params: Valeur[] } {
    const [debut = "", ...suites] = this.#texte.split(MARQUE);
    const texte = suites.reduce((avant, suite, rang) => `${avant}$${rang + 1}${suite}`, debut);
    return { sql: texte, params: [...this.#valeurs] };
  }

  /** The same as a part of a statement of drizzle's, which puts it in parentheses. */
  getSQL(): SQL {
    const [debut = "", ...suites] = this.#texte.split(MARQUE);
    const parts = suites.flatMap((suite, rang) => [sql`${this.#valeurs[rang]}`, sql.raw(suite)]);
    return sql.join([sql.raw(debut), ...parts]);
  }

  /** Adds itself to the end of a text and its values, and gives the text. */
  ajouterA(texte: string, valeurs: Valeur[]): string {
    valeurs.push(...this.#valeurs);
    return texte + this.#texte;
  }
}

const dialecte = new PgDialect();
const ecrits = new WeakMap<SQLWrapper, Enonce>();

/** A table, a column or any other part of drizzle's, written out once. */
function ecrire(partie: SQLWrapper): Enonce {
  if (partie instanceof Enonce) return partie;
  const deja = ecrits.get(partie);
  if (deja) return deja;
  const { sql: texte, params } = dialecte.sqlToQuery(sql`${partie}`);
  const ecrit = new Enonce(texte.replaceAll(/\$\d+/gu, MARQUE), params as Valeur[]);
  ecrits.set(partie, ecrit);
  return ecrit;
}

/** Writes a statement or a part of one; tables, columns and other parts become text, all else a value. */
export function enonce(textes: TemplateStringsArray, ...insertions: readonly (SQLWrapper | Valeur)[]): Enonce {
  const valeurs: Valeur[] = [];
  let texte = textes[0] ?? "";
  for (const [rang, insertion] of insertions.entries()) {
    if (typeof insertion === "object" && insertion !== null) {
      texte = ecrire(insertion).ajouterA(texte, valeurs);
    } else {
      valeurs.push(insertion);
      texte += MARQUE;
    }
    texte += textes[rang + 1] ?? "";
  }
  return new Enonce(texte, valeurs);
}

/** A part that holds no value and is written by the program alone. */
export const brut = (texte: string): Enonce => new Enonce(texte, []);

/** Parts one after the other, something between each two. */
export function joindre(parties: readonly SQLWrapper[], entre: string): Enonce {
  const valeurs: Valeur[] = [];
  const texte = parties.reduce(
    (avant, partie, rang) => ecrire(partie).ajouterA(rang === 0 ? "" : avant + entre, valeurs),
    "",
  );
  return new Enonce(texte, valeurs);
}

/** All of some conditions; true where there are none. */
export function et(...conditions: readonly (Enonce | undefined)[]): Enonce {
  const demandees = conditions.filter((condition) => condition !== undefined);
  return demandees.length === 0 ? brut("true") : joindre(demandees, " and ");
}

/**
 * All of some conditions, asked in this order until one is not met: PostgreSQL would ask a comparison of whole lists
 * before one of bits. It takes half of the rows to meet them, whatever they are.
 */
export function tourATour(...conditions: readonly Enonce[]): Enonce {
  return enonce`case when ${et(...conditions)} then true else false end`;
}
