import type { MetiersVue } from "@sar/domain";
import { sql, type SQL } from "drizzle-orm";
import { alphabetique } from "../listes/ordre.ts";
import { dossierMetierActuel, familleMetier, metier } from "../schema/index.ts";

/** The métiers actuels of a dossier by famille, familles and métiers in alphabetical order. */
export function metiersParFamilleSql(dossierId: SQL): SQL<MetiersVue[]> {
  return sql<MetiersVue[]>`coalesce((${sql`
    select jsonb_agg(jsonb_build_object('famille', f.libelle, 'metiers', f.metiers))
    from (select ${familleMetier.libelle}, jsonb_agg(${metier.libelle}) as metiers
      from ${dossierMetierActuel}
      join ${metier} on ${metier.id} = ${dossierMetierActuel.metierId}
      join ${familleMetier} on ${familleMetier.id} = ${metier.familleId}
      where ${dossierMetierActuel.dossierId} = ${dossierId} group by ${familleMetier.id}) as f`}), '[]')`.mapWith(
    (lus: MetiersVue[]) =>
      lus
        .map(({ famille, metiers }) => ({ famille, metiers: metiers.toSorted(alphabetique) }))
        .toSorted((a, b) => alphabetique(a.famille, b.famille)),
  );
}
