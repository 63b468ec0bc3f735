import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import classes from "./Chips.module.css";

/** One thing that is in force; `spoken` says in full what removing it removes. */
export type Chip = { readonly key: string; readonly label: string; readonly spoken: string };

type Props = {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (key: string) => void;
  readonly onClear: () => void;
  /** Called when the last one is gone, to put the focus somewhere sensible. */
  readonly onEmptied?: () => void;
};

/** Removable chips and « Tout effacer »; the focus goes on to the next chip. On a phone they stand on one scrolling line. */
export function Chips({ label, chips, onRemove, onClear, onEmptied }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  useEffect(() => {
    if (removed.current === null) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    const next = buttons[Math.min(removed.current, chips.length - 1)];
    removed.current = null;
    if (next) next.focus();
    else onEmptied?.();
  }, [chips, onEmptied]);

  return (
    <ul ref={list} className={classes.list} data-empty={chips.length === 0 || undefined} aria-label={label}>
      {chips.map((chip, index) => (
        <li key={chip.key} className={classes.chip}>
          <span>{chip.label}</span>
          <button
            type="button"
            className={classes.remove}
            aria-label={`Retirer le filtre\u00a0: ${chip.spoken}`}
            onClick={() => {
              removed.current = index;
              onRemove(chip.key);
            }}
          >
            <IconX size={14} stroke={2} aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 0 && (
        <li className={classes.clear}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              removed.current = 0;
              onClear();
            }}
          >
            Tout effacer
          </Button>
        </li>
      )}
    </ul>
  );
}
