import { curseurVivierSchema, type CurseurVivier } from "@sar/domain";

/** The page of a list as the address writes it: `suivant,2018-10-18T10:00:00.000Z,4213`. */
export function ecrireCurseur({ sens, dateClassification, dossierId }: CurseurVivier): string {
  return [sens, dateClassification, dossierId].join(",");
}

/** Reads a page back from an address; what is none is the first page, so that any address opens. */
export function lireCurseur(texte: string | undefined): CurseurVivier | null {
  const [sens, dateClassification, dossierId] = texte?.split(",") ?? [];
  const lu = curseurVivierSchema.safeParse({ sens, dateClassification, dossierId: Number(dossierId) });
  return lu.success ? lu.data : null;
}
