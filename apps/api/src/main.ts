import { fileURLToPath } from "node:url";
import { EmbeddedPostgresError, startEmbeddedPostgres } from "@sar/db/embedded";
import { preparerArret, type Arret } from "./demarrage/arret.ts";
import { ErreurDemarrage } from "./demarrage/erreur-demarrage.ts";
import { verifierPort } from "./demarrage/port.ts";
import { surveiller } from "./demarrage/surveiller.ts";
import { lireReglages, type Reglages } from "./env.ts";
import { erreurPourJournal } from "./journal/erreur-pour-journal.ts";
import { ouvrirJournal } from "./journal/journal.ts";

const RACINE = fileURLToPath(new URL("../../..", import.meta.url));

const dire = (phrase: string) => void process.stdout.write(`${phrase}\n`);
const avertir = (phrase: string) => void process.stderr.write(`${phrase}\n`);

/** The address of the database: the one that is set, or that of the embedded server, which is started. */
async function trouverBase({ baseUrl, dossierDonnees }: Reglages, arret: Arret): Promise<string> {
  if (baseUrl !== undefined) return baseUrl;
  const serveur = await startEmbeddedPostgres({ dataDir: dossierDonnees, log: dire });
  arret.prevoir(() => serveur.stop());
  return serveur.url;
}

/** What is wrong is told before the rest is loaded; the rest is loaded while the database starts. */
async function demarrer(reglages: Reglages, arret: Arret): Promise<void> {
  const journal = ouvrirJournal(reglages.niveauJournal);
  surveiller(journal, arret);
  await verifierPort(reglages);
  const chargement = import("./demarrage/servir.ts");
  const url = await trouverBase(reglages, arret);
  const { servir } = await chargement;
  for (const phrase of await servir({ reglages, journal, arret, url, dire })) dire(phrase);
}

/** One sentence where we know what is wrong; otherwise what a developer needs. */
function expliquer(erreur: unknown): string {
  if (erreur instanceof ErreurDemarrage || erreur instanceof EmbeddedPostgresError) return erreur.message;
  return `SAR n’a pas pu démarrer\u00a0: ${JSON.stringify(erreurPourJournal(erreur), null, 2)}`;
}

const lecture = lireReglages(process.env, RACINE);
if (!lecture.ok) {
  for (const phrase of lecture.phrases) avertir(phrase);
  process.exit(1);
}
const arret = preparerArret();
try {
  await demarrer(lecture.reglages, arret);
} catch (erreur) {
  if (!arret.enCours()) avertir(expliquer(erreur));
  await arret.finir(1);
}
