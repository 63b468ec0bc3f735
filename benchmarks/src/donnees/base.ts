import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate, openDatabase } from "@sar/db";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@sar/db/embedded";
import { construire, lireDonnees, type Demande, type Donnees } from "./construire.ts";

/** Where the databases are kept, and who is told what is being done. */
export type Emplacement = { readonly dossier: string; readonly dire: (phrase: string) => void };

const secondes = (debut: number) => Math.round((Date.now() - debut) / 1000);

async function lire(url: string, demande: Demande): Promise<Donnees> {
  const base = openDatabase(url);
  try {
    return await lireDonnees(base, demande);
  } finally {
    await base.close();
  }
}

/** Of memory for pages of tables: a quarter of what a server for such data has. PostgreSQL's own default is 128 MB. */
const MEMOIRE = "6GB";

async function remplir(url: string, demande: Demande): Promise<void> {
  await migrate(url);
  await construire(url, demande);
  const { sql, close } = openDatabase(url, { max: 1 });
  await sql.unsafe(`alter system set shared_buffers = '${MEMOIRE}'`);
  await close();
}

/** Reads all of the data into the server's memory, as a server that has run for a while holds them. */
async function chauffer(url: string): Promise<void> {
  const { sql, close } = openDatabase(url, { max: 1 });
  await sql`create extension if not exists pg_prewarm`;
  await sql`select pg_prewarm(oid) from pg_class where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace`;
  await close();
}

/**
 * Starts the server that holds the data of a graine and taille, which are built where they are not there yet; what an
 * interrupted building left is thrown away.
 */
export async function ouvrirBase(
  demande: Demande,
  { dossier, dire }: Emplacement,
): Promise<{ readonly serveur: EmbeddedPostgres; readonly donnees: Donnees }> {
  const dataDir = join(dossier, `${demande.taille}-${demande.graine}`);
  const temoin = `${dataDir}.complet`;
  mkdirSync(dossier, { recursive: true });
  const demarrer = () => startEmbeddedPostgres({ dataDir, fsync: false, log: dire });
  if (!existsSync(temoin)) {
    rmSync(dataDir, { recursive: true, force: true });
    const debut = Date.now();
    await pendant(await demarrer(), (url) => remplir(url, demande));
    writeFileSync(temoin, "");
    dire(`${demande.taille} dossiers construits en ${secondes(debut)}\u00a0s.`);
  }
  const serveur = await demarrer();
  try {
    await migrate(serveur.url);
    await chauffer(serveur.url);
    return { serveur, donnees: await lire(serveur.url, demande) };
  } catch (erreur) {
    await serveur.stop();
    throw erreur;
  }
}

async function pendant(serveur: EmbeddedPostgres, faire: (url: string) => Promise<void>): Promise<void> {
  try {
    await faire(serveur.url);
  } finally {
    await serveur.stop();
  }
}
