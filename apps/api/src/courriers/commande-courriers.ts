import { courriersEnSouffrance, renvoyerCourriers, type Database, type EtatCourrier } from "@sar/db";
import { COMMISSION, formaterInstant, instant } from "@sar/domain";
import { preparerBase, verifierBase } from "../demarrage/base.ts";
import { ErreurDemarrage } from "../demarrage/erreur-demarrage.ts";
import { lireReglages } from "../env.ts";

const USAGE = [
  "npm run courriers : les mails qui ne sont pas partis, avec leur motif",
  "npm run courriers -- renvoyer <numéro> : remet en file un mail abandonné",
  "npm run courriers -- renvoyer --tous : remet en file tous les mails abandonnés",
].join("\n");

const TOUS = "--tous";
const NUMERO = /^[1-9]\d{0,14}$/;

function decrire({
  id,
  destinataire,
  creeLe,
  essais,
  prochainEssaiLe,
  abandonneLe,
  dernierMotif,
}: EtatCourrier): string {
  const adresse = destinataire === COMMISSION ? "la commission" : destinataire;
  const etat =
    abandonneLe === null
      ? `en attente, prochain essai le ${prochainEssaiLe === null ? "-" : formaterInstant(prochainEssaiLe)}`
      : `abandonné le ${formaterInstant(abandonneLe)}`;
  const motif = dernierMotif === null ? "" : `\n    ${dernierMotif}`;
  return `n°\u00a0${id}, du ${formaterInstant(creeLe)}, à ${adresse}\u00a0: ${etat}, ${essais} essai(s)${motif}`;
}

async function lister(base: Database): Promise<string> {
  const courriers = await courriersEnSouffrance(base.db);
  return courriers.length === 0 ? "Tous les mails sont partis." : courriers.map(decrire).join("\n");
}

async function renvoyer(base: Database, cible: string): Promise<string> {
  const nombre = await renvoyerCourriers(base.db, instant(new Date()), cible === TOUS ? undefined : Number(cible));
  if (nombre > 0 || cible === TOUS) return `${nombre} mail(s) remis en file\u00a0: ils partent dans la minute.`;
  throw new ErreurDemarrage(`Aucun mail abandonné ne porte le numéro ${cible}.`);
}

/** What to do, from the words after the command. */
function lireDemande([verbe, cible, ...reste]: readonly string[]): (base: Database) => Promise<string> {
  if (verbe === undefined) return lister;
  const lisible = cible !== undefined && (cible === TOUS || NUMERO.test(cible)) && reste.length === 0;
  if (verbe === "renvoyer" && lisible) return (base) => renvoyer(base, cible);
  throw new ErreurDemarrage(USAGE);
}

async function executer(racine: string, mots: readonly string[]): Promise<string> {
  const demande = lireDemande(mots);
  const lecture = lireReglages(process.env, racine);
  if (!lecture.ok) throw new ErreurDemarrage(lecture.phrases.join("\n"));
  const { baseUrl } = lecture.reglages;
  if (baseUrl === undefined) {
    throw new ErreurDemarrage(
      "Indiquez dans DATABASE_URL la base dont il faut voir les mails\u00a0; la démonstration les montre sur une page.",
    );
  }
  await verifierBase(baseUrl);
  const base = await preparerBase(baseUrl);
  try {
    return await demande(base);
  } finally {
    await base.close();
  }
}

/**
 * `npm run courriers`: the mails that have not left, with the reason and the age; `renvoyer` puts those that were
 * given up back into the queue.
 *
 * @param racine the folder that relative paths of the settings start from
 * @param mots the words after the command
 */
export async function commandeCourriers(racine: string, mots: readonly string[]): Promise<void> {
  try {
    process.stdout.write(`${await executer(racine, mots)}\n`);
  } catch (erreur) {
    if (!(erreur instanceof ErreurDemarrage)) throw erreur;
    process.stderr.write(`${erreur.message}\n`);
    process.exitCode = 1;
  }
}
