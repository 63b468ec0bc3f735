import { direEcheance, formaterInstant, type Instant } from "@sar/domain";
import { TwoLines } from "../../base/TwoLines.tsx";
import classes from "./EcheanceDepassee.module.css";

type Props = { readonly echeance: Instant; readonly now: Instant };

/** An échéance that has passed: its date, and since when in words. */
export function EcheanceDepassee({ echeance, now }: Props) {
  return (
    <TwoLines
      first={
        <time className={classes.date} dateTime={echeance}>
          {formaterInstant(echeance)}
        </time>
      }
      second={<span className={classes.late}>{direEcheance(echeance, now)}</span>}
    />
  );
}
