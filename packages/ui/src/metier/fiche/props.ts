import type { Brouillon, ChampSaisi } from "./brouillon.ts";

/** What a section of the form works on. */
export type SectionProps = {
  readonly brouillon: Brouillon;
  /** The message of a field that is refused. */
  readonly erreur: (champ: ChampSaisi) => string | undefined;
  readonly onSaisir: (valeurs: Partial<Brouillon>) => void;
};
