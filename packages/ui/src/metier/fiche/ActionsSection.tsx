import { ACTIONS_EFFECTUEES, type ActionEffectuee } from "@sar/domain";
import { FicheSection, idSection } from "./FicheSection.tsx";
import type { SectionProps } from "./props.ts";
import { FieldError } from "./FieldError.tsx";
import { OptionRow } from "./OptionRow.tsx";
import classes from "./ActionsSection.module.css";

/** Section 2: the 13 actions effectuées. */
export function ActionsSection({ brouillon, erreur, onSaisir }: SectionProps) {
  const basculer = (code: ActionEffectuee, cochee: boolean) =>
    onSaisir({
      actions: ACTIONS_EFFECTUEES.codes.filter((autre) =>
        autre === code ? cochee : brouillon.actions.includes(autre),
      ),
    });
  const message = erreur("actions");
  return (
    <FicheSection section="actions">
      <fieldset className={classes.options} aria-labelledby={idSection("actions")}>
        {ACTIONS_EFFECTUEES.lignes.map(({ code, libelle }) => (
          <OptionRow
            key={code}
            type="checkbox"
            label={libelle}
            checked={brouillon.actions.includes(code)}
            onChange={(cochee) => basculer(code, cochee)}
            invalid={message !== undefined}
            errorId={message && "erreur-actions"}
          />
        ))}
      </fieldset>
      {brouillon.actions.length === 0 && <p className={classes.printOnly}>Aucune action effectuée</p>}
      <FieldError id="erreur-actions" message={message} />
    </FicheSection>
  );
}
