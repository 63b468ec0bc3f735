import { TOTAL_EXACT_MAX, type TotalVivier } from "@sar/domain";

/** How many candidates a search finds: « 186 candidats », « plus de 1 000 candidats ». */
export function direTotal({ total, auDela }: TotalVivier): string {
  if (auDela) return `plus de ${TOTAL_EXACT_MAX.toLocaleString("fr-FR")} candidats`;
  if (total === 0) return "aucun candidat";
  return `${total.toLocaleString("fr-FR")} candidat${total > 1 ? "s" : ""}`;
}

/** The same as the sentence under the title of the list. */
export function phraseTotal(compte: TotalVivier): string {
  const verbe = compte.total > 1 ? "correspondent" : "correspond";
  const texte = `${direTotal(compte)} ${verbe} à votre recherche`;
  return texte.charAt(0).toLocaleUpperCase("fr") + texte.slice(1);
}
