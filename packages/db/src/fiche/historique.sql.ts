import { instant, type EvenementFiche } from "@sar/domain";
import { sql, type SQL } from "drizzle-orm";
import { ficheEvenement } from "../schema/index.ts";

/** The events of a fiche, oldest first, as JSON. */
export function historiqueSql(ficheId: SQL): SQL<EvenementFiche[]> {
  return sql<EvenementFiche[]>`coalesce((${sql`select jsonb_agg(jsonb_build_object('type', ${ficheEvenement.type},
      'par', ${ficheEvenement.parId}, 'le', ${ficheEvenement.le}, 'version', ${ficheEvenement.version},
      'action', ${ficheEvenement.action}, 'changements', ${ficheEvenement.changements}) order by ${ficheEvenement.version})
    from ${ficheEvenement} where ${ficheEvenement.ficheId} = ${ficheId}`}), '[]')`.mapWith((lus: EvenementFiche[]) =>
    lus.map((lu) => ({ ...lu, le: instant(lu.le) })),
  );
}
