import { CloseButton, Combobox, Loader, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode, Ref } from "react";

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
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const shown = value.trim() === "" ? [] : suggestions;
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(picked) => {
        combobox.closeDropdown();
        onPick(picked);
      }}
    >
      <Combobox.Target>
        <TextInput
          {...(ref && { ref })}
          type="text"
          role="combobox"
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
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || combobox.getSelectedOptionIndex() !== -1) return;
            combobox.closeDropdown();
            onSubmit(value);
          }}
        />
      </Combobox.Target>
      <VisuallyHidden role="status">{combobox.dropdownOpened && told(shown)}</VisuallyHidden>
      <Combobox.Dropdown hidden={shown.length === 0} miw={280}>
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
