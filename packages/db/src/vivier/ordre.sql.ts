import type { Instant } from "@sar/domain";
import { asc, desc } from "drizzle-orm";
import { enonce, type Enonce } from "../enonce.ts";
import { rechercheDossier } from "../schema/index.ts";

const r = rechercheDossier;

/** A place in the order of V6. */
export type Place = { readonly dateClassification: Instant; readonly dossierId: number };

const cle = enonce`(${r.dateClassification}, ${r.dossierId})`;
const lieu = ({ dateClassification, dossierId }: Place) =>
  enonce`(${dateClassification}::timestamptz, ${dossierId}::bigint)`;

/** V6: newest classification first. The id makes the order total, so that no candidate is on two pages or on none. */
export const ORDRE = [desc(r.dateClassification), desc(r.dossierId)] as const;

/** {@link ORDRE} read backwards. */
export const ORDRE_INVERSE = [asc(r.dateClassification), asc(r.dossierId)] as const;

/** Further down the list than a place. */
export const apres = (place: Place): Enonce => enonce`${cle} < ${lieu(place)}`;

/** Further up the list than a place. */
export const avant = (place: Place): Enonce => enonce`${cle} > ${lieu(place)}`;

/** From a place on, upwards. */
export const aPartirDe = (place: Place): Enonce => enonce`${cle} >= ${lieu(place)}`;
