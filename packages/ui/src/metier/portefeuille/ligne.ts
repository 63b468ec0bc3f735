import { ACTIONS_EFFECTUEES, formaterJour, SITUATIONS, type LignePortefeuille } from "@sar/domain";

/** The situation of a candidate in words, with the end of a temporary one; a dash when it is not known. */
export function direSituation({ situation }: Pick<LignePortefeuille, "situation">): string {
  if (situation === null) return "–";
  const libelle = SITUATIONS.libelle(situation.code);
  return situation.dateFin === null ? libelle : `${libelle}, jusqu’au ${formaterJour(situation.dateFin)}`;
}

/** The actions effectuées of a fiche in words. */
export function direActions({ actions }: Pick<LignePortefeuille, "actions">): string {
  return actions.length === 0 ? "Aucune" : actions.map((code) => ACTIONS_EFFECTUEES.libelle(code)).join(", ");
}

/** « 1 fiche », « 18 fiches ». */
export function compterFiches(nombre: number): string {
  return `${nombre.toLocaleString("fr-FR")} fiche${nombre > 1 ? "s" : ""}`;
}
