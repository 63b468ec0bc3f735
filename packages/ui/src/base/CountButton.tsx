import { Button, type ButtonProps, type ElementProps } from "@mantine/core";
import classes from "./CountButton.module.css";

type Props = ButtonProps &
  ElementProps<"button", keyof ButtonProps> & {
    readonly label: string;
    /** How many are chosen behind it; none, and it looks like any other button. */
    readonly count: number;
  };

/** A button that tells how many are chosen behind it, in its look and in its name. */
export function CountButton({ label, count, ...others }: Props) {
  return (
    <Button
      variant="default"
      classNames={{ root: classes.root ?? "" }}
      data-active={count > 0 || undefined}
      {...others}
    >
      {label}
      {count > 0 && (
        <>
          <span className={classes.count} aria-hidden>
            {count}
          </span>
          <span className={classes.spoken}>{`, ${count} choisi${count > 1 ? "s" : ""}`}</span>
        </>
      )}
    </Button>
  );
}
