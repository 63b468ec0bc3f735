import { ACTIONS_EFFECTUEES, formaterJour, SITUATIONS, type LigneFicheDepassee, type SituationVue } from "@sar/domain";

/** The candidate of a fiche without his bassin, which stands beside: « Monsieur DURAND Paul ». */
export function candidatDe({ titre, bassin }: Pick<LigneFicheDepassee, "titre" | "bassin">): string {
  return titre.endsWith(`-${bassin}`) ? titre.slice(0, -bassin.length - 1) : titre;
}

/** A situation with the end of a temporary one; a dash when none is known. */
export function direSituation(situation: SituationVue | null): string {
  if (situation === null) return "–";
  const libelle = SITUATIONS.libelle(situation.code);
  return situation.dateFin === null ? libelle : `${libelle} (jusqu’au ${formaterJour(situation.dateFin)})`;
}

/** The actions effectuées of a fiche in one line. */
export function direActions({ actions }: Pick<LigneFicheDepassee, "actions">): string {
  return actions.length === 0 ? "Aucune" : actions.map((code) => ACTIONS_EFFECTUEES.libelle(code)).join(", ");
}

/** V7: how many fiches still hold the gate. */
export function direRestantes(nombre: number): string {
  if (nombre === 0) return "Toutes vos fiches sont à jour\u00a0: le vivier s’ouvre.";
  return `Encore ${nombre} fiche${nombre > 1 ? "s" : ""} à mettre à jour`;
}
