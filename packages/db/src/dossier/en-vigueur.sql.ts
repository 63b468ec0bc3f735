import { instant, jourDe, type ClassementVue, type Instant, type SituationVue } from "@sar/domain";
import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { classement, situation } from "../schema/index.ts";

/** D6: the situation of a dossier in force at `now`, null when none is; of two of one day the later recorded. */
export function situationEnVigueur(dossierId: SQLWrapper, now: Instant): SQL<SituationVue | null> {
  return sql<SituationVue | null>`(${sql`select jsonb_build_object('code', ${situation.code},
    'dateEffet', ${situation.dateEffet}, 'dateFin', ${situation.dateFin})
    from ${situation} where ${situation.dossierId} = ${dossierId} and ${situation.dateEffet} <= ${jourDe(now)}::date
    order by ${situation.dateEffet} desc, ${situation.id} desc limit 1`})`;
}

/** D4: the classement of a dossier in force at `now`, null before the first; of two of one instant the later recorded. */
export function classementEnVigueur(dossierId: SQLWrapper, now: Instant): SQL<ClassementVue | null> {
  return sql<ClassementVue | null>`(${sql`select jsonb_build_object('classification', ${classement.classification},
    'date', ${classement.prendEffetLe})
    from ${classement} where ${classement.dossierId} = ${dossierId} and ${classement.prendEffetLe} <= ${now}::timestamptz
    order by ${classement.prendEffetLe} desc, ${classement.id} desc limit 1`})`.mapWith((lu: ClassementVue) => ({
    ...lu,
    date: instant(lu.date),
  }));
}
