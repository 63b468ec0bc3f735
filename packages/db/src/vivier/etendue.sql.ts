import type { Instant } from "@sar/domain";
import { et, type Enonce } from "../enonce.ts";
import { aPartirDe, apres, type Place } from "./ordre.sql.ts";

/** What a criterion leaves of the order of V6: what comes from a date on, or before one. */
export type Bout = { readonly depuis: Instant } | { readonly avant: Instant };

/** From where on, and in which direction, the order is read. */
export type Debut = { readonly place: Place | null; readonly enArriere: boolean };

/** A stretch of the order of V6, newest first, that is read in its order or backwards. */
export type Etendue = {
  /** The place above it. */
  readonly haut: Place;
  /** The last place of it; null for as far as the order leads. */
  readonly bas: Place | null;
  readonly enArriere: boolean;
};

const premiereDu = (dateClassification: Instant): Place => ({ dateClassification, dossierId: 0 });
const apresToutesDu = (dateClassification: Instant): Place => ({
  dateClassification,
  dossierId: Number.MAX_SAFE_INTEGER,
});

/** Instants are written in one way, so that their texts compare as they do. */
const estPlusHaut = (a: Place, b: Place) =>
  a.dateClassification === b.dateClassification
    ? a.dossierId > b.dossierId
    : a.dateClassification > b.dateClassification;

const plusBas = (a: Place, b: Place) => (estPlusHaut(a, b) ? b : a);
const plusHaut = (a: Place | null, b: Place) => (a === null || estPlusHaut(b, a) ? b : a);

function couper(etendue: Etendue, bout: Bout): Etendue {
  return "avant" in bout
    ? { ...etendue, haut: plusBas(etendue.haut, premiereDu(bout.avant)) }
    : { ...etendue, bas: plusHaut(etendue.bas, premiereDu(bout.depuis)) };
}

function commencer(etendue: Etendue, place: Place): Etendue {
  return etendue.enArriere
    ? { ...etendue, bas: plusHaut(etendue.bas, { ...place, dossierId: place.dossierId + 1 }) }
    : { ...etendue, haut: plusBas(etendue.haut, place) };
}

/**
 * What can hold a page: nobody is visible before the date of his classification, so it ends at `now`. However many
 * criteria and places end it, it has one end above and one below at most: of each further one the planner would expect
 * to leave a third of the rows, and sort what is left.
 */
export function etendueDe(now: Instant, bouts: readonly Bout[], { place, enArriere }: Debut): Etendue {
  const entiere: Etendue = { haut: apresToutesDu(now), bas: null, enArriere };
  const coupee = bouts.reduce(couper, entiere);
  return place === null ? coupee : commencer(coupee, place);
}

/** The stretch up to a date in the direction in which it is read. */
export const bornerA = (etendue: Etendue, borne: Instant): Etendue =>
  couper(etendue, etendue.enArriere ? { avant: borne } : { depuis: borne });

/**
 * That a row is in a stretch. Its ends are asked as places, date and id together: of two ends on the date alone the
 * planner would expect next to nothing between them, and sort that.
 */
export const dansLEtendue = ({ haut, bas }: Etendue): Enonce =>
  et(apres(haut), bas === null ? undefined : aPartirDe(bas));
