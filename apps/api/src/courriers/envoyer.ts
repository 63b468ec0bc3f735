import { noterEchec, noterEnvoi, prendreCourrier, type Connexion, type CourrierAEnvoyer, type Database } from "@sar/db";
import { NATURES_ECHEC, type Instant } from "@sar/domain";
import type { FastifyBaseLogger } from "fastify";
import type { Metriques } from "../metriques/metriques.ts";
import type { Remise, Transport } from "./transport.ts";

/** What sending the mails needs. */
export type Expedition = {
  readonly db: Database["db"];
  readonly transport: Transport;
  readonly maintenant: () => Instant;
  readonly journal: Pick<FastifyBaseLogger, "info" | "warn" | "error">;
  readonly metriques: Pick<Metriques, "courrier">;
  /** What the server has taken and could not be marked, for the database went away meanwhile: by the mail's id. */
  readonly aMarquer: Map<number, Remise>;
};

/** Whether to take the next mail: not when none is due, nor when the server would fail the next one too. */
type Suite = "continuer" | "arreter";

async function conclure(
  tx: Connexion,
  { maintenant }: Expedition,
  courrier: CourrierAEnvoyer,
  remise: Remise,
): Promise<boolean> {
  if (remise.ok) {
    await noterEnvoi(tx, courrier.id, maintenant());
    return false;
  }
  return noterEchec(tx, courrier, remise, maintenant());
}

/** Logs and counts what became of a mail, once it is committed: ids and codes, never an address or a name. */
function raconter(
  { journal, metriques }: Expedition,
  { id, essais }: CourrierAEnvoyer,
  remise: Remise,
  abandonne: boolean,
): Suite {
  if (remise.ok) {
    metriques.courrier("envoye");
    journal.info({ courrierId: id, essais: essais + 1 }, "Mail sent");
    return "continuer";
  }
  const ligne = { courrierId: id, essais: essais + 1, nature: remise.nature };
  metriques.courrier(remise.nature);
  if (abandonne) {
    metriques.courrier("abandonne");
    journal.error(ligne, "Mail given up");
  } else {
    journal.warn(ligne, "Mail not sent, to be tried again");
  }
  return NATURES_ECHEC[remise.nature].general ? "arreter" : "continuer";
}

/** Gives a mail to the server, unless it was given already and only the mark is missing. */
async function remettre({ transport, aMarquer }: Expedition, courrier: CourrierAEnvoyer): Promise<Remise> {
  const remise = aMarquer.get(courrier.id) ?? (await transport.remettre(courrier));
  if (remise.ok || remise.remisA.length > 0) aMarquer.set(courrier.id, remise);
  return remise;
}

async function envoyerUn(expedition: Expedition): Promise<Suite> {
  const { db, maintenant, aMarquer } = expedition;
  const essai = await db.transaction(async (tx) => {
    const courrier = await prendreCourrier(tx, maintenant());
    if (courrier === null) return null;
    const remise = await remettre(expedition, courrier);
    return { courrier, remise, abandonne: await conclure(tx, expedition, courrier, remise) };
  });
  if (essai === null) return "arreter";
  aMarquer.delete(essai.courrier.id);
  return raconter(expedition, essai.courrier, essai.remise, essai.abandonne);
}

/**
 * Sends the mails that are due, one by one. Each is taken, given to the server and marked in one transaction: a
 * process that dies before the end lets go of it, and the next sender sends it, under the same Message-ID where the
 * server had taken it already. A process that outlives the database marks what it had sent once the database is back.
 * Senders side by side never take the same.
 *
 * @param finir ends it after the mail in hand
 */
export async function envoyerCourriers(expedition: Expedition, finir?: AbortSignal): Promise<void> {
  for (;;) {
    if (finir?.aborted === true || (await envoyerUn(expedition)) === "arreter") return;
  }
}
