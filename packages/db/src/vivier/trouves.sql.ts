import type { CriteresVivier, Instant } from "@sar/domain";
import { asc, desc, type SQLWrapper } from "drizzle-orm";
import { enonce, et, type Enonce } from "../enonce.ts";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { assembler, exigencesVivier, type Exigence } from "./criteres.sql.ts";

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
export function dansLeVivierSql(now: Instant): Enonce {
  return enonce`${r.visible} @> ${now}::timestamptz`;
}

/** V2: the entreprise has a fiche on the dossier; one that was undone (F14) is none. */
export function aUneFicheSql(dossierId: SQLWrapper, entrepriseId: number | null): Enonce {
  return enonce`exists (select from ${fiche} where ${fiche.dossierId} = ${dossierId}
    and ${fiche.entrepriseId} = ${entrepriseId}::bigint and ${fiche.annuleeLe} is null)`;
}

/** V1, V3, V4: what a search row must meet to be found, whoever searches. */
export function conditionsRecherche(exigences: readonly Exigence[], now: Instant): Enonce[] {
  return [dansLeVivierSql(now), ...assembler(exigences, "condition")];
}

/** V1 to V4: what a search row must meet to be found. */
export function estTrouveSql({ criteres, entrepriseId, now }: RechercheVivier): Enonce {
  const sansFiche = enonce`not ${aUneFicheSql(r.dossierId, entrepriseId)}`;
  return et(sansFiche, ...conditionsRecherche(exigencesVivier(criteres, now), now));
}

const cle = enonce`(${r.dateClassification}, ${r.dossierId})`;
const lieu = ({ dateClassification, dossierId }: Place) =>
  enonce`(${dateClassification}::timestamptz, ${dossierId}::bigint)`;

/** V6: newest classification first. The id makes the order total, so that no candidate is on two pages or on none. */
export const ORDRE = [desc(r.dateClassification), desc(r.dossierId)] as const;

/** {@link ORDRE} read backwards. */
export const ORDRE_INVERSE = [asc(r.dateClassification), asc(r.dossierId)] as const;

/** Further down the list than a place. */
export const apres = (place: Place): Enonce => enonce`${cle} < ${lieu(place)}`;

/** Further up the list than a place. */
export const avant = (place: Place): Enonce => enonce`${cle} > ${lieu(place)}`;
