import fc from "fast-check";

/** Any text that can be stored: every script and sign, but neither NUL nor half a surrogate pair. */
export function arbTexte(longueurMax: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: "binary", maxLength: longueurMax })
    .filter((texte) => texte.length <= longueurMax && !texte.includes("\0"));
}

/** A text that cannot be stored: somewhere in it stands a NUL or half a surrogate pair. */
export function arbTexteInterdit(): fc.Arbitrary<string> {
  const interdit = fc.constantFrom("\0", "\ud83d", "\ude00", "\udfff", "\ud800");
  const voisin = fc.string({ maxLength: 10 });
  return fc.tuple(voisin, interdit, voisin).map((morceaux) => morceaux.join(""));
}

/** A French name: words of letters with accents, joined by spaces, hyphens and apostrophes. */
export function arbNom(): fc.Arbitrary<string> {
  const lettre = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæñABCDEFGÉÈÀÇŒ");
  const mot = fc.string({ unit: lettre, minLength: 1, maxLength: 8 });
  const joint = fc.constantFrom(" ", "-", "'", "’", " - ", "  ");
  return fc
    .array(fc.tuple(mot, joint), { minLength: 1, maxLength: 4 })
    .map((parties) => parties.flatMap(([m, j], rang) => (rang === parties.length - 1 ? [m] : [m, j])).join(""));
}
