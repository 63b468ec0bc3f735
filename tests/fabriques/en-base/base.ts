import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { peuplerComptes } from "./comptes.ts";
import { peuplerListes } from "./listes.ts";

/** A database with the open lists, the entreprises and the accounts of the tests, and no dossier. */
export async function ouvrirBase(): Promise<TestDatabase> {
  const base = await createTestDatabase();
  await peuplerListes(base);
  await peuplerComptes(base);
  return base;
}
