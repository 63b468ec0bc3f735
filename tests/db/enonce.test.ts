import { sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brut, enonce, et, joindre } from "../../packages/db/src/enonce.ts";
import { lirePrepare } from "../../packages/db/src/prepare.ts";
import { compte } from "../../packages/db/src/schema/index.ts";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";

let base: TestDatabase;
beforeAll(async () => {
  base = await createTestDatabase();
});
afterAll(() => base.close());

describe("statements that are texts from the start", () => {
  it("number the values of all their parts in the order of the text", () => {
    const conditions = et(enonce`a = ${1}`, undefined, enonce`b = any(${"{2}"}::int[])`);
    const statement = enonce`select ${brut("c")} from t where ${conditions} and d = ${null} limit ${3}`;
    expect(statement.requete()).toEqual({
      sql: "select c from t where a = $1 and b = any($2::int[]) and d = $3 limit $4",
      params: [1, "{2}", null, 3],
    });
  });

  it("no condition is true, and parts are joined by what stands between them", () => {
    expect(et().requete()).toEqual({ sql: "true", params: [] });
    expect(joindre([enonce`${1}`, compte.id, enonce`${2}`], " | ").requete()).toEqual({
      sql: '$1 | "compte"."id" | $2',
      params: [1, 2],
    });
  });

  it("take parts of drizzle's with their values, and are taken by drizzle's", () => {
    const deDrizzle = sql`${compte.nom} = ${"x"}`;
    expect(enonce`${"avant"} ${deDrizzle} ${"après"}`.requete()).toEqual({
      sql: '$1 "compte"."nom" = $2 $3',
      params: ["avant", "x", "après"],
    });
    const { sql: texte, params } = new PgDialect().sqlToQuery(sql`${1} ${enonce`${2} || ${compte.nom}`} ${3}`);
    expect({ texte, params }).toEqual({ texte: '$1 ($2 || "compte"."nom") $3', params: [1, 2, 3] });
  });

  it("a value never stands in the text: whatever it is, it comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string(), async (a, b) => {
        fc.pre(!a.includes("\u0000") && !b.includes("\u0000"));
        const partie = enonce`${a}::text`;
        const [directe] = await lirePrepare(base.db, enonce`select ${partie} as a, ${b}::text as b`);
        const [parDrizzle] = await base.db.execute(sql`select ${partie} as a, ${b}::text as b`);
        expect(directe).toEqual({ a, b });
        expect(parDrizzle).toEqual({ a, b });
      }),
    );
  });
});
