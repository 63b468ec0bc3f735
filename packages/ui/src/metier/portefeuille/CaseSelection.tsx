import classes from "./CaseSelection.module.css";

type Props = {
  /** What it selects, for those who cannot see where it stands. */
  readonly label: string;
  readonly checked: boolean;
  /** Some of what it stands for is selected, and some is not. */
  readonly partial?: boolean;
  /** `range` when the shift key is held: everything from the last one on. */
  readonly onToggle: (range: boolean) => void;
};

/** The checkbox that selects a row, with a target as large as a finger. */
export function CaseSelection({ label, checked, partial = false, onToggle }: Props) {
  return (
    <label className={classes.cell}>
      <input
        type="checkbox"
        className={classes.box}
        aria-label={label}
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = partial;
        }}
        onChange={({ nativeEvent }) => onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      />
    </label>
  );
}
