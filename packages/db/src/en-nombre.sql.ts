import { getTableColumns, getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Connexion } from "./connexion.ts";

const TAILLE_LOT = 5000;

/**
 * Inserts rows in their order, thousands in a statement, as one JSON value, which takes both sides far less time than a
 * parameter for each value. Identity keys may be given. Where some rows lack a column that others have, it is null
 * there.
 */
export async function inserer<T extends PgTable>(
  tx: Connexion,
  table: T,
  lignes: readonly T["$inferInsert"][],
): Promise<void> {
  const cles = new Set(lignes.flatMap((ligne) => Object.keys(ligne)));
  const colonnes = Object.entries(getTableColumns(table)).filter(([cle]) => cles.has(cle));
  const noms = sql.join(
    colonnes.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  for (let debut = 0; debut < lignes.length; debut += TAILLE_LOT) {
    const lot = (lignes.slice(debut, debut + TAILLE_LOT) as readonly Readonly<Record<string, unknown>>[]).map((ligne) =>
      Object.fromEntries(colonnes.map(([cle, { name }]) => [name, ligne[cle]])),
    );
    await tx.execute(sql`
      insert into ${table} (${noms}) overriding system value
      select ${noms} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(lot)}::jsonb)`);
  }
}

/** Takes that many ids from the identity of a table, for rows that {@link inserer} will write. */
export async function reserverIds(tx: Connexion, table: PgTable, nombre: number): Promise<number[]> {
  const lignes = await tx.execute<{ id: string }>(
    sql`select nextval(pg_get_serial_sequence(${getTableName(table)}, 'id')) as id
      from generate_series(1, ${nombre}::int)`,
  );
  return lignes.map(({ id }) => Number(id));
}

/** Lets the planner know at once what thousands of new rows have changed; it would find out within minutes. */
export async function actualiserStatistiques(db: Connexion): Promise<void> {
  await db.execute(sql`analyze`);
}
