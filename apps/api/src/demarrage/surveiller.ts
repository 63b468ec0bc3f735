import { isEscapedLoss } from "@sar/db/unavailable";
import type { Journal } from "../journal/journal.ts";
import type { Arret } from "./arret.ts";

const FILE_DES_TRAVAUX = /[\\/]node_modules[\\/](graphile-worker|pg-pool|pg)[\\/]/;
const PERTE = /^(Connection terminated|terminating connection|the database system is|Client has encountered)/;

/**
 * Whether what nobody caught is the database lost under the job queue, which rejects promises that it does not wait
 * for. Its jobs only wake what is due: one that stays locked is missed by nobody.
 */
function estPerteDesTravaux(erreur: unknown): boolean {
  if (!(erreur instanceof Error) || !FILE_DES_TRAVAUX.test(erreur.stack ?? "")) return false;
  return "syscall" in erreur || PERTE.test(erreur.message);
}

/**
 * An exception that nobody caught ends the process in good order, with the whole of it in the log; but a lost
 * database, which comes back.
 */
export function surveiller(journal: Journal, arret: Arret): void {
  process.on("uncaughtException", (err) => {
    if (arret.enCours()) return;
    if (isEscapedLoss(err) || estPerteDesTravaux(err)) {
      journal.error({ err }, "A loss of the database reached nobody");
      return;
    }
    journal.fatal({ err }, "Uncaught exception");
    void arret.finir(1);
  });
}
