import { ACTIONS_EFFECTUEES, type ActionEffectuee } from "@sar/domain";
import classes from "./ActionsSection.module.css";
import { FieldError } from "./FieldError.tsx";
import { OptionRow } from "./OptionRow.tsx";
import type { SectionProps } from "./props.ts";

type Props = SectionProps & {
  /** The id of the heading that names it. */
  readonly titreId: string;
};

/** The 13 actions effectuées, in as many columns as there is room for. */
export function ActionsField({ brouillon, erreur, onSaisir, titreId }: Props) {
  const basculer = (code: ActionEffectuee, cochee: boolean) =>
    onSaisir({
      actions: ACTIONS_EFFECTUEES.codes.filter((autre) =>
        autre === code ? cochee : brouillon.actions.includes(autre),
      ),
    });
  const message = erreur("actions");
  const erreurId = `${titreId}-erreur`;
  return (
    <>
      <fieldset className={classes.options} aria-labelledby={titreId}>
        {ACTIONS_EFFECTUEES.lignes.map(({ code, libelle }) => (
          <OptionRow
            key={code}
            type="checkbox"
            label={libelle}
            checked={brouillon.actions.includes(code)}
            onChange={(cochee) => basculer(code, cochee)}
            invalid={message !== undefined}
            errorId={message && erreurId}
          />
        ))}
      </fieldset>
      <FieldError id={erreurId} message={message} />
    </>
  );
}
