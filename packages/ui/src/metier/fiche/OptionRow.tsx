import { useId, type ReactNode } from "react";
import classes from "./OptionRow.module.css";

type Props = {
  readonly type: "checkbox" | "radio";
  /** Binds the radio buttons of one group. */
  readonly name?: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What the choice does or asks for; read out with it, no part of its name. */
  readonly description?: ReactNode;
  readonly invalid?: boolean;
  /** The id of the error of its group. */
  readonly errorId?: string | undefined;
};

/** A checkbox or radio button with a whole row to click on; on paper only the ticked ones stand. */
export function OptionRow({ type, name, label, checked, onChange, description, invalid = false, errorId }: Props) {
  const id = useId();
  const descriptionId = description ? `${id}-description` : undefined;
  const describedBy = [descriptionId, errorId].filter(Boolean).join(" ");
  return (
    <div className={classes.row} data-checked={checked || undefined}>
      <input
        id={id}
        type={type}
        className={classes.box}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        {...(name && { name })}
        {...(describedBy && { "aria-describedby": describedBy })}
        {...(invalid && type === "checkbox" && { "aria-invalid": true })}
      />
      <div className={classes.text}>
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
        {description && (
          <div id={descriptionId} className={classes.description}>
            {description}
          </div>
        )}
      </div>
    </div>
  );
}
