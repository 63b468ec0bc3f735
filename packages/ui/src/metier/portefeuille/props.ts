import type { Instant, LignePortefeuille, TriPortefeuille, VuePortefeuille } from "@sar/domain";
import type { LinkTarget } from "../../base/followable.ts";

/** What the checkboxes of a list of fiches work on. */
export type SelectionListe = {
  readonly estChoisie: (ficheId: number) => boolean;
  /** How much of the page is selected. */
  readonly page: "toute" | "partie" | "rien";
  /** Selects or releases a fiche; with `plage`, all that stand between it and the one before. */
  readonly onBasculer: (ficheId: number, plage: boolean) => void;
  /** Selects the whole page, or releases it where all of it is selected. */
  readonly onBasculerPage: () => void;
};

/** What the list of fiches works on, as a table and as cards. */
export type ListePortefeuilleProps = {
  /** Undefined while the first page is on its way. */
  readonly lignes: readonly LignePortefeuille[] | undefined;
  readonly vue: VuePortefeuille;
  readonly tri: TriPortefeuille;
  readonly now: Instant;
  /** A newer page is on its way. */
  readonly enCours?: boolean;
  /** The fiche that one came back from. */
  readonly retourId?: number | undefined;
  readonly selection: SelectionListe;
  /** Why a command given to a selection was refused, by fiche. */
  readonly refus: ReadonlyMap<number, string>;
  readonly lienFiche: (ligne: LignePortefeuille) => LinkTarget;
  readonly lienProfil: (ligne: LignePortefeuille) => LinkTarget;
  readonly onTrier: (tri: TriPortefeuille) => void;
};

/** The id of the link to a fiche in a list, to bring the focus back to its row. */
export function idLienFiche(ficheId: number): string {
  return `fiche-${ficheId}`;
}
