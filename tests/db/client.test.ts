import { migrate, type Connexion } from "@sar/db";
import { sql as fragment } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planifier } from "../../packages/db/src/prepare.ts";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe("openDatabase", () => {
  it("plans a statement once for all values, in UTC", async () => {
    const [settings] = await database.sql`
      select current_setting('plan_cache_mode') as plans, current_setting('TimeZone') as fuseau`;
    expect(settings).toEqual({ plans: "force_generic_plan", fuseau: "UTC" });
  });

  it("plans for their own values the statements of which that is asked, and no other", async () => {
    const lire = async (db: Connexion) =>
      (await db.execute<{ plans: string }>(fragment`select current_setting('plan_cache_mode') as plans`))[0]?.plans;
    expect(await planifier(database.db, lire)).toBe("force_custom_plan");
    expect(await lire(database.db)).toBe("force_generic_plan");
  });

  it("prepares every statement with values, in transactions too, and no other", async () => {
    const { db } = database;
    await db.execute(fragment`select ${1}::int as un`);
    await db.execute(fragment`select 2 as deux`);
    await db.transaction((tx) => tx.execute(fragment`select ${3}::int as trois`));
    const prepares = await database.sql<{ statement: string }[]>`
      select statement from pg_prepared_statements where statement ~ '(un|deux|trois)$' order by 1`;
    expect(prepares.map(({ statement }) => statement)).toEqual(["select $1::int as trois", "select $1::int as un"]);
  });

  it("gives instants and days as PostgreSQL writes them, to the last digit", async () => {
    const query = `select '2018-01-25 13:02:09.123456+01'::timestamptz as instant,
      '2018-03-25'::date as jour, '{2018-01-25 12:02:09.5+00}'::timestamptz[] as instants`;
    const expected = {
      instant: "2018-01-25 12:02:09.123456+00",
      jour: "2018-03-25",
      instants: '{"2018-01-25 12:02:09.5+00"}',
    };
    expect([...(await database.sql.unsafe(query))]).toEqual([expected]);
    expect([...(await database.db.execute(fragment.raw(query)))]).toEqual([expected]);
  });
});

describe("migrate", () => {
  it("lets several processes start at once on an empty database, and runs what follows in turn", async () => {
    const empty = await createTestDatabase({ migrated: false });
    let inside = 0;
    let most = 0;
    const next = async () => {
      most = Math.max(most, ++inside);
      await empty.sql`select pg_sleep(0.05)`;
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => migrate(empty.url, next)));
    const [applied] = await empty.sql`
      select count(*)::int as total, count(distinct hash)::int as distinctes
      from drizzle.__drizzle_migrations`;
    await empty.close();
    expect(applied?.["total"]).toBeGreaterThan(0);
    expect(applied?.["total"]).toBe(applied?.["distinctes"]);
    expect(most).toBe(1);
  });
});

describe("createTestDatabase", () => {
  it("gives each caller a migrated database of its own", async () => {
    const other = await createTestDatabase();
    await other.sql`create table seule ()`;
    const [here] = await database.sql`select to_regclass('seule') as table`;
    const [migrations] = await other.sql`select count(*)::int as total from drizzle.__drizzle_migrations`;
    await other.close();
    expect(here).toEqual({ table: null });
    expect(migrations?.["total"]).toBeGreaterThan(0);
  });
});
