import { estDepassee } from "../fiche/echeance.ts";
import type { Instant } from "../temps/instant.ts";

/** V7: the sentence that the gate shows. */
export const AVERTISSEMENT_VERROU =
  "Vous avez des fiches arrivées à échéance, merci de les mettre à jour avant d'utiliser de nouveau la recherche dans le vivier.";

/** What the gate reads of a fiche. */
export type FicheSousVerrou = {
  readonly proprietaireId: number;
  readonly echeance: Instant | null;
};

/** V7: the fiches that hold a recruteur at the gate: his own that are dépassées (F6), in the given order. */
export function fichesQuiBloquent<F extends FicheSousVerrou>(
  fiches: readonly F[],
  compteId: number,
  now: Instant,
): readonly F[] {
  return fiches.filter((fiche) => fiche.proprietaireId === compteId && estDepassee(fiche, now));
}

/** V7: whether a recruteur is held at the gate: at least one fiche of his own is past its échéance. */
export function estBloque(fiches: readonly FicheSousVerrou[], compteId: number, now: Instant): boolean {
  return fichesQuiBloquent(fiches, compteId, now).length > 0;
}
