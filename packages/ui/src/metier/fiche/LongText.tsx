import { Anchor } from "@mantine/core";
import { useState } from "react";
import classes from "./LongText.module.css";

const COURT = 160;

/** A text of any length; a long one is cut after a few lines until one asks for the rest. */
export function LongText({ text }: { readonly text: string }) {
  const [tout, setTout] = useState(false);
  const long = text.length > COURT;
  return (
    <span className={classes.text}>
      {tout || !long ? text : `${text.slice(0, COURT).trimEnd()}… `}
      {long && (
        <Anchor
          component="button"
          type="button"
          fz="inherit"
          className="sar-no-print"
          aria-expanded={tout}
          onClick={() => setTout(!tout)}
        >
          {tout ? " Réduire" : "Lire la suite"}
        </Anchor>
      )}
    </span>
  );
}
