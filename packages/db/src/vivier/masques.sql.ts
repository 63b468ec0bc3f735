import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { brut, enonce, joindre, type Enonce } from "../enonce.ts";
import { MASQUES, type Bits, type NomMasque } from "./masques.ts";

/** Where a table holds masks; it may lack some. */
export type ColonnesMasques = Readonly<Partial<Record<NomMasque, AnyPgColumn>>>;

/**
 * That a row has at least one of some bits; nothing where the table lacks a mask that holds one of them. Without bits
 * no row has one.
 */
export function unDesBits(colonnes: ColonnesMasques, bits: Bits): Enonce | undefined {
  const communs: Enonce[] = [];
  for (const nom of MASQUES) {
    if (bits[nom] === undefined) continue;
    const colonne = colonnes[nom];
    if (colonne === undefined) return undefined;
    communs.push(enonce`(${colonne} & ${bits[nom]}::bigint)`);
  }
  return communs.length === 0 ? brut("false") : enonce`(${joindre(communs, " | ")}) <> 0`;
}
