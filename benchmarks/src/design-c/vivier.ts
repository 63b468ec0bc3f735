import type { Database, RechercheVivier } from "@sar/db";
import { TAILLE_PAGE, type CurseurVivier } from "@sar/domain";
import { enonce, et, joindre } from "../../../packages/db/dist/enonce.js";
import { rechercheDossier } from "../../../packages/db/dist/schema/index.js";
import { dansLEtendue, etendueDe } from "../../../packages/db/dist/vivier/etendue.sql.js";
import { ORDRE } from "../../../packages/db/dist/vivier/ordre.sql.js";
import { estTrouveSql } from "../../../packages/db/dist/vivier/trouves.sql.js";

const r = rechercheDossier;

/**
 * A search as design C of the specification makes it: one statement over the search row with its arrays of codes, GIN
 * and btree, keyset, on a connection that has PostgreSQL plan it for its own values. What the list would show is
 * fetched, but not read.
 */
export async function rechercherDesignC(
  sql: Database["sql"],
  recherche: RechercheVivier,
  depuis: CurseurVivier | null,
): Promise<readonly number[]> {
  const etendue = etendueDe(recherche.now, [], { place: depuis, enArriere: false });
  const { sql: texte, params } = enonce`select ${r.dossierId} as id, ${r.affichage} from ${r}
    where ${et(dansLEtendue(etendue), estTrouveSql(recherche))}
    order by ${joindre(ORDRE, ", ")} limit ${TAILLE_PAGE + 1}`.requete();
  const lues = await sql.unsafe<{ id: string }[]>(texte, params);
  return lues.slice(0, TAILLE_PAGE).map(({ id }) => Number(id));
}
