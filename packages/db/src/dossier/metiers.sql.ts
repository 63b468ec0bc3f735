import { sql, type SQL } from "drizzle-orm";
import { dossierMetierActuel, metier } from "../schema/index.ts";

/** The labels of the métiers actuels of a dossier, in alphabetical order. */
export function metiersActuelsSql(dossierId: SQL): SQL<string[]> {
  return sql<string[]>`array(${sql`select ${metier.libelle} from ${dossierMetierActuel}
    join ${metier} on ${metier.id} = ${dossierMetierActuel.metierId}
    where ${dossierMetierActuel.dossierId} = ${dossierId} order by ${metier.libelle}`})`;
}
