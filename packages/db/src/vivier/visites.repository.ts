import { millisecondesEntre, noterRecherche, type Instant, type Visites } from "@sar/domain";
import { eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { garderPrepare } from "../prepare.ts";
import { compte } from "../schema/index.ts";

const visitesDe = garderPrepare((db) =>
  db
    .select({
      derniereRecherche: compte.derniereRecherche,
      rechercheVisitePrecedente: compte.rechercheVisitePrecedente,
    })
    .from(compte)
    .where(eq(compte.id, sql.placeholder("compteId")))
    .prepare("visites"),
);

/** V8: when a recruteur (from the session) last searched, in this visit and in the one before. */
export async function lireVisites(db: Connexion, compteId: number): Promise<Visites> {
  const [lues] = await visitesDe(db).execute({ compteId });
  return lues ?? { derniereRecherche: null, rechercheVisitePrecedente: null };
}

const PRECISION_MS = 60_000;

/**
 * V8: records a search at `now`, as the domain counts visits. The record is exact to the minute, so that paging and
 * refining seldom write.
 */
export async function enregistrerRecherche(db: Connexion, compteId: number, now: Instant): Promise<void> {
  const { derniereRecherche } = await lireVisites(db, compteId);
  if (derniereRecherche !== null && millisecondesEntre(derniereRecherche, now) < PRECISION_MS) return;
  await db.transaction(async (tx) => {
    await tx.select({ id: compte.id }).from(compte).where(eq(compte.id, compteId)).for("no key update");
    const visites = noterRecherche(await lireVisites(tx, compteId), now);
    await tx.update(compte).set(visites).where(eq(compte.id, compteId));
  });
}
