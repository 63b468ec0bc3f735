import type { ReactNode } from "react";
import classes from "./Tint.module.css";

/** What a tint says at a glance; its word always says it too. */
export type Tone = "neutral" | "info" | "positive" | "caution" | "critical";

type Props = { readonly tone?: Tone; readonly children: ReactNode };

/** A word on a soft tint: a state, a class, never a colour alone. */
export function Tint({ tone = "neutral", children }: Props) {
  return (
    <span className={classes.tint} data-tone={tone}>
      {children}
    </span>
  );
}
