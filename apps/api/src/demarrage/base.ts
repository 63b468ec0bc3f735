import { setTimeout as delai } from "node:timers/promises";
import { migrate, openDatabase, type Database } from "@sar/db";
import { ecrireListesDeDepart } from "../listes-de-depart/ecrire.ts";
import { migrerTravaux } from "../jobs/travaux.ts";
import { ouvrirJournal, type Journal } from "../journal/journal.ts";
import { codeDe, ErreurDemarrage } from "./erreur-demarrage.ts";

const PATIENCE_MS = 5_000;
// Nobody still looks at a screen that has waited for longer.
const REQUETE_MAX_MS = 20_000;
const VERSION_MIN = 150_000;

function phraseDeRefus(code: string, { hostname, port, pathname, username }: URL): string {
  switch (code) {
    case "28P01":
    case "28000":
      return `La base de données refuse le compte «\u00a0${username}\u00a0» ou son mot de passe\u00a0: corrigez DATABASE_URL.`;
    case "3D000":
      return `La base de données «\u00a0${pathname.slice(1)}\u00a0» n’existe pas\u00a0: créez-la, ou corrigez DATABASE_URL.`;
    default:
      return `La base de données ne répond pas à ${hostname}:${port || "5432"} (${code})\u00a0: démarrez-la, ou corrigez DATABASE_URL.`;
  }
}

// What answers without being PostgreSQL, the driver would try again for ever.
async function sansReponse(): Promise<never> {
  await delai(PATIENCE_MS);
  throw Object.assign(new Error("No answer"), { code: "sans réponse" });
}

async function versionDuServeur(url: string): Promise<number> {
  const { sql, close } = openDatabase(url, { max: 1, applicationName: "sar-demarrage" });
  const question = sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
  try {
    const [ligne] = await Promise.race([question, sansReponse()]);
    return ligne?.version ?? 0;
  } finally {
    void close();
  }
}

/**
 * Sees to it that the database answers and is recent enough.
 * @throws ErreurDemarrage otherwise
 */
export async function verifierBase(url: string): Promise<void> {
  let version: number;
  try {
    version = await versionDuServeur(url);
  } catch (erreur) {
    throw new ErreurDemarrage(phraseDeRefus(codeDe(erreur), new URL(url)), { cause: erreur });
  }
  if (version < VERSION_MIN) {
    throw new ErreurDemarrage(
      "SAR demande PostgreSQL 15 ou plus récent\u00a0: mettez à jour le serveur de DATABASE_URL.",
    );
  }
}

async function completerListes(url: string): Promise<void> {
  const { db, close } = openDatabase(url, { max: 1, applicationName: "sar-listes" });
  try {
    await db.transaction(ecrireListesDeDepart);
  } finally {
    await close();
  }
}

/**
 * Brings the database up to date, with the open lists that every installation starts with and the job queue, and
 * opens the pool of connections.
 *
 * @param journal is told each time that the database is lost later on
 * @throws ErreurDemarrage when it cannot be brought up to date
 */
export async function preparerBase(url: string, journal: Journal = ouvrirJournal("silent")): Promise<Database> {
  try {
    await migrate(url, async () => {
      await Promise.all([completerListes(url), migrerTravaux({ url, journal })]);
    });
  } catch (erreur) {
    throw new ErreurDemarrage(
      `La base de données n’a pas pu être mise à jour (${codeDe(erreur)})\u00a0: le compte de DATABASE_URL doit pouvoir y créer des tables.`,
      { cause: erreur },
    );
  }
  return openDatabase(url, {
    statementTimeout: REQUETE_MAX_MS,
    onLoss: () => journal.error("The database was lost: what needs it fails until it is back"),
  });
}
