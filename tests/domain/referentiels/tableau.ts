/** A table written as text: one row a line, cells between bars, `-` for an empty one. */
export function tableau(texte: string): readonly (readonly (string | null)[])[] {
  return texte
    .trim()
    .split("\n")
    .map((ligne) => ligne.split(" | ").map((cellule) => (cellule.trim() === "-" ? null : cellule.trim())));
}
