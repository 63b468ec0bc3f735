import { TRANCHES_ANNEES, type NiveauMaitrise, type TrancheAnnees } from "@sar/domain";
import { SAVOIR_FAIRE_DE_DEPART, type CodeSavoirFaire } from "../../listes-de-depart/savoir-faire.ts";
import type { Alea, Poids } from "../alea.ts";
import type { Profil } from "../profils/profil.ts";

/** Volet 1: what a candidate can do, and how well. */
export type SavoirFaireDemo = { readonly code: CodeSavoirFaire; readonly niveau: NiveauMaitrise };

/** Niveaux by practice, from none to more than ten years. */
const NIVEAUX_SELON_LA_PRATIQUE: readonly Poids<NiveauMaitrise>[] = [
  { debutant: 85, operationnel: 15 },
  { debutant: 55, operationnel: 43, experimente: 2 },
  { debutant: 30, operationnel: 60, experimente: 10 },
  { debutant: 15, operationnel: 55, experimente: 30 },
  { debutant: 8, operationnel: 45, experimente: 47 },
  { debutant: 4, operationnel: 36, experimente: 60 },
];

const RANGS = new Map(SAVOIR_FAIRE_DE_DEPART.map(({ code }, rang) => [code, rang]));
const THEMES = new Map(SAVOIR_FAIRE_DE_DEPART.map(({ code, theme }) => [code, theme]));
const SECTEURS = SAVOIR_FAIRE_DE_DEPART.filter(({ theme }) => theme === "metier_secteur").map(({ code }) => code);
const BUREAUTIQUE: readonly CodeSavoirFaire[] = ["word", "excel", "powerpoint", "outlook"];

/** Draws the savoir-faire of a candidate of this profil and experience, each once, thème after thème. */
export function inventerCompetences(
  alea: Alea,
  { savoirFaire }: Profil,
  experience: TrancheAnnees,
): readonly SavoirFaireDemo[] {
  const pratique = TRANCHES_ANNEES.rang(experience);
  const retenus = new Map<CodeSavoirFaire, NiveauMaitrise>();
  const retenir = (codes: readonly CodeSavoirFaire[], probabilite: number, retrait: number) => {
    for (const code of codes) {
      if (!retenus.has(code) && alea.chance(probabilite)) retenus.set(code, inventerNiveau(alea, pratique - retrait));
    }
  };
  retenir(savoirFaire.indispensables, 1, 0);
  retenir(savoirFaire.courants, 0.45 + 0.05 * pratique, 1);
  retenir(savoirFaire.occasionnels, 0.08 + 0.03 * pratique, 2);
  retenir(alea.echantillon(SECTEURS, 2), 0.15 * pratique, 1);
  retenir(alea.echantillon(memesThemes([...retenus.keys()]), 2), 0.1 + 0.05 * pratique, 2);
  retenir(BUREAUTIQUE, 0.12, 1);
  return [...retenus]
    .map(([code, niveau]) => ({ code, niveau }))
    .toSorted((a, b) => (RANGS.get(a.code) ?? 0) - (RANGS.get(b.code) ?? 0));
}

/** The savoir-faire of the thèmes of some: what one has met beside what one does. */
function memesThemes(codes: readonly CodeSavoirFaire[]): readonly CodeSavoirFaire[] {
  const themes = new Set(codes.map((code) => THEMES.get(code)));
  return SAVOIR_FAIRE_DE_DEPART.filter(({ theme }) => themes.has(theme)).map(({ code }) => code);
}

function inventerNiveau(alea: Alea, pratique: number): NiveauMaitrise {
  return alea.pondere(NIVEAUX_SELON_LA_PRATIQUE[Math.max(pratique, 0)] ?? {});
}
