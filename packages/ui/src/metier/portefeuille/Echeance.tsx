import { direEcheance, estBientotDepassee, estDepassee, formaterInstant, type Instant } from "@sar/domain";
import { Tint } from "../../base/Tint.tsx";
import { TwoLines } from "../../base/TwoLines.tsx";
import classes from "./Echeance.module.css";

type Props = { readonly echeance: Instant | null; readonly now: Instant };

/** An échéance in words; one that is past or near stands out. */
export function EcheanceEnMots({ echeance, now }: Props) {
  if (echeance === null) return <span className={classes.none}>Sans échéance</span>;
  const mots = direEcheance(echeance, now);
  if (estDepassee({ echeance }, now)) return <Tint tone="critical">{mots}</Tint>;
  return estBientotDepassee({ echeance }, now) ? <Tint tone="caution">{mots}</Tint> : mots;
}

/** An instant as lists show it. */
export function DateEtHeure({ instant }: { readonly instant: Instant }) {
  return (
    <time dateTime={instant} className={classes.date}>
      {formaterInstant(instant)}
    </time>
  );
}

/** P1: an échéance as lists show it, its date over what it means in words. */
export function Echeance({ echeance, now }: Props) {
  const mots = <EcheanceEnMots echeance={echeance} now={now} />;
  return echeance === null ? mots : <TwoLines first={<DateEtHeure instant={echeance} />} second={mots} />;
}
