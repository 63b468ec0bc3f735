import { TOTAL_EXACT_MAX, type TotalVivier } from "@sar/domain";
import { compterFiches } from "./ligne.ts";

/** How many fiches a list holds: « 86 fiches », « plus de 1 000 fiches », « aucune fiche ». */
export function direTotalFiches({ total, auDela }: TotalVivier): string {
  if (auDela) return `plus de ${compterFiches(TOTAL_EXACT_MAX)}`;
  return total === 0 ? "aucune fiche" : compterFiches(total);
}
