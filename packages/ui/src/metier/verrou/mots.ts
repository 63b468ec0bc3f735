/** V7: how many fiches still hold the gate. */
export function direRestantes(nombre: number): string {
  if (nombre === 0) return "Toutes vos fiches sont à jour\u00a0: le vivier s’ouvre.";
  return `Encore ${nombre} fiche${nombre > 1 ? "s" : ""} à mettre à jour`;
}
