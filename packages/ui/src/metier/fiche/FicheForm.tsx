import type { FicheVue, Instant } from "@sar/domain";
import { ActionsSection } from "./ActionsSection.tsx";
import { exigeSuivi, type Suite } from "./brouillon.ts";
import classes from "./FicheForm.module.css";
import type { SectionProps } from "./props.ts";
import { RecrutementSection } from "./RecrutementSection.tsx";
import { ResultatSection } from "./ResultatSection.tsx";
import { SuiviSection } from "./SuiviSection.tsx";

type Props = SectionProps & {
  readonly fiche: FicheVue;
  /** What saving will give; null while it cannot be told. */
  readonly suite: Suite | null;
  readonly now: Instant;
};

/** The manual's four sections; the fourth stands where the résultat asks for it (F9). */
export function FicheForm({ fiche, suite, now, ...props }: Props) {
  const { resultat } = props.brouillon;
  const efface = fiche.saisie.suivi !== null && !exigeSuivi(resultat);
  return (
    <div className={classes.sections}>
      <SuiviSection fiche={fiche} suite={suite} now={now} />
      <ActionsSection {...props} />
      <ResultatSection fiche={fiche} {...props} />
      {exigeSuivi(resultat) && <RecrutementSection {...props} />}
      {efface && (
        <output className={classes.note}>
          Le suivi recrutement sera effacé à l’enregistrement. L’historique en garde le contenu.
        </output>
      )}
    </div>
  );
}
