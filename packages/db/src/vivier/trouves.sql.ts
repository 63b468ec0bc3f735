import type { CriteresVivier, Instant } from "@sar/domain";
import { and, asc, desc, eq, isNull, not, sql, type SQL } from "drizzle-orm";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { conditionsCriteres } from "./criteres.sql.ts";

const r = rechercheDossier;

/** A search of the vivier: what is looked for, by which entreprise (from the session), at which instant. */
export type RechercheVivier = {
  readonly criteres: CriteresVivier;
  readonly entrepriseId: number;
  readonly now: Instant;
};

/** A place in the order of V6. */
export type Place = { readonly dateClassification: Instant; readonly dossierId: number };

/** V1: the search row is visible at `now`; at most one of a dossier is. */
export function dansLeVivierSql(now: Instant): SQL {
  return sql`${r.visible} @> ${now}::timestamptz`;
}

/** V2: the entreprise has a fiche on the dossier; one that was undone (F14) is none. */
export function aUneFicheSql(dossierId: SQL, entrepriseId: number | null): SQL {
  const memeDossier = eq(fiche.dossierId, dossierId);
  return sql`exists (select from ${fiche}
    where ${and(memeDossier, eq(fiche.entrepriseId, sql`${entrepriseId}::bigint`), isNull(fiche.annuleeLe))})`;
}

/** V1, V3, V4: what a search row must meet to be found, whoever searches. */
export function conditionsRecherche({ criteres, now }: Pick<RechercheVivier, "criteres" | "now">): SQL[] {
  return [dansLeVivierSql(now), ...conditionsCriteres(criteres, { criteres, now })];
}

/** V1 to V4: what a search row must meet to be found. */
export function estTrouveSql(recherche: RechercheVivier): SQL {
  const sansFiche = not(aUneFicheSql(sql`${r.dossierId}`, recherche.entrepriseId));
  return sql`${and(sansFiche, ...conditionsRecherche(recherche))}`;
}

const cle = sql`(${r.dateClassification}, ${r.dossierId})`;
const lieu = ({ dateClassification, dossierId }: Place) =>
  sql`(${dateClassification}::timestamptz, ${dossierId}::bigint)`;

/** V6: newest classification first. The id makes the order total, so that no candidate is on two pages or on none. */
export const ORDRE = [desc(r.dateClassification), desc(r.dossierId)] as const;

/** {@link ORDRE} read backwards. */
export const ORDRE_INVERSE = [asc(r.dateClassification), asc(r.dossierId)] as const;

/** Further down the list than a place. */
export const apres = (place: Place): SQL => sql`${cle} < ${lieu(place)}`;

/** Further up the list than a place. */
export const avant = (place: Place): SQL => sql`${cle} > ${lieu(place)}`;
