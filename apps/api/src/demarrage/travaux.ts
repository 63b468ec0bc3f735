import { openDatabase } from "@sar/db";
import { instant } from "@sar/domain";
import { envoyerCourriers } from "../courriers/envoyer.ts";
import { TRAVAIL_COURRIERS } from "../courriers/poste.ts";
import type { Transport } from "../courriers/transport.ts";
import { menageBrouillons } from "../fiche/brouillons-anciens.ts";
import { ouvrirTravaux, type Travail } from "../jobs/travaux.ts";
import type { Journal } from "../journal/journal.ts";
import type { Metriques } from "../metriques/metriques.ts";

type Besoins = {
  /** Address of the database. */
  readonly url: string;
  readonly journal: Journal;
  readonly metriques: Metriques;
  /** What takes the mails; null when they wait, for want of a server. */
  readonly transport: Transport | null;
};

const maintenant = () => instant(new Date());

/** Begins to serve the jobs of this process; gives what ends them. */
export function servirTravaux({ url, journal, metriques, transport }: Besoins): () => Promise<void> {
  // A mail's transaction lasts for as long as the mail server takes: it must neither hold a request's connection nor
  // fall under a request's limits.
  const { db, close } = openDatabase(url, { max: 2, applicationName: "sar-travaux" });
  const travaux: Travail[] = [menageBrouillons({ db, journal, maintenant })];
  if (transport !== null) {
    const expedition = { db, transport, maintenant, journal, metriques, aMarquer: new Map() };
    travaux.push({
      nom: TRAVAIL_COURRIERS,
      quand: "* * * * *",
      faire: (finir) => envoyerCourriers(expedition, finir),
    });
  }
  const service = ouvrirTravaux({ url, journal }, travaux);
  return async () => {
    await service.fermer();
    await close();
  };
}
