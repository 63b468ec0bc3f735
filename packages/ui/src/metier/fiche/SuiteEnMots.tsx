import { direEcheance, estDepassee, formaterInstant, type FicheVue, type Instant } from "@sar/domain";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import type { Suite } from "./brouillon.ts";

type Props = {
  readonly fiche: FicheVue;
  /** What saving will give; null while it cannot be told. */
  readonly suite: Suite | null;
  readonly now: Instant;
  /** Where the état of the recrutement is chosen: « dans la section 4 ». */
  readonly ou: string;
};

/** F2 to F4: the statut and the échéance that saving will give. */
export function SuiteEnMots({ fiche, suite, now, ou }: Props) {
  if (suite === null) return `Statut\u00a0: selon l’état du recrutement, à choisir ${ou}`;
  const { statut, echeance } = suite;
  const inchangee = echeance === fiche.echeance;
  const dire = () => {
    if (echeance === null) return "aucune échéance";
    if (estDepassee({ echeance }, now)) return "échéance inchangée\u00a0: la fiche restera dépassée";
    const quand = `${formaterInstant(echeance)} (${direEcheance(echeance, now)})`;
    return inchangee ? `échéance inchangée, ${quand}` : `échéance ${quand}`;
  };
  return (
    <>
      <StatutTint code={statut} />
      <span data-late={estDepassee({ echeance }, now) || undefined}>{dire()}</span>
    </>
  );
}
