import { openDatabase, type Database } from "@sar/db";
import { inject } from "vitest";
import { databaseName, urlOf } from "./cluster.ts";

/** A database of one's own, and its address for whoever connects by itself. */
export interface TestDatabase extends Database {
  url: string;
}

/**
 * A database for the test file that asks for it: migrated and without any row of
 * its own, unless it is to be left unmigrated. `close` drops it, whoever is still
 * connected.
 *
 * Copying the template's files takes about 50 ms; the default strategy, which
 * goes through the log, several times that.
 */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const cluster = inject("cluster");
  const administration = openDatabase(cluster.url, { max: 1 });
  const name = databaseName("test");
  const template = migrated ? cluster.template : "template0";
  await administration.sql.unsafe(`create database ${name} template ${template} strategy file_copy`);
  const url = urlOf(cluster.url, name);
  const database = openDatabase(url, { max: 4 });
  return {
    ...database,
    url,
    close: async () => {
      await database.close();
      await administration.sql.unsafe(`drop database ${name} with (force)`);
      await administration.close();
    },
  };
}
