import { asc, gt } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { dossier } from "../schema/index.ts";
import { ecrireLignesRecherche } from "./recherche.repository.ts";

const TAILLE_LOT = 500;

/** What a rebuilding of the search rows found. */
export type Reconstruction = { readonly dossiers: number; readonly differents: number };

/** The next dossiers by id, held against changes until the end of the transaction; fiches can still be opened on them. */
async function prochainLot(tx: Connexion, apresId: number): Promise<number[]> {
  const lignes = await tx
    .select({ id: dossier.id })
    .from(dossier)
    .where(gt(dossier.id, apresId))
    .orderBy(asc(dossier.id))
    .limit(TAILLE_LOT)
    .for("no key update");
  return lignes.map(({ id }) => id);
}

/**
 * Derives all search rows anew from the normalised tables, batch by batch, and writes those that differ. Where every
 * writer has done its part, none does.
 */
export async function reconstruireRecherche(db: Connexion): Promise<Reconstruction> {
  const bilan = { dossiers: 0, differents: 0 };
  for (let dernierId: number | undefined = 0; dernierId !== undefined;) {
    const depart: number = dernierId;
    const lot = await db.transaction(async (tx) => {
      const ids = await prochainLot(tx, depart);
      return { ids, differents: (await ecrireLignesRecherche(tx, ids)).size };
    });
    bilan.dossiers += lot.ids.length;
    bilan.differents += lot.differents;
    dernierId = lot.ids.at(-1);
  }
  return bilan;
}
