import type { Choix, ListesVue, Registre, SuggestionVivier } from "@sar/domain";

/** What every part of the filters works on. */
export type CriteresProps<R extends Registre> = {
  readonly registre: R;
  readonly choix: Choix<R>;
  /** The open lists; undefined while they are on their way. */
  readonly listes: ListesVue | undefined;
  /** Called with the criteria that change; one that becomes undefined is cleared. */
  readonly onChanger: (changements: Choix<R>) => void;
};

/** What the name field works on beside. */
export type NomProps = {
  /** The suggestions for the text last given to `onSuggerer`. */
  readonly suggestions: readonly SuggestionVivier[];
  readonly suggestionsEnCours?: boolean;
  /** Called with the text of the name field, once typing pauses. */
  readonly onSuggerer: (texte: string) => void;
};
