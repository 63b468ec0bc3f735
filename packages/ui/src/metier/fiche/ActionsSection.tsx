import { ActionsField } from "./ActionsField.tsx";
import classes from "./ActionsSection.module.css";
import { FicheSection, idSection } from "./FicheSection.tsx";
import type { SectionProps } from "./props.ts";

/** Section 2: the 13 actions effectuées. */
export function ActionsSection(props: SectionProps) {
  return (
    <FicheSection section="actions">
      <ActionsField titreId={idSection("actions")} {...props} />
      {props.brouillon.actions.length === 0 && <p className={classes.printOnly}>Aucune action effectuée</p>}
    </FicheSection>
  );
}
