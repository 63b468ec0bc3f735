import type { Database } from "@sar/db";
import { alea as aleaDe } from "../../../apps/api/dist/demo/alea.js";
import { TAILLE_PAGE } from "@sar/domain";

/** The floor: 25 dossiers by primary key, through the same driver. Each call asks for others. */
export function plancher(sql: Database["sql"], taille: number, graine: number): () => Promise<unknown> {
  const alea = aleaDe(graine);
  return () => {
    const ids = Array.from({ length: TAILLE_PAGE }, () => alea.entier(1, taille));
    return sql`select id, civilite, nom, prenom, ville from dossier where id = any(${`{${ids.join(",")}}`}::bigint[])`;
  };
}
