import type { ReactNode } from "react";
import classes from "./CardList.module.css";
import { followArea, type LinkTarget } from "./followable.ts";
import { LoadingView } from "./StateViews.tsx";

type Props<Row> = {
  /** What the cards are, for those who cannot see where they stand. */
  readonly label: string;
  /** Undefined while the first rows are on their way. */
  readonly rows: readonly Row[] | undefined;
  readonly rowId: (row: Row) => string | number;
  readonly card: (row: Row) => ReactNode;
  /** The height of a card, in pixels, that stands in for those on their way. */
  readonly height: number;
  /** The row that one came back to. */
  readonly currentId?: string | number | undefined;
  /** Newer rows are on their way. */
  readonly busy?: boolean;
  /** Where a click on a card leads that hits nothing of its own; the card must hold the same link. */
  readonly rowLink?: ((row: Row) => LinkTarget) | undefined;
  /** Whether a card stands out, such as a selected one. */
  readonly isMarked?: ((row: Row) => boolean) | undefined;
};

const SKELETON_CARDS = 5;

/** What a table shows, as cards: for a phone. */
export function CardList<Row>({ label, rows, rowId, card, height, busy = false, ...each }: Props<Row>) {
  const { currentId, rowLink, isMarked } = each;
  if (rows === undefined) return <LoadingView lines={SKELETON_CARDS} height={height} />;
  return (
    <ul className={classes.list} aria-label={label} aria-busy={busy} data-busy={busy || undefined}>
      {rows.map((row) => (
        <li
          key={rowId(row)}
          className={classes.card}
          data-marked={isMarked?.(row) || undefined}
          data-current={rowId(row) === currentId || undefined}
          {...(rowLink && followArea(rowLink(row)))}
        >
          {card(row)}
        </li>
      ))}
    </ul>
  );
}
