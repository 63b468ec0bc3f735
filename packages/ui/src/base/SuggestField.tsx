import { CloseButton, Combobox, Loader, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState, type ReactNode, type Ref } from "react";

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

/** A text field that suggests as one types: arrows and Enter pick a suggestion, Enter alone submits the text. */
export function SuggestField(props: Props) {
  const { label, value, suggestions, onPick, onSubmit, ref } = props;
  const [wanted, setWanted] = useState(false);
  const shown = value.trim() === "" ? [] : suggestions;
  const combobox = useCombobox({
    opened: wanted && shown.length > 0,
    onOpenedChange: setWanted,
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      position="bottom-start"
      width="max-content"
      onOptionSubmit={(picked) => {
        setWanted(false);
        onPick(picked);
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...(ref && { ref })}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={value}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          rightSection={rightSection(props)}
          onChange={(event) => {
            props.onChange(event.currentTarget.value);
            combobox.resetSelectedOption();
            setWanted(true);
          }}
          onFocus={() => setWanted(true)}
          onBlur={() => setWanted(false)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || combobox.getSelectedOptionIndex() !== -1) return;
            setWanted(false);
            onSubmit(value);
          }}
        />
      </Combobox.Target>
      <VisuallyHidden role="status">{combobox.dropdownOpened && told(shown)}</VisuallyHidden>
      <Combobox.Dropdown miw={240} maw="calc(100vw - 32px)">
        <Combobox.Options aria-label={label}>
          {shown.map((suggestion) => (
            <Combobox.Option key={suggestion.value} value={suggestion.value}>
              {suggestion.label}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
