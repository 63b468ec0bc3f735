const ordre = new Intl.Collator("fr", { numeric: true });

/** Alphabetical order of labels as French readers expect it, whatever the collation of the database. */
export function parLibelle(a: { readonly libelle: string }, b: { readonly libelle: string }): number {
  return ordre.compare(a.libelle, b.libelle);
}
