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

async function preparer(url: string, demande: Demande, temoin: string, dire: Emplacement["dire"]): Promise<Donnees> {
  await migrate(url);
  if (existsSync(temoin)) return lire(url, demande);
  const debut = Date.now();
  const donnees = await construire(url, demande);
  writeFileSync(temoin, "");
  dire(`${demande.taille} dossiers construits en ${secondes(debut)}\u00a0s.`);
  return donnees;
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
  if (!existsSync(temoin)) rmSync(dataDir, { recursive: true, force: true });
  const serveur = await startEmbeddedPostgres({ dataDir, fsync: false, log: dire });
  try {
    return { serveur, donnees: await preparer(serveur.url, demande, temoin, dire) };
  } catch (erreur) {
    await serveur.stop();
    throw erreur;
  }
}
