import { nomContient, nomDeRecherche } from "@sar/domain";

/** Whether a label, or the heading it stands under, holds every typed word, ignoring case and accents. */
export function optionMatches(option: { readonly label: string; readonly group?: string | null }, typed: string) {
  return nomContient(nomDeRecherche(option.label, option.group ?? ""), typed);
}
