import { assemblerFiche, statutDe, type Fiche, type ResultatDetaille } from "@sar/domain";
import type { fiche } from "../schema/index.ts";

/** A row of `fiche` as it is read. */
export type LigneFiche = typeof fiche.$inferSelect;

/** The columns that hold a fiche: all but its id, the moment at which it was undone, and the copy of the candidate. */
export type ColonnesFiche = Pick<LigneFiche, Exclude<keyof LigneFiche, "id" | "annuleeLe" | `candidat${string}`>>;

/** What a row says of the résultat. The CHECKs of the table vouch for the type (F8, F9). */
function detailDe({ resultat, causes, ...ligne }: ColonnesFiche): ResultatDetaille {
  const { suiviDate: date, suiviContrat: contrat, suiviFinLe: finLe, suiviEtat: etat } = ligne;
  const suivi = etat === null ? null : { date, contrat, finLe, etat };
  return { resultat, causes, suivi } as unknown as ResultatDetaille;
}

/**
 * The fiche that a row holds.
 * @throws RangeError when the échéance does not go with the statut (F3), which the table's CHECKs exclude.
 */
export function ficheDeLigne(ligne: ColonnesFiche): Fiche {
  const { entrepriseId, dossierId, createurId, proprietaireId, origine, actions, nonReponse, commentaire } = ligne;
  const { creeLe, misAJourLe, version } = ligne;
  return assemblerFiche(
    {
      entrepriseId,
      dossierId,
      createurId,
      proprietaireId,
      origine,
      actions,
      nonReponse,
      commentaire,
      creeLe,
      misAJourLe,
      version,
    },
    detailDe(ligne),
    ligne.echeance,
  );
}

/** The row that holds a fiche; its statut is stored as the résultat gives it (F2). */
export function ligneDeFiche({ suivi, actions, causes, ...fiche }: Fiche): ColonnesFiche {
  return {
    ...fiche,
    actions: [...actions],
    causes: [...causes],
    statut: statutDe({ ...fiche, causes, suivi } as ResultatDetaille),
    suiviDate: suivi?.date ?? null,
    suiviContrat: suivi?.contrat ?? null,
    suiviFinLe: suivi?.finLe ?? null,
    suiviEtat: suivi?.etat ?? null,
  };
}
