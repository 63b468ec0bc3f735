import type { ReactNode } from "react";
import classes from "./TwoLines.module.css";

type Props = {
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** The first line in bold, for what names the row. */
  readonly strong?: boolean;
};

/** A cell with two values, one over the other. */
export function TwoLines({ first, second, strong = false }: Props) {
  return (
    <div className={classes.root}>
      <div className={classes.first} data-strong={strong || undefined}>
        {first}
      </div>
      <div className={classes.second}>{second}</div>
    </div>
  );
}
