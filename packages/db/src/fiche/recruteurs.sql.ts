import type { Collegue } from "@sar/domain";
import { sql, type SQL } from "drizzle-orm";
import { compte } from "../schema/index.ts";

/** The name under which people of an entreprise read a recruteur: « Claire Martin ». */
export function nomDuCompteSql(t: Pick<typeof compte, "prenom" | "nom"> = compte): SQL<string> {
  return sql<string>`${t.prenom} || ' ' || ${t.nom}`;
}

/** All recruteurs of an entreprise, deactivated ones too, as JSON: those that a sentence or a handover may name. */
export function colleguesSql(entrepriseId: number): SQL<Collegue[]> {
  return sql<Collegue[]>`coalesce((${sql`select jsonb_agg(jsonb_build_object('compteId', ${compte.id},
      'entrepriseId', ${compte.entrepriseId}, 'nom', ${nomDuCompteSql()}, 'actif', ${compte.desactiveLe} is null))
    from ${compte} where ${compte.entrepriseId} = ${entrepriseId}`}), '[]')`;
}
