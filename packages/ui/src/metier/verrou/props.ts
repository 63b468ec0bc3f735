import type { Instant, LignePortefeuille } from "@sar/domain";
import type { ReactNode } from "react";
import type { LinkTarget } from "../../base/followable.ts";

/** Why a fiche of the list could not be confirmed. */
export type RefusConfirmation = { readonly ficheId: number; readonly message: string };

/** What the list of fiches dépassées works on, as a table and as cards. */
export type FichesDepasseesProps = {
  /** The caller's own, oldest échéance first. */
  readonly fiches: readonly LignePortefeuille[];
  readonly now: Instant;
  readonly refus: RefusConfirmation | null;
  readonly lienFiche: (fiche: LignePortefeuille) => LinkTarget;
  readonly lienProfil: (fiche: LignePortefeuille) => LinkTarget;
  /** The fiches that are being brought up to date where they stand. */
  readonly ouvertes: ReadonlySet<number>;
  /** Opens or shuts the form of a fiche. */
  readonly onBasculer: (ficheId: number) => void;
  /** The form of an open fiche. */
  readonly editeur: (ficheId: number) => ReactNode;
  /** F5: the recruteur confirms the résultat as it is. */
  readonly onConfirmer: (fiche: LignePortefeuille) => void;
};
