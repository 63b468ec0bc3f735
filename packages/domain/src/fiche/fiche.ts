import type { ActionEffectuee } from "../referentiels/actions-effectuees.ts";
import type { CauseRejet } from "../referentiels/causes-rejet.ts";
import type { ContratAvecFin, ContratSansFin } from "../referentiels/contrats.ts";
import { ETATS_SUIVI, type EtatSuivi, type StatutDeLEtat } from "../referentiels/etats-suivi.ts";
import {
  RESULTATS,
  type ResultatAvecCauses,
  type ResultatAvecSuivi,
  type ResultatSimple,
  type StatutDuResultat,
} from "../referentiels/resultats.ts";
import { STATUTS, type Statut, type StatutSansDelai } from "../referentiels/statuts.ts";
import type { Instant } from "../temps/instant.ts";
import type { Jour } from "../temps/jour.ts";

/** At least one cause de rejet (F8). */
export type CausesRejet = readonly [CauseRejet, ...CauseRejet[]];

/** F9: what is recorded of a recruitment. `finLe` exists with the contrats that have an end, and only with them. */
export type SuiviRecrutement<E extends EtatSuivi = EtatSuivi> =
  | { readonly date: Jour; readonly etat: E; readonly contrat: ContratSansFin; readonly finLe: null }
  | {
      readonly date: Jour;
      readonly etat: E;
      readonly contrat: ContratAvecFin;
      readonly finLe: Jour;
    };

/** What a recruteur concludes: a résultat with exactly what goes with it (F8, F9). */
export type ResultatDetaille =
  | DetailSimple<ResultatSimple>
  | DetailRejet<ResultatAvecCauses>
  | DetailRecrutement<EtatSuivi>;

/** A résultat that nothing goes with. */
export type DetailSimple<R extends ResultatSimple> = {
  readonly resultat: R;
  readonly causes: readonly [];
  readonly suivi: null;
};

/** A résultat with its causes de rejet (F8). */
export type DetailRejet<R extends ResultatAvecCauses> = {
  readonly resultat: R;
  readonly causes: CausesRejet;
  readonly suivi: null;
};

/** A recrutement with its suivi (F9). */
export type DetailRecrutement<E extends EtatSuivi> = {
  readonly resultat: ResultatAvecSuivi;
  readonly causes: readonly [];
  readonly suivi: SuiviRecrutement<E>;
};

/** F3: a statut without délai has no échéance, one with a délai always has. */
export type EcheanceDu<S extends Statut | null> = S extends StatutSansDelai ? null : Instant;

/** F3: each résultat with the échéance that its statut gives. */
export type DetailAvecEcheance =
  | {
      readonly [R in ResultatSimple]: DetailSimple<R> & {
        readonly echeance: EcheanceDu<StatutDuResultat<R>>;
      };
    }[ResultatSimple]
  | {
      readonly [R in ResultatAvecCauses]: DetailRejet<R> & {
        readonly echeance: EcheanceDu<StatutDuResultat<R>>;
      };
    }[ResultatAvecCauses]
  | {
      readonly [E in EtatSuivi]: DetailRecrutement<E> & {
        readonly echeance: EcheanceDu<StatutDeLEtat<E>>;
      };
    }[EtatSuivi];

/** How a fiche came to be: by a quick action (F1) or with a dossier from outside the vivier (H1). */
export const ORIGINES_FICHE = ["action_rapide", "hors_vivier"] as const;

/** See {@link ORIGINES_FICHE}. */
export type OrigineFiche = (typeof ORIGINES_FICHE)[number];

/** What every fiche has, whatever its résultat. */
export type FicheCommune = {
  readonly entrepriseId: number;
  readonly dossierId: number;
  /** The recruteur who opened it. */
  readonly createurId: number;
  /** The recruteur who is held to its échéance. */
  readonly proprietaireId: number;
  readonly origine: OrigineFiche;
  readonly actions: readonly ActionEffectuee[];
  readonly nonReponse: boolean;
  readonly commentaire: string;
  readonly creeLe: Instant;
  readonly misAJourLe: Instant;
  /** 1 when opened, one more with each command that changed it (F11). */
  readonly version: number;
};

/**
 * A fiche de suivi. Illegal ones do not compile: causes without `entretien_non_employable` (F8), a recrutement
 * without its suivi, a CDI with an end date (F9), an échéance on a statut without délai (F3). The statut is no
 * field: it is always {@link statutDe} of the rest (F2).
 */
export type Fiche = FicheCommune & DetailAvecEcheance;

/** All that a statut follows from (F2): a form knows it before the rest of the entry is complete. */
export type ResultatEtEtat =
  | { readonly resultat: ResultatSimple | ResultatAvecCauses; readonly suivi: null }
  | { readonly resultat: ResultatAvecSuivi; readonly suivi: { readonly etat: EtatSuivi } };

/** F2: the statut that follows from a résultat and, for `recrutement`, from the état of its suivi. */
export function statutDe(detail: ResultatEtEtat): Statut {
  return detail.suivi === null ? RESULTATS.ligne(detail.resultat).statut : ETATS_SUIVI.ligne(detail.suivi.etat).statut;
}

/** F3: the délai in calendar days that a résultat gives its fiche, null when it has none. */
export function delaiDe(detail: ResultatEtEtat): number | null {
  return STATUTS.ligne(statutDe(detail)).delaiJours;
}

/**
 * Puts a fiche together from parts whose types cannot show that they fit (a database row, a computed échéance).
 * @throws RangeError when the échéance does not go with the statut (F3).
 */
export function assemblerFiche(commune: FicheCommune, detail: ResultatDetaille, echeance: Instant | null): Fiche {
  if ((delaiDe(detail) === null) !== (echeance === null)) {
    throw new RangeError(`F3: échéance ${String(echeance)} with statut ${statutDe(detail)}`);
  }
  return {
    ...commune,
    resultat: detail.resultat,
    causes: detail.causes,
    suivi: detail.suivi,
    echeance,
  } as Fiche;
}
