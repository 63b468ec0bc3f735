import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lireComptesDemo, ouvrirDepot, semerDemo } from "@sar/api";
import { openDatabase } from "@sar/db";
import { instant } from "@sar/domain";
import { databaseName, startTestCluster, urlOf } from "../cluster/cluster.ts";

/** How many candidates the browser tests have: enough for several pages of every list. */
const CANDIDATS = 400;

/**
 * One database server for the run, with a database of demo data that each test gets a copy of. The environment tells
 * the tests where it is.
 */
export default async function preparer(): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  const fichiers = await mkdtemp(join(tmpdir(), "sar-parcours-"));
  const modele = databaseName("demo");
  const administration = openDatabase(cluster.url, { max: 1 });
  await administration.sql.unsafe(`create database ${modele} template ${cluster.template} strategy file_copy`);
  const base = openDatabase(urlOf(cluster.url, modele));
  await semerDemo({
    base,
    fichiers: ouvrirDepot(fichiers),
    dire: () => undefined,
    graine: 1,
    nombre: CANDIDATS,
    now: instant(Date.now()),
  });
  const comptes = await lireComptesDemo(base.db);
  await base.close();
  process.env["PARCOURS_COMPTES"] = JSON.stringify(Object.fromEntries(comptes.map(({ role, mail }) => [role, mail])));
  process.env["PARCOURS_SERVEUR"] = cluster.url;
  process.env["PARCOURS_MODELE"] = modele;
  process.env["PARCOURS_FICHIERS"] = fichiers;
  return async () => {
    await administration.sql.unsafe(`drop database ${modele} with (force)`);
    await administration.close();
    await cluster.stop();
    await rm(fichiers, { recursive: true, force: true });
  };
}
