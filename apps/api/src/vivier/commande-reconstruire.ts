import { reconstruireRecherche } from "@sar/db";
import { preparerBase, verifierBase } from "../demarrage/base.ts";
import { ErreurDemarrage } from "../demarrage/erreur-demarrage.ts";
import { lireReglages } from "../env.ts";

async function reconstruire(racine: string): Promise<string> {
  const lecture = lireReglages(process.env, racine);
  if (!lecture.ok) throw new ErreurDemarrage(lecture.phrases.join("\n"));
  const { baseUrl } = lecture.reglages;
  if (baseUrl === undefined) {
    throw new ErreurDemarrage("Indiquez dans DATABASE_URL la base dont il faut reconstruire la recherche.");
  }
  await verifierBase(baseUrl);
  const base = await preparerBase(baseUrl);
  try {
    const { dossiers, differents } = await reconstruireRecherche(base.db);
    return `${dossiers} dossiers relus, ${differents} corrigés.`;
  } finally {
    await base.close();
  }
}

/**
 * `npm run recherche:reconstruire`: derives the search rows of all dossiers anew, and says how many were wrong.
 *
 * @param racine the folder that relative paths of the settings start from
 */
export async function commandeReconstruire(racine: string): Promise<void> {
  try {
    process.stdout.write(`${await reconstruire(racine)}\n`);
  } catch (erreur) {
    if (!(erreur instanceof ErreurDemarrage)) throw erreur;
    process.stderr.write(`${erreur.message}\n`);
    process.exitCode = 1;
  }
}
