import type { Connexion } from "../connexion.ts";
import type {
  actionAdc,
  bassin,
  comportement,
  diplome,
  familleMetier,
  metier,
  occupation,
  partenaire,
  savoirFaire,
  zoneDemenagement,
} from "../schema/index.ts";

/** An open list: rows with a code, which the commission edits. */
type ListeOuverte =
  | typeof actionAdc
  | typeof bassin
  | typeof comportement
  | typeof diplome
  | typeof familleMetier
  | typeof metier
  | typeof occupation
  | typeof partenaire
  | typeof savoirFaire
  | typeof zoneDemenagement;

/** The ids of the rows of an open list, by their code. */
export async function idsParCode(db: Connexion, liste: ListeOuverte): Promise<ReadonlyMap<string, number>> {
  const lignes = await db.select({ code: liste.code, id: liste.id }).from(liste as typeof bassin);
  return new Map(lignes.map(({ code, id }) => [code, id]));
}

/**
 * Adds to an open list the rows whose code it lacks. Those that it has stay as the commission has left them, and where
 * two processes add the same one, it is there once.
 * @returns the ids of all rows by their code.
 */
export async function completerListe<Liste extends ListeOuverte>(
  tx: Connexion,
  liste: Liste,
  lignes: readonly Liste["$inferInsert"][],
): Promise<ReadonlyMap<string, number>> {
  const presentes = await idsParCode(tx, liste);
  const absentes = lignes.filter(({ code }) => !presentes.has(code));
  if (absentes.length === 0) return presentes;
  const table = liste as typeof bassin;
  await tx.insert(table).values(absentes).onConflictDoNothing({ target: table.code });
  return idsParCode(tx, liste);
}
