import { once } from "node:events";
import type { Database } from "@sar/db";

type Sql = Database["sql"];

type Defini = { readonly nom: string; readonly table: string; readonly definition: string };

/** The foreign keys from and to some tables, but for the unchanged ones, and their secondary indexes. */
async function lireContraintes(sql: Sql, tables: readonly string[]) {
  const etrangeres = await sql<Defini[]>`
    select conname as nom, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conrelid::regclass::text in ${sql(tables as string[])}`;
  const index = await sql<Defini[]>`
    select indexname as nom, tablename as table, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename in ${sql(tables as string[])}
      and indexname not in (select conname from pg_constraint)`;
  return { etrangeres, index };
}

/**
 * Runs a loading of some tables without their foreign keys and secondary indexes, and puts all of them back after it,
 * as they were defined: the foreign keys check every row then.
 */
export async function sansContraintes(
  sql: Sql,
  tables: readonly string[],
  charger: () => Promise<void>,
): Promise<void> {
  const { etrangeres, index } = await lireContraintes(sql, tables);
  for (const { nom, table } of etrangeres) await sql.unsafe(`alter table ${table} drop constraint "${nom}"`);
  for (const { nom } of index) await sql.unsafe(`drop index "${nom}"`);
  await charger();
  await sql.unsafe("set maintenance_work_mem = '1GB'");
  for (const { definition } of index) await sql.unsafe(definition);
  for (const { nom, table, definition } of etrangeres) {
    await sql.unsafe(`alter table ${table} add constraint "${nom}" ${definition}`);
  }
  await sql.unsafe("reset maintenance_work_mem");
}

/** A COPY into a table that takes text as it comes. */
export type Copie = { ecrire(texte: string): Promise<void>; finir(): Promise<void> };

/** Opens a COPY in text format, on a connection of its own until it is ended. */
export async function ouvrirCopie(sql: Sql, table: string, colonnes: string): Promise<Copie> {
  const flux = await sql.unsafe(`copy ${table} (${colonnes}) from stdin`).writable();
  return {
    ecrire: async (texte) => {
      if (!flux.write(texte)) await once(flux, "drain");
    },
    finir: async () => {
      flux.end();
      await once(flux, "finish");
    },
  };
}
