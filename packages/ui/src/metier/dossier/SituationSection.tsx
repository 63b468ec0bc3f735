import { formaterJour, SITUATIONS, type SituationVue } from "@sar/domain";
import type { ReactNode } from "react";
import { Donnees, SectionDossier } from "./SectionDossier.tsx";

type Ligne = readonly [libelle: string, valeur: ReactNode];

/** The situation in force since when, and until when for a temporary one, as labelled values. */
export function lignesSituation(situation: SituationVue | null): readonly Ligne[] {
  if (situation === null) return [["Situation", null]];
  const { code, dateEffet, dateFin } = situation;
  return [
    ["Situation", SITUATIONS.libelle(code)],
    ["Depuis le", <time key="effet">{formaterJour(dateEffet)}</time>],
    ...(dateFin ? [["Jusqu’au", <time key="fin">{formaterJour(dateFin)}</time>] as const] : []),
  ];
}

/** The situation as a section of the synthesis. */
export function SituationSection({ situation }: { readonly situation: SituationVue | null }) {
  return (
    <SectionDossier titre="Situation">
      <Donnees lignes={lignesSituation(situation)} />
    </SectionDossier>
  );
}
