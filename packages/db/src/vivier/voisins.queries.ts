import { TOTAL_EXACT_MAX, type VoisinsVivier } from "@sar/domain";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { brut, enonce, et, joindre, type Enonce } from "../enonce.ts";
import { lirePrepare, planifier } from "../prepare.ts";
import { rechercheDossier } from "../schema/index.ts";
import { apres, avant, ORDRE, ORDRE_INVERSE, type Place } from "./ordre.sql.ts";
import { estTrouveSql, type RechercheVivier } from "./trouves.sql.ts";

const r = rechercheDossier;

type LigneLue = {
  readonly precedent: string | null;
  readonly suivant: string | null;
  readonly rang: number;
  readonly trouve: boolean;
};

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
  const trouves = (condition: Enonce) => enonce`from ${r} where ${et(estTrouveSql(recherche), condition)}`;
  const id = enonce`select ${r.dossierId}`;
  const statement = enonce`select
    (${id} ${trouves(avant(place))} order by ${joindre(ORDRE_INVERSE, ", ")} limit 1) as precedent,
    (${id} ${trouves(apres(place))} order by ${joindre(ORDRE, ", ")} limit 1) as suivant,
    (select count(*)::integer from (
      select ${trouves(avant(place))} limit ${brut(String(TOTAL_EXACT_MAX))}) as devant) as rang,
    exists (select ${trouves(enonce`${r.dossierId} = ${dossierId}`)}) as trouve`;
  const [ligne] = await planifier(db, (tx) => lirePrepare<LigneLue>(tx, statement));
  return {
    position: ligne?.trouve && ligne.rang < TOTAL_EXACT_MAX ? ligne.rang + 1 : null,
    precedentId: ligne?.precedent ? Number(ligne.precedent) : null,
    suivantId: ligne?.suivant ? Number(ligne.suivant) : null,
  };
}
