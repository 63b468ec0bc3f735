import { fileURLToPath } from "node:url";
import { preparerPoste } from "../courriers/poste.ts";
import { preparerDemo } from "../demo/semer-au-demarrage.ts";
import type { Reglages } from "../env.ts";
import type { Journal } from "../journal/journal.ts";
import { preparerMetriques } from "../metriques/metriques.ts";
import { buildServer } from "../server.ts";
import type { Arret } from "./arret.ts";
import { preparerBase, verifierBase } from "./base.ts";
import { erreurEcoute } from "./port.ts";
import { servirTravaux } from "./travaux.ts";

const DOSSIER_WEB = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** What serving needs once the settings are read. */
export type Service = {
  readonly reglages: Reglages;
  readonly journal: Journal;
  readonly arret: Arret;
  /** Address of the database. */
  readonly url: string;
  /** Tells whoever starts what takes its time. */
  readonly dire: (phrase: string) => void;
};

/**
 * Brings the database up to date and serves; gives what the person who started is to read.
 * @throws ErreurDemarrage when the database or the port cannot be had
 */
export async function servir({ reglages, journal, arret, url, dire }: Service): Promise<readonly string[]> {
  if (reglages.baseUrl !== undefined) await verifierBase(url);
  const base = await preparerBase(url, journal);
  arret.prevoir(() => base.close());
  const demo = reglages.baseUrl === undefined;
  const comptes = demo ? await preparerDemo({ base, url, reglages, arret, dire }) : [];
  const { boite, transport, phrases } = preparerPoste(reglages);
  const metriques = preparerMetriques();
  const app = await buildServer({ base, reglages, journal, dossierWeb: DOSSIER_WEB, boite, metriques, demo });
  arret.prevoir(() => app.close());
  try {
    await app.listen({ port: reglages.port, host: reglages.hote });
  } catch (erreur) {
    throw erreurEcoute(erreur, reglages);
  }
  if (transport === null) journal.warn("No mail server is set: mails wait");
  arret.prevoir(servirTravaux({ url, journal, metriques, transport }));
  return [...comptes, ...phrases, `SAR est prêt\u00a0: ${reglages.origines[0]}`];
}
