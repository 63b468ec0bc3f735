import { TOTAL_EXACT_MAX, type TotalVivier } from "@sar/domain";

/** How many candidates a search finds: « 186 candidats », « plus de 1 000 candidats ». */
export function direTotal({ total, auDela }: TotalVivier): string {
  if (auDela) return `plus de ${TOTAL_EXACT_MAX.toLocaleString("fr-FR")} candidats`;
  if (total === 0) return "aucun candidat";
  return `${total.toLocaleString("fr-FR")} candidat${total > 1 ? "s" : ""}`;
}

/** The same as the sentence under the title of the list. */
export function phraseTotal(compte: TotalVivier): string {
  if (compte.total === 0) return "Aucun candidat ne correspond à votre recherche";
  if (compte.auDela) return `Plus${direTotal(compte).slice("plus".length)} correspondent à votre recherche`;
  return `${direTotal(compte)} ${compte.total > 1 ? "correspondent" : "correspond"} à votre recherche`;
}

/** What the button of the sheet of filters promises: « Voir 186 candidats »; the total may still be on its way. */
export function direVoir(compte: TotalVivier | undefined): string {
  if (compte === undefined) return "Voir les candidats";
  return compte.total === 0 ? "Aucun candidat" : `Voir ${direTotal(compte)}`;
}
