import { Button, Group } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { ChoiceList, type ChoiceOption } from "./ChoiceList.tsx";
import classes from "./ChoicePopover.module.css";
import { CountButton } from "./CountButton.tsx";
import { Dropdown } from "./Dropdown.tsx";

type Props = {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  /** One choice at most; this is the label of choosing none. */
  readonly noneLabel?: string | undefined;
};

/** A button that tells how many are chosen and opens a {@link ChoiceList}, which stays open while one chooses. */
export function ChoicePopover({ label, options, selected, onChange, noneLabel }: Props) {
  return (
    <Dropdown
      label={label}
      width={320}
      control={(control) => (
        <CountButton
          label={label}
          count={selected.length}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          {...control}
        />
      )}
    >
      {(close) => (
        <>
          <ChoiceList label={label} options={options} selected={selected} onChange={onChange} noneLabel={noneLabel} />
          <Group justify="space-between" className={classes.footer}>
            <Button variant="subtle" size="compact-sm" disabled={selected.length === 0} onClick={() => onChange([])}>
              Effacer
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={close}>
              Fermer
            </Button>
          </Group>
        </>
      )}
    </Dropdown>
  );
}
