import { Button, Group, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { ChoiceList, type ChoiceOption } from "./ChoiceList.tsx";
import classes from "./ChoicePopover.module.css";
import { CountButton } from "./CountButton.tsx";

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
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={320} trapFocus>
      <Popover.Target>
        <CountButton
          label={label}
          count={selected.length}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          onClick={() => setOpened((before) => !before)}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <ChoiceList label={label} options={options} selected={selected} onChange={onChange} noneLabel={noneLabel} />
        <Group justify="space-between" className={classes.footer}>
          <Button variant="subtle" size="compact-sm" disabled={selected.length === 0} onClick={() => onChange([])}>
            Effacer
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setOpened(false)}>
            Fermer
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
