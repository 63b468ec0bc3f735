import type { Instant, LigneFicheDepassee } from "@sar/domain";

/** Why a fiche of the list could not be confirmed. */
export type RefusConfirmation = { readonly ficheId: number; readonly message: string };

/** What the list of fiches dépassées works on, as a table and as cards. */
export type FichesDepasseesProps = {
  /** The caller's own, oldest échéance first. */
  readonly fiches: readonly LigneFicheDepassee[];
  readonly now: Instant;
  readonly refus: RefusConfirmation | null;
  /** The address of a fiche and of a candidate's page, for a new tab. */
  readonly adresseFiche: (ficheId: number) => string;
  readonly onFiche: (ficheId: number) => void;
  readonly adresseDossier: (dossierId: number) => string;
  readonly onDossier: (dossierId: number) => void;
  /** F5: the recruteur confirms the résultat as it is. */
  readonly onConfirmer: (fiche: LigneFicheDepassee) => void;
};
