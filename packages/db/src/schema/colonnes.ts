import { instant, type Instant, type Jour, type LigneReferentiel, type Referentiel } from "@sar/domain";
import { sql, type SQL } from "drizzle-orm";
import { bigint, customType, date, text, type AnyPgColumn } from "drizzle-orm/pg-core";

const timestamptz = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp(3) with time zone",
  fromDriver: (valeur) => instant(valeur),
});

/** An instant: `timestamptz(3)` in the database, an {@link Instant} in the code; nothing is lost either way. */
export const colonneInstant = (nom: string) => timestamptz(nom);

/** A calendar day in Europe/Paris. */
export const colonneJour = (nom: string) => date(nom, { mode: "string" }).$type<Jour>();

/** The identity key of a table. */
export const colonneId = () => bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** A reference to a row of another table. */
export const colonneRef = (nom: string) => bigint(nom, { mode: "number" });

/** 64 bits, as a signed number; nothing reads it but the conditions of statements. */
export const colonneMasque = (nom: string) => bigint(nom, { mode: "bigint" });

/** A code of a closed list; its CHECK comes from {@link estCode}. */
export const colonneCode = <Code extends string>(nom: string) => text(nom).$type<Code>();

const tstzmultirange = customType<{ data: string }>({ dataType: () => "tstzmultirange" });

/** Stretches of time. */
export const colonnePeriodes = (nom: string) => tstzmultirange(nom);

function litteraux(codes: readonly string[]): SQL {
  return sql.raw(codes.map((code) => `'${code}'`).join(", "));
}

/** The CHECK condition that a column holds a code of a closed list (null passes). */
export function estCode(colonne: AnyPgColumn, { codes }: Pick<Referentiel<LigneReferentiel>, "codes">): SQL {
  return sql`${colonne} in (${litteraux(codes)})`;
}

/** The CHECK condition that an array column holds only codes of a closed list. */
export function sontCodes(colonne: AnyPgColumn, { codes }: Pick<Referentiel<LigneReferentiel>, "codes">): SQL {
  return sontParmi(colonne, codes);
}

/** The CHECK condition that a column holds one of some codes (null passes). */
export function estParmi(colonne: AnyPgColumn, codes: readonly string[]): SQL {
  return sql`${colonne} in (${litteraux(codes)})`;
}

/** The CHECK condition that an array column holds only some codes. */
export function sontParmi(colonne: AnyPgColumn, codes: readonly string[]): SQL {
  return sql`${colonne} <@ array[${litteraux(codes)}]::text[]`;
}
