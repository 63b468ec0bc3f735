import { TOTAL_EXACT_MAX, type TotalVivier } from "@sar/domain";
import { compterFiches } from "./ligne.ts";

/** How many fiches a list holds: « 86 fiches », « plus de 1 000 fiches », « aucune fiche ». */
export function direTotalFiches({ total, auDela }: TotalVivier): string {
  if (auDela) return `plus de ${compterFiches(TOTAL_EXACT_MAX)}`;
  return total === 0 ? "aucune fiche" : compterFiches(total);
}

/** The same as the sentence under the title of the list. */
export function phraseTotalFiches(compte: TotalVivier): string {
  const dit = direTotalFiches(compte);
  return dit.charAt(0).toLocaleUpperCase("fr") + dit.slice(1);
}

/** What the button of the sheet of filters promises: « Voir 86 fiches »; the total may still be on its way. */
export function direVoirFiches(compte: TotalVivier | undefined): string {
  if (compte === undefined) return "Voir les fiches";
  return compte.total === 0 ? "Aucune fiche" : `Voir ${direTotalFiches(compte)}`;
}
