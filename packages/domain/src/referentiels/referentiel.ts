import { z } from "zod";

/** What every row of a closed list has: its code (never renamed once released) and its French label. */
export type LigneReferentiel = { readonly code: string; readonly libelle: string };

/** A closed list: its rows in their order, its codes, its zod enum, and look-ups by code. */
export type Referentiel<L extends LigneReferentiel> = {
  readonly lignes: readonly L[];
  readonly codes: readonly [L["code"], ...L["code"][]];
  readonly schema: z.ZodEnum<{ [C in L["code"]]: C }>;
  /** The row of a code. */
  ligne<C extends L["code"]>(this: void, code: C): Extract<L, { code: C }>;
  /** The French label of a code. */
  libelle(this: void, code: L["code"]): string;
  /** Whether any value at all is a code of this list. */
  contient(this: void, valeur: unknown): valeur is L["code"];
  /** The place of a code in the list, from 0: the order of an ordered list. */
  rang(this: void, code: L["code"]): number;
};

/**
 * Makes a closed list of its rows. Each column beside code and label is a meaning of the row that rules read;
 * no rule compares a code where a column can say it.
 */
export function referentiel<const L extends LigneReferentiel>(lignes: readonly L[]): Referentiel<L> {
  const parCode = new Map<string, L>(lignes.map((ligne) => [ligne.code, ligne]));
  const codes = lignes.map((ligne) => ligne.code) as unknown as readonly [L["code"], ...L["code"][]];
  const ligne = (code: string): L => {
    const trouvee = parCode.get(code);
    if (!trouvee) throw new RangeError(`Code inconnu : ${code}`);
    return trouvee;
  };
  return {
    lignes,
    codes,
    schema: z.enum(codes, {
      error: "Choisissez une valeur de la liste.",
    }),
    ligne: (code) => ligne(code) as never,
    libelle: (code) => ligne(code).libelle,
    contient: (valeur): valeur is L["code"] => typeof valeur === "string" && parCode.has(valeur),
    rang: (code) => codes.indexOf(code),
  };
}

/** The codes of the rows that have the given column values, in the types as well. */
export type CodesOu<L extends LigneReferentiel, Filtre> = Extract<L, Filtre>["code"];
