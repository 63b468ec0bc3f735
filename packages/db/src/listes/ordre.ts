const ordre = new Intl.Collator("fr", { numeric: true });

/** Alphabetical order as French readers expect it, whatever the collation of the database. */
export function alphabetique(a: string, b: string): number {
  return ordre.compare(a, b);
}

/** {@link alphabetique} order of rows by their label. */
export function parLibelle(a: { readonly libelle: string }, b: { readonly libelle: string }): number {
  return alphabetique(a.libelle, b.libelle);
}
