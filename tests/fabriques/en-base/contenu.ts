// cspell:disable -- names of PostgreSQL's catalogue
import type { Database } from "@sar/db";

/** A row by the names of its columns, as PostgreSQL writes it in JSON. */
export type Ligne = Readonly<Record<string, unknown>>;

const NOS_SCHEMAS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;

/** The tables of a database, of every schema but PostgreSQL's own, as they are written in SQL. */
async function tablesDe({ sql }: Database): Promise<string[]> {
  const tables = await sql.unsafe<{ nom: string }[]>(`
    select format('%I.%I', n.nspname, c.relname) as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${NOS_SCHEMAS} order by 1`);
  return tables.map(({ nom }) => nom);
}

/** All rows of a database, by table, in an order of their own. */
export async function contenuDe(base: Database): Promise<Record<string, Ligne[]>> {
  const contenu: Record<string, Ligne[]> = {};
  for (const table of await tablesDe(base)) {
    const lignes = await base.sql.unsafe<{ ligne: Ligne }[]>(
      `select to_jsonb(t) as ligne from ${table} t order by to_jsonb(t)::text`,
    );
    contenu[table] = lignes.map(({ ligne }) => ligne);
  }
  return contenu;
}

const CATALOGUE = `
  select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || ' ' || a.attidentity::text || a.attgenerated::text
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as ligne
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped and ${NOS_SCHEMAS}
  union all select 'constraint ' || k.conrelid::regclass || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.conrelid <> 0 and ${NOS_SCHEMAS}
  union all select 'index ' || pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' invalid' end
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where ${NOS_SCHEMAS}
  union all select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
    from pg_trigger t where not t.tgisinternal
  union all select 'function ' || pg_get_functiondef(p.oid)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${NOS_SCHEMAS} and p.prokind in ('f', 'p')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'sequence ' || schemaname || '.' || sequencename || ' ' || start_value::text || ' ' || increment_by::text
    from pg_sequences
  union all select 'extension ' || extname || ' ' || extversion from pg_extension
  order by 1`;

/** All that a database is, apart from its rows: columns, constraints, indexes, triggers, functions, sequences. */
export async function catalogueDe({ sql }: Database): Promise<string[]> {
  const lignes = await sql.unsafe<{ ligne: string }[]>(CATALOGUE);
  return lignes.map(({ ligne }) => ligne);
}
