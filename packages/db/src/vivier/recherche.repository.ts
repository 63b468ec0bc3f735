import { getTableColumns, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { copierCandidats } from "../portefeuille/candidats-copies.repository.ts";
import { rechercheDossier } from "../schema/index.ts";
import { tableauIds } from "../tableaux.sql.ts";
import { loadCandidats } from "./candidats.queries.ts";
import { lignesDeRecherche } from "./lignes-recherche.ts";

const COLONNES = sql.raw(
  Object.values(getTableColumns(rechercheDossier))
    .map(({ name }) => name)
    .join(", "),
);

/**
 * Derives the search rows of some dossiers from the normalised tables and writes those that differ, and the copies that
 * fiches hold of the candidates (P2). Call it in the
 * transaction that writes the dossiers, after them.
 * @returns the ids of the dossiers whose rows were not what they should be.
 */
export async function ecrireLignesRecherche(tx: Connexion, dossierIds: readonly number[]): Promise<Set<number>> {
  const candidats = await loadCandidats(tx, dossierIds);
  await copierCandidats(tx, candidats);
  const lignes = JSON.stringify(candidats.flatMap(lignesDeRecherche));
  const calcul = sql`jsonb_populate_recordset(null::${rechercheDossier}, ${lignes}::jsonb)`;
  const retirees = await tx.execute<{ id: string }>(sql`
    delete from ${rechercheDossier} as r where r.dossier_id = any(${tableauIds(dossierIds)})
      and not exists (select from ${calcul} as c where c is not distinct from r)
    returning r.dossier_id as id`);
  const ajoutees = await tx.execute<{ id: string }>(sql`
    insert into ${rechercheDossier} (${COLONNES}) select ${COLONNES} from ${calcul} as c
    on conflict do nothing
    returning dossier_id as id`);
  return new Set([...retirees, ...ajoutees].map(({ id }) => Number(id)));
}
