import type { CriteresVivier, Instant } from "@sar/domain";
import type { SQLWrapper } from "drizzle-orm";
import { enonce, et, type Enonce } from "../enonce.ts";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { assembler, exigencesVivier } from "./criteres.sql.ts";

const r = rechercheDossier;

/** A search of the vivier: what is looked for, by which entreprise (from the session), at which instant. */
export type RechercheVivier = {
  readonly criteres: CriteresVivier;
  readonly entrepriseId: number;
  readonly now: Instant;
};

/** V1: the search row is visible at `now`; at most one of a dossier is. */
export function dansLeVivierSql(now: Instant): Enonce {
  return enonce`${r.visible} @> ${now}::timestamptz`;
}

/** V2: the entreprise has a fiche on the dossier; one that was undone (F14) is none. */
export function aUneFicheSql(dossierId: SQLWrapper, entrepriseId: number | null): Enonce {
  return enonce`exists (select from ${fiche} where ${fiche.dossierId} = ${dossierId}
    and ${fiche.entrepriseId} = ${entrepriseId}::bigint and ${fiche.annuleeLe} is null)`;
}

/** V1 to V4: what a search row must meet to be found. */
export function estTrouveSql({ criteres, entrepriseId, now }: RechercheVivier): Enonce {
  const sansFiche = enonce`not ${aUneFicheSql(r.dossierId, entrepriseId)}`;
  return et(sansFiche, dansLeVivierSql(now), ...assembler(exigencesVivier(criteres, now), "condition"));
}
