import { TOTAL_EXACT_MAX, type VoisinsVivier } from "@sar/domain";
import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { planifier } from "../prepare.ts";
import { rechercheDossier } from "../schema/index.ts";
import { apres, avant, estTrouveSql, ORDRE, ORDRE_INVERSE, type Place, type RechercheVivier } from "./trouves.sql.ts";

const r = rechercheDossier;
const un = sql`1`.as("un");

/**
 * Where a candidate stands, or last stood, in the order of the list, whatever is searched; null when he never was in
 * the vivier. So the way to his neighbours stays when a quick action or a new situation takes him off the list.
 */
async function placeDe(db: Connexion, dossierId: number, now: Place["dateClassification"]): Promise<Place | null> {
  const [place] = await db
    .select({ dateClassification: r.dateClassification, dossierId: r.dossierId })
    .from(r)
    .where(and(eq(r.dossierId, dossierId), sql`${r.dateClassification} <= ${now}::timestamptz`))
    .orderBy(desc(r.dateClassification))
    .limit(1);
  return place ?? null;
}

/**
 * V9: the position of a candidate in a search, and who comes before and after him there. The position is null when
 * the search does not find him, or beyond the exact totals (V6).
 */
export async function voisins(db: Connexion, recherche: RechercheVivier, dossierId: number): Promise<VoisinsVivier> {
  const place = await placeDe(db, dossierId, recherche.now);
  if (place === null) return { position: null, precedentId: null, suivantId: null };
  const trouves = (condition: SQL) => and(estTrouveSql(recherche), condition);
  const id = { dossierId: r.dossierId };
  const precedent = db
    .select(id)
    .from(r)
    .where(trouves(avant(place)))
    .orderBy(...ORDRE_INVERSE)
    .limit(1);
  const suivant = db
    .select(id)
    .from(r)
    .where(trouves(apres(place)))
    .orderBy(...ORDRE)
    .limit(1);
  const devant = db
    .select({ un })
    .from(r)
    .where(trouves(avant(place)))
    .limit(TOTAL_EXACT_MAX)
    .as("devant");
  const luiMeme = db
    .select({ un })
    .from(r)
    .where(trouves(eq(r.dossierId, dossierId)));
  const [ligne] = await planifier(db, (tx) =>
    tx.execute<{ precedent: string | null; suivant: string | null; rang: number; trouve: boolean }>(
      sql`select (${precedent}) as precedent, (${suivant}) as suivant,
        (select count(*)::int from ${devant}) as rang, exists (${luiMeme}) as trouve`,
    ),
  );
  return {
    position: ligne?.trouve && ligne.rang < TOTAL_EXACT_MAX ? ligne.rang + 1 : null,
    precedentId: ligne?.precedent ? Number(ligne.precedent) : null,
    suivantId: ligne?.suivant ? Number(ligne.suivant) : null,
  };
}
