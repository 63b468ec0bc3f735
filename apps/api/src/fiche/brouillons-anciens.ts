import { supprimerBrouillonsAnciens, type Database } from "@sar/db";
import { ajouterJours, BROUILLON_JOURS, type Instant } from "@sar/domain";
import type { Travail } from "../jobs/travaux.ts";
import type { Journal } from "../journal/journal.ts";

type Menage = Pick<Database, "db"> & { readonly journal: Journal; readonly maintenant: () => Instant };

/** The nightly job that removes the drafts which nobody has touched for `BROUILLON_JOURS` days. */
export function menageBrouillons({ db, journal, maintenant }: Menage): Travail {
  return {
    nom: "supprimer_brouillons_anciens",
    quand: "40 2 * * *",
    faire: async () => {
      const nombre = await supprimerBrouillonsAnciens(db, ajouterJours(maintenant(), -BROUILLON_JOURS));
      if (nombre > 0) journal.info({ nombre }, "Old drafts removed");
    },
  };
}
