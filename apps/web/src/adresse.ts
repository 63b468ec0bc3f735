/** The search part of an address: names to texts, never JSON. */
export type Parametres = Readonly<Record<string, string>>;

/** Reads the search part of an address; of a name that stands twice, the last one counts. */
export function lireParametres(texte: string): Parametres {
  return Object.fromEntries(new URLSearchParams(texte));
}

/** Writes the search part of an address; commas stay readable, empty values are left out. */
export function ecrireParametres(parametres: Readonly<Record<string, unknown>>): string {
  const pleins = Object.entries(parametres).filter(([, valeur]) => valeur !== undefined && valeur !== "");
  const texte = new URLSearchParams(pleins.map(([nom, valeur]) => [nom, String(valeur)])).toString();
  return texte === "" ? "" : `?${texte.replaceAll("%2C", ",")}`;
}

/** Keeps of a search part what is text; any address opens. */
export function parametresTexte(parametres: Readonly<Record<string, unknown>>): Parametres {
  return Object.fromEntries(
    Object.entries(parametres).filter((paire): paire is [string, string] => typeof paire[1] === "string"),
  );
}

/** An address of this app to come back to, or null: never one of another site. */
export function adresseInterne(valeur: unknown): string | null {
  return typeof valeur === "string" && /^\/(?![/\\])/.test(valeur) ? valeur : null;
}
