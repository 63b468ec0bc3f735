import { instant } from "@sar/domain";
import { preparerBase, verifierBase } from "../demarrage/base.ts";
import { ErreurDemarrage } from "../demarrage/erreur-demarrage.ts";
import { lireReglages } from "../env.ts";
import { ouvrirDepot } from "../fichiers/depot.ts";
import { lireComptesDemo, presenterComptes } from "./comptes-demo.ts";
import { semerDemo } from "./semer.ts";

const dire = (phrase: string) => void process.stdout.write(`${phrase}\n`);

/** Fills the database of `DATABASE_URL`. @throws ErreurDemarrage when that cannot be */
async function semer(racine: string): Promise<readonly string[]> {
  const lecture = lireReglages(process.env, racine);
  if (!lecture.ok) throw new ErreurDemarrage(lecture.phrases.join("\n"));
  const { baseUrl, dossierFichiers, demoGraine, demoMaintenant } = lecture.reglages;
  if (baseUrl === undefined) {
    throw new ErreurDemarrage(
      "Indiquez dans DATABASE_URL la base à remplir\u00a0; sans elle, npm start prépare sa propre démonstration.",
    );
  }
  await verifierBase(baseUrl);
  const base = await preparerBase(baseUrl);
  try {
    const now = demoMaintenant ?? instant(new Date());
    await semerDemo({ base, fichiers: ouvrirDepot(dossierFichiers), graine: demoGraine, now, dire });
    return presenterComptes(await lireComptesDemo(base.db));
  } finally {
    await base.close();
  }
}

/**
 * `npm run demo:seed`: fills the database of `DATABASE_URL` with the demo, and asks nothing. One that holds dossiers
 * stays as it is.
 *
 * @param racine the folder that relative paths of the settings start from
 */
export async function commandeSemer(racine: string): Promise<void> {
  try {
    for (const phrase of await semer(racine)) dire(phrase);
  } catch (erreur) {
    if (!(erreur instanceof ErreurDemarrage)) throw erreur;
    process.stderr.write(`${erreur.message}\n`);
    process.exitCode = 1;
  }
}
