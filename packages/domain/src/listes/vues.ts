import type { Theme } from "../referentiels/themes.ts";

/** A choice of an open list; `groupe` is the heading that it stands under. */
export type ChoixListe = {
  readonly id: number;
  readonly libelle: string;
  readonly groupe: string | null;
};

/** The open lists that the search draws its choices from. Savoir-faire are grouped by the code of their thème. */
export type ListesVue = {
  readonly bassins: readonly ChoixListe[];
  readonly metiers: readonly ChoixListe[];
  readonly savoirFaire: readonly (ChoixListe & { readonly groupe: Theme })[];
  readonly actionsAdc: readonly ChoixListe[];
  /** The active recruteurs of the caller's entreprise. */
  readonly recruteurs: readonly ChoixListe[];
};
