import { TextInput, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { optionMatches } from "./optionMatches.ts";
import classes from "./ChoiceList.module.css";

/** One choice; `group` is the heading that it stands under. */
export type ChoiceOption = { readonly value: string; readonly label: string; readonly group?: string | null };

type Props = {
  /** What is chosen here, for those who cannot see where the list stands. */
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  /** One choice at most: radio buttons, the first of which, with this label, chooses none. */
  readonly noneLabel?: string | undefined;
};

/** Up to this many options a list is short: it shows all of them and needs no search. */
export const SHORT_LIST = 8;

type Group = { readonly heading: string | null; readonly options: readonly ChoiceOption[] };

function byHeading(options: readonly ChoiceOption[]): readonly Group[] {
  const groups = new Map<string | null, ChoiceOption[]>();
  for (const option of options) {
    const heading = option.group ?? null;
    groups.set(heading, [...(groups.get(heading) ?? []), option]);
  }
  return [...groups].map(([heading, grouped]) => ({ heading, options: grouped }));
}

/** Arrow keys walk a list of checkboxes; radio buttons do so by themselves. */
function walk(event: KeyboardEvent<HTMLElement>, list: HTMLElement | null) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !list) return;
  const target = event.target as HTMLInputElement;
  if (target.type === "radio") return;
  event.preventDefault();
  const boxes = [...list.querySelectorAll<HTMLInputElement>("input")];
  const index = boxes.indexOf(target);
  const next = index === -1 ? boxes[step === 1 ? 0 : boxes.length - 1] : boxes[index + step];
  next?.focus();
}

type OptionProps = {
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** The name that binds radio buttons; without it, a checkbox. */
  readonly radioName: string | undefined;
};

function Option({ option, checked, onToggle, radioName }: OptionProps) {
  return (
    <label className={classes.option}>
      <input
        type={radioName ? "radio" : "checkbox"}
        {...(radioName && { name: radioName })}
        className={classes.box}
        checked={checked}
        onChange={onToggle}
      />
      <span>{option.label}</span>
    </label>
  );
}

/**
 * A list of real checkboxes (or radio buttons, with `noneLabel`). From nine options on it has a search field, which
 * ignores case and accents, and the arrow keys walk through what it leaves.
 */
export function ChoiceList({ label, options, selected, onChange, noneLabel }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const single = noneLabel !== undefined;
  const searchable = options.length > SHORT_LIST;
  const shown = searchable ? options.filter((option) => optionMatches(option, typed)) : options;
  const toggle = ({ value }: ChoiceOption) => {
    if (single) onChange([value]);
    else onChange(selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value]);
  };
  const radioName = single ? `${id}-choice` : undefined;
  return (
    <div className={classes.root} onKeyDown={(event) => walk(event, list.current)}>
      {searchable && (
        <>
          <TextInput
            type="search"
            aria-label={`Rechercher\u00a0: ${label}`}
            placeholder="Rechercher"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
          />
          <VisuallyHidden role="status">{typed && `${shown.length} choix`}</VisuallyHidden>
        </>
      )}
      <div ref={list} className={classes.list} role={single ? "radiogroup" : "group"} aria-label={label}>
        {single && typed === "" && (
          <Option
            option={{ value: "", label: noneLabel }}
            checked={selected.length === 0}
            onToggle={() => onChange([])}
            radioName={radioName}
          />
        )}
        {byHeading(shown).map(({ heading, options: grouped }, index) => (
          <div key={heading} {...(heading !== null && { role: "group", "aria-labelledby": `${id}-${index}` })}>
            {heading !== null && (
              <div id={`${id}-${index}`} className={classes.heading}>
                {heading}
              </div>
            )}
            {grouped.map((option) => (
              <Option
                key={option.value}
                option={option}
                checked={selected.includes(option.value)}
                onToggle={() => toggle(option)}
                radioName={radioName}
              />
            ))}
          </div>
        ))}
        {shown.length === 0 && <p className={classes.empty}>Aucun choix ne correspond à votre recherche.</p>}
      </div>
    </div>
  );
}
