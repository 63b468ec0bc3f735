import { ActionIcon, TextInput } from "@mantine/core";
import { formaterJour, jourSchema, lireJour, MESSAGE_JOUR, type Jour } from "@sar/domain";
import { IconCalendar } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { Dropdown } from "./Dropdown.tsx";
import { part } from "./part.tsx";

const CalendarPanel = part(async () => (await import("./CalendarPanel.tsx")).default);

type Props = {
  readonly label: string;
  /** A day (`2019-05-03`), or what was typed that is none (`31/02/2020`); empty when there is nothing. */
  readonly value: string;
  /** Called with a day as soon as what is typed, pasted or picked is one, otherwise with the text as it stands. */
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly name?: string;
};

/** The click that leaves the field must land first: a message that appears in between moves what is clicked. */
const CLICK_MS = 250;

/** The day that the value of a date field is, or null. */
function dayOf(value: string): Jour | null {
  const read = jourSchema.safeParse(value);
  return read.success ? read.data : null;
}

function CalendarButton({ label, value, onChange, disabled = false }: Omit<Props, "error" | "description">) {
  return (
    <Dropdown
      label={`Calendrier\u00a0: ${label}`}
      align="end"
      control={(control) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={disabled}
          aria-label={`Ouvrir le calendrier\u00a0: ${label}`}
          {...control}
        >
          <IconCalendar size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
    >
      {(close) => (
        <CalendarPanel
          value={dayOf(value)}
          onPick={(day) => {
            onChange(day);
            close();
          }}
        />
      )}
    </Dropdown>
  );
}

/**
 * A date as people type it: `03/05/2019`, `3/5/2019`, `03052019`, or a paste; a calendar opens beside it. What is no
 * day that exists stays as it was typed and is marked once the field is left. A schema that expects a day refuses
 * that text with the same message, so a form needs no check of its own.
 */
export function DateField({ label, value, onChange, error, description, required, disabled = false, name }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const day = dayOf(value);
  const marked = left && value !== "" && day === null;
  return (
    <TextInput
      label={label}
      description={description}
      placeholder="jj/mm/aaaa"
      autoComplete="off"
      value={typed ?? (day ? formaterJour(day) : value)}
      error={error ?? (marked && MESSAGE_JOUR)}
      disabled={disabled}
      onChange={({ currentTarget: { value: text } }) => {
        const read = lireJour(text);
        setTyped(text);
        if (read) setLeft(true);
        else if (!marked) setLeft(false);
        onChange(read ?? text.trim());
      }}
      onBlur={() => {
        setTyped(null);
        setTimeout(() => setLeft(true), CLICK_MS);
      }}
      rightSection={<CalendarButton label={label} value={value} onChange={onChange} disabled={disabled} />}
      {...(required && { required, withAsterisk: true })}
      {...(name && { name })}
    />
  );
}
