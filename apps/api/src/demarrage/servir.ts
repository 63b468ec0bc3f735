import { fileURLToPath } from "node:url";
import { openDatabase } from "@sar/db";
import { instant } from "@sar/domain";
import { envoyerCourriers } from "../courriers/envoyer.ts";
import { preparerPoste, TRAVAIL_COURRIERS } from "../courriers/poste.ts";
import type { Transport } from "../courriers/transport.ts";
import { preparerDemo } from "../demo/semer-au-demarrage.ts";
import type { Reglages } from "../env.ts";
import { ouvrirTravaux } from "../jobs/travaux.ts";
import type { Journal } from "../journal/journal.ts";
import { preparerMetriques, type Metriques } from "../metriques/metriques.ts";
import { buildServer } from "../server.ts";
import type { Arret } from "./arret.ts";
import { preparerBase, verifierBase } from "./base.ts";
import { erreurEcoute } from "./port.ts";

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

/** Begins to send mails; gives what ends it. */
function servirCourriers(
  transport: Transport,
  { url, journal, metriques }: Pick<Service, "url" | "journal"> & { readonly metriques: Metriques },
): () => Promise<void> {
  // A mail's transaction lasts for as long as the mail server takes: it must neither hold a request's connection nor
  // fall under a request's limits.
  const { db, close } = openDatabase(url, { max: 2, applicationName: "sar-courriers" });
  const maintenant = () => instant(new Date());
  const expedition = { db, transport, maintenant, journal, metriques, aMarquer: new Map() };
  const envoi = { nom: TRAVAIL_COURRIERS, faire: (finir: AbortSignal) => envoyerCourriers(expedition, finir) };
  const travaux = ouvrirTravaux({ url, journal }, [envoi]);
  return async () => {
    await travaux.fermer();
    await close();
  };
}

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
  if (transport !== null) {
    arret.prevoir(servirCourriers(transport, { url, journal, metriques }));
  } else {
    journal.warn("No mail server is set: mails wait");
  }
  return [...comptes, ...phrases, `SAR est prêt\u00a0: ${reglages.origines[0]}`];
}
