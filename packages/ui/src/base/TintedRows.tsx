import { Tint, type Tone } from "./Tint.tsx";
import classes from "./TintedRows.module.css";

type Props = {
  /** Each label with the word that says how it is meant. */
  readonly rows: readonly { readonly label: string; readonly word: string; readonly tone: Tone }[];
};

/** Labels one under the other, each with a tinted word at the end of its line. */
export function TintedRows({ rows }: Props) {
  return (
    <ul className={classes.list}>
      {rows.map(({ label, word, tone }) => (
        <li key={label} className={classes.row}>
          <span>{label}</span>
          <Tint tone={tone}>{word}</Tint>
        </li>
      ))}
    </ul>
  );
}
