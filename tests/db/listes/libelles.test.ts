import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nommer } from "../../../packages/db/src/listes/libelles.ts";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";

describe("labels of the lists of candidates", () => {
  let base: TestDatabase;

  beforeEach(async () => {
    base = await createTestDatabase();
    await base.sql`insert into bassin (id, code, libelle) overriding system value values (1, 'b1', 'Alsace / Haut-Rhin')`;
  });

  afterEach(async () => {
    vi.useRealTimers();
    await base.close();
  });

  const bassinsDe = (...ids: number[]) =>
    nommer(base.db, ({ bassin }) => Object.fromEntries(ids.map((id) => [id, bassin(id)])));

  it("a label that has changed shows within 30 seconds, no sooner than memory is read anew", async () => {
    expect(await bassinsDe(1)).toEqual({ 1: "Alsace / Haut-Rhin" });
    await base.sql`update bassin set libelle = 'Alsace / Sud' where id = 1`;
    expect(await bassinsDe(1)).toEqual({ 1: "Alsace / Haut-Rhin" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 30_001 });
    expect(await bassinsDe(1)).toEqual({ 1: "Alsace / Sud" });
  });

  it("one that is new shows at once", async () => {
    await bassinsDe(1);
    await base.sql`insert into bassin (id, code, libelle) overriding system value values (2, 'b2', 'Lorraine / Moselle')`;
    expect(await bassinsDe(1, 2)).toEqual({ 1: "Alsace / Haut-Rhin", 2: "Lorraine / Moselle" });
  });

  it("a reading that failed is not remembered", async () => {
    await base.sql`alter table metier rename to ailleurs`;
    await expect(bassinsDe(1)).rejects.toThrow();
    await base.sql`alter table ailleurs rename to metier`;
    expect(await bassinsDe(1)).toEqual({ 1: "Alsace / Haut-Rhin" });
  });
});
