import type { LigneVivier } from "@sar/domain";

/** What the list of candidates works on, as a table and as cards. */
export type ListeVivierProps = {
  /** Undefined while the first page is on its way. */
  readonly lignes: readonly LigneVivier[] | undefined;
  /** A newer page is on its way. */
  readonly enCours?: boolean;
  /** The candidate whose page one came back from. */
  readonly retourId?: number | undefined;
  /** The address of a candidate's page, for a new tab. */
  readonly adresseEtude: (dossierId: number) => string;
  readonly onEtudier: (dossierId: number) => void;
  readonly onSavoirFaire: (ligne: LigneVivier) => void;
};

/** The id of the link « Étudier » of a candidate, to bring the focus back to his row. */
export function idEtudier(dossierId: number): string {
  return `etudier-${dossierId}`;
}
