import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate, reconstruireRecherche, type Database } from "@sar/db";
import { migrate as appliquer } from "drizzle-orm/postgres-js/migrator";
import { describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { catalogueDe, contenuDe, type Ligne } from "../../fabriques/en-base/contenu.ts";

const MIGRATIONS = fileURLToPath(new URL("../../../packages/db/migrations", import.meta.url));
const ETATS = fileURLToPath(new URL("etats", import.meta.url));

type Journal = { readonly entries: readonly { readonly tag: string }[] };

const lireJournal = (): Journal => JSON.parse(readFileSync(join(MIGRATIONS, "meta/_journal.json"), "utf8")) as Journal;
const etats = lireJournal().entries.map(({ tag }, rang) => [tag, rang + 1] as const);

/**
 * Brings an empty database to a state that it once had: the first migrations, each followed by the rows of its own
 * (`etats/`), so that rows live through every later one.
 */
async function monter({ db, sql }: Database, nombre: number): Promise<void> {
  const copie = mkdtempSync(join(tmpdir(), "sar-etat-"));
  try {
    cpSync(MIGRATIONS, copie, { recursive: true });
    const journal = lireJournal();
    for (const [rang, { tag }] of journal.entries.slice(0, nombre).entries()) {
      const debut = { ...journal, entries: journal.entries.slice(0, rang + 1) };
      writeFileSync(join(copie, "meta/_journal.json"), JSON.stringify(debut));
      await appliquer(db, { migrationsFolder: copie });
      const lignes = join(ETATS, `${tag}.sql`);
      if (existsSync(lignes)) await sql.unsafe(readFileSync(lignes, "utf8"));
    }
  } finally {
    rmSync(copie, { recursive: true });
  }
}

/** The columns in which no row has a value. */
async function colonnesVides({ sql }: Database): Promise<string[]> {
  const colonnes = await sql<{ table: string; colonne: string }[]>`
    select table_name as table, column_name as colonne from information_schema.columns where table_schema = 'public'`;
  const vides: string[] = [];
  for (const { table, colonne } of colonnes) {
    const [ligne] = await sql`select from ${sql(table)} where ${sql(colonne)} is not null limit 1`;
    if (ligne === undefined) vides.push(`${table}.${colonne}`);
  }
  return vides;
}

/** What is derived and has changed its form since; that it is right is what deriving it anew shows. */
const AUTRE_FORME = new Set(["affichage"]);

const remplie = (ligne: Ligne): Ligne =>
  Object.fromEntries(Object.entries(ligne).filter(([nom, valeur]) => valeur !== null && !AUTRE_FORME.has(nom)));

async function avecBase(migrated: boolean, suite: (base: TestDatabase) => Promise<void>): Promise<void> {
  const base = await createTestDatabase({ migrated });
  try {
    await suite(base);
  } finally {
    await base.close();
  }
}

describe("migrations run forward from every earlier state, with data in it", () => {
  it.each(etats)("from %s", (tag, nombre) =>
    avecBase(false, async (base) => {
      await monter(base, nombre);
      expect(await colonnesVides(base), `tests/db/migrations/etats/${tag}.sql must fill these columns`).toEqual([]);
      const { "drizzle.__drizzle_migrations": _, ...avant } = await contenuDe(base);

      await migrate(base.url);

      const apres = await contenuDe(base);
      for (const [table, lignes] of Object.entries(avant)) {
        expect(apres[table], `${table} has other rows`).toHaveLength(lignes.length);
        const gardees = lignes.map((ligne): unknown => expect.objectContaining(remplie(ligne)));
        expect(apres[table], `${table} has lost a value`).toEqual(expect.arrayContaining(gardees));
      }
      await avecBase(true, async (neuve) => expect(await catalogueDe(base)).toEqual(await catalogueDe(neuve)));
      expect(await reconstruireRecherche(base.db)).toMatchObject({ differents: 0 });
      expect(await contenuDe(base), "what is derived was not right before it was derived anew").toEqual(apres);
    }),
  );

  it("every file of rows belongs to a migration", () => {
    const tags = etats.map(([tag]) => `${tag}.sql`);
    expect(readdirSync(ETATS).filter((nom) => !tags.includes(nom))).toEqual([]);
  });
});
