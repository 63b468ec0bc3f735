import { CloseButton, Loader, TextInput, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import classes from "./SuggestField.module.css";

/** Something that a text field suggests. */
export type Suggestion = { readonly value: string; readonly label: string };

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly suggestions: readonly Suggestion[];
  readonly onPick: (value: string) => void;
  /** Enter without a suggestion picked. */
  readonly onSubmit: (text: string) => void;
  readonly onClear: () => void;
  readonly loading?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

function told(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return "";
  return suggestions.length === 1 ? "1 suggestion" : `${suggestions.length} suggestions`;
}

function rightSection({ value, loading, onClear }: Pick<Props, "value" | "loading" | "onClear">): ReactNode {
  if (loading) return <Loader size={16} aria-hidden />;
  return value === "" ? null : <CloseButton size="sm" aria-label="Effacer le texte" onClick={onClear} />;
}

type ListProps = Pick<Props, "label" | "suggestions" | "onPick"> & {
  readonly id: string;
  readonly active: number;
  readonly optionId: (index: number) => string;
};

function SuggestionList({ id, label, suggestions, active, optionId, onPick }: ListProps) {
  return (
    <div role="listbox" id={id} aria-label={label} className={classes.list}>
      {suggestions.map((suggestion, index) => (
        <button
          key={suggestion.value}
          type="button"
          role="option"
          tabIndex={-1}
          id={optionId(index)}
          aria-selected={index === active}
          className={classes.option}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion.value)}
        >
          {suggestion.label}
        </button>
      ))}
    </div>
  );
}

/** The suggestion that a key leads to from the present one (-1 is none); undefined for any other key. */
function walk(key: string, active: number, count: number): number | undefined {
  if (key === "ArrowDown") return active + 1 === count ? -1 : active + 1;
  if (key === "ArrowUp") return active === -1 ? count - 1 : active - 1;
  return undefined;
}

/** A text field that suggests as one types: arrows and Enter pick a suggestion, Enter alone submits the text. */
export function SuggestField(props: Props) {
  const { label, value, suggestions, onPick, onSubmit, ref } = props;
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const opened = wanted && value.trim() !== "" && suggestions.length > 0;
  const optionId = (index: number) => `${id}-${index}`;
  const want = (open: boolean) => {
    setWanted(open);
    setActive(-1);
  };
  const pick = (picked: string) => {
    want(false);
    onPick(picked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(event.key, active, suggestions.length);
    if (next !== undefined && suggestions.length > 0) {
      event.preventDefault();
      setWanted(true);
      setActive(next);
    }
    if (event.key === "Escape" && opened) want(false);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const suggestion = opened ? suggestions[active] : undefined;
    if (suggestion) return pick(suggestion.value);
    want(false);
    onSubmit(value);
  };
  return (
    <div className={classes.root}>
      <TextInput
        {...(ref && { ref })}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={opened}
        aria-controls={id}
        {...(opened && active >= 0 && { "aria-activedescendant": optionId(active) })}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={value}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        rightSection={rightSection(props)}
        onChange={(event) => {
          props.onChange(event.currentTarget.value);
          want(true);
        }}
        onFocus={() => want(true)}
        onBlur={() => want(false)}
        onKeyDown={onKeyDown}
      />
      <VisuallyHidden role="status">{opened && told(suggestions)}</VisuallyHidden>
      {opened && (
        <SuggestionList
          id={id}
          label={label}
          suggestions={suggestions}
          active={active}
          optionId={optionId}
          onPick={pick}
        />
      )}
    </div>
  );
}
