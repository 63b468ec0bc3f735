import { isEscapedLoss } from "@sar/db/unavailable";
import type { Journal } from "../journal/journal.ts";
import type { Arret } from "./arret.ts";

/**
 * An exception that nobody caught ends the process in good order, with the whole of it in the log; but a lost
 * database, which comes back.
 */
export function surveiller(journal: Journal, arret: Arret): void {
  process.on("uncaughtException", (err) => {
    if (arret.enCours()) return;
    if (isEscapedLoss(err)) {
      journal.error({ err }, "A loss of the database reached nobody");
      return;
    }
    journal.fatal({ err }, "Uncaught exception");
    void arret.finir(1);
  });
}
