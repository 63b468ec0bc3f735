import { Anchor } from "@mantine/core";
import { useState } from "react";
import classes from "./LongText.module.css";

/** From this many characters on a text is long. */
const LONG = 160;

/** A text of any length; on the screen a long one shows its first lines until one asks for the rest. */
export function LongText({ text }: { readonly text: string }) {
  const [opened, setOpened] = useState(false);
  if (text.length <= LONG) return <span className={classes.text}>{text}</span>;
  return (
    <>
      <span className={classes.long} data-opened={opened || undefined}>
        {text}
      </span>
      <Anchor
        component="button"
        type="button"
        fz="inherit"
        className="sar-no-print"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {opened ? "Réduire" : "Lire la suite"}
      </Anchor>
    </>
  );
}
