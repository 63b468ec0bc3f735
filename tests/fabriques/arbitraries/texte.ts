// cspell:ignore abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæñ ABCDEFGÉÈÀÇŒ
import * as fc from "fast-check";

const arbSigne = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 0x7f }) },
    { weight: 2, arbitrary: fc.integer({ min: 0x80, max: 0xd7ff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map((point) => String.fromCodePoint(point));

/**
 * Any text of at most `longueurMax` UTF-16 units that can be stored: every script and sign, but neither NUL nor half a
 * surrogate pair.
 */
export function arbTexte(longueurMax: number): fc.Arbitrary<string> {
  const unitesParSigne = 2;
  return fc.string({ unit: arbSigne, maxLength: Math.floor(longueurMax / unitesParSigne) });
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
