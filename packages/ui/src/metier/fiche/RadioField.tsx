import { useId } from "react";
import { FieldError } from "./FieldError.tsx";
import { OptionRow } from "./OptionRow.tsx";
import classes from "./RadioField.module.css";

type Choix<Code extends string> = { readonly code: Code; readonly libelle: string };

type Props<Code extends string> = {
  readonly label: string;
  readonly choix: readonly Choix<Code>[];
  readonly value: string;
  readonly onChange: (code: Code) => void;
  readonly error: string | undefined;
};

/** One choice among a few, all in sight; mandatory. */
export function RadioField<Code extends string>({ label, choix, value, onChange, error }: Props<Code>) {
  const id = useId();
  const errorId = error && `${id}-erreur`;
  return (
    <fieldset
      className={classes.field}
      role="radiogroup"
      aria-required
      {...(error && { "aria-invalid": true, "aria-describedby": errorId })}
    >
      <legend className={classes.legend}>
        {label}
        <span className={classes.asterisk} aria-hidden>
          {" *"}
        </span>
      </legend>
      {choix.map(({ code, libelle }) => (
        <OptionRow
          key={code}
          type="radio"
          name={id}
          label={libelle}
          checked={value === code}
          onChange={() => onChange(code)}
        />
      ))}
      <FieldError id={`${id}-erreur`} message={error} />
    </fieldset>
  );
}
