import { CAUSES_REJET, type CauseRejet } from "@sar/domain";
import { useId } from "react";
import { FieldError } from "./FieldError.tsx";
import { OptionRow } from "./OptionRow.tsx";
import type { SectionProps } from "./props.ts";
import classes from "./RadioField.module.css";

/** F8: the causes de rejet, one at least; they stand below the résultat that asks for them. */
export function CausesField({ brouillon, erreur, onSaisir }: SectionProps) {
  const message = erreur("causes");
  const erreurId = useId();
  const basculer = (code: CauseRejet, cochee: boolean) =>
    onSaisir({
      causes: CAUSES_REJET.codes.filter((autre) => (autre === code ? cochee : brouillon.causes.includes(autre))),
    });
  return (
    <fieldset className={classes.nested}>
      <legend className={classes.legend}>
        Cause(s) de rejet du candidat
        <span className={classes.asterisk} aria-hidden>
          {" *"}
        </span>
      </legend>
      {CAUSES_REJET.lignes.map(({ code, libelle }) => (
        <OptionRow
          key={code}
          type="checkbox"
          label={libelle}
          checked={brouillon.causes.includes(code)}
          onChange={(cochee) => basculer(code, cochee)}
          invalid={message !== undefined}
          errorId={message && erreurId}
        />
      ))}
      <FieldError id={erreurId} message={message} />
    </fieldset>
  );
}
