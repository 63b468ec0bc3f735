import { CLASSIFICATIONS, type Classification, type ClassificationPubliee } from "../referentiels/classifications.ts";
import { SITUATIONS, type SituationCode } from "../referentiels/situations.ts";
import type { Instant } from "../temps/instant.ts";
import { jourDe, type Jour } from "../temps/jour.ts";

/** D4: one classification of a dossier and the instant at which it takes effect (its date de classification). */
export type Classement = {
  readonly classification: Classification;
  readonly prendEffetLe: Instant;
};

/** D6: one situation of a candidate, from its date d'effet on; a temporary one has an end date. */
export type SituationCandidat = {
  readonly code: SituationCode;
  readonly dateEffet: Jour;
  readonly dateFin: Jour | null;
};

/**
 * The facts that decide whether a dossier is in the vivier (V1). Dates may come in any order; of two that take effect
 * at the same moment the later in its list counts, so lists are in the order of recording.
 */
export type FaitsVivier = {
  readonly archiveLe: Instant | null;
  readonly classements: readonly Classement[];
  readonly situations: readonly SituationCandidat[];
};

function derniere<T>(elements: readonly T[], prise: (element: T) => string, limite: string): T | null {
  let retenue: T | null = null;
  for (const element of elements) {
    if (prise(element) <= limite && (retenue === null || prise(element) >= prise(retenue))) retenue = element;
  }
  return retenue;
}

/** D4: the classification in force at `now`, of those of a candidate in the order of recording: the latest that has taken effect. */
export function classementAu(classements: readonly Classement[], now: Instant): Classement | null {
  return derniere(classements, ({ prendEffetLe }) => prendEffetLe, now);
}

/** D4: the classification in force at `now`: the latest that has taken effect; null before the first. */
export function classementCourant(faits: FaitsVivier, now: Instant): Classement | null {
  return classementAu(faits.classements, now);
}

/** D6: the situation in force on a day, of those of a candidate in the order of recording: the latest that has come. */
export function situationAu(situations: readonly SituationCandidat[], leJour: Jour): SituationCandidat | null {
  return derniere(situations, ({ dateEffet }) => dateEffet, leJour);
}

/** D6: the situation in force at `now`: the latest whose date d'effet has come; null when none has. */
export function situationCourante(faits: FaitsVivier, now: Instant): SituationCandidat | null {
  return situationAu(faits.situations, jourDe(now));
}

/** V1, D5: the classification under which a dossier is published at `now`, null when it is not in the vivier. */
export function publicationCourante(
  faits: FaitsVivier,
  now: Instant,
): { readonly classification: ClassificationPubliee; readonly prendEffetLe: Instant } | null {
  if (faits.archiveLe !== null && faits.archiveLe <= now) return null;
  const classement = classementCourant(faits, now);
  if (classement === null || !CLASSIFICATIONS.ligne(classement.classification).publiee) return null;
  const situation = situationCourante(faits, now);
  if (situation !== null && !SITUATIONS.ligne(situation.code).dansLeVivier) return null;
  return classement as { classification: ClassificationPubliee; prendEffetLe: Instant };
}

/**
 * V1: whether a dossier is in the vivier at `now`: classified employable or adaptable, published, not archived, in a
 * situation that is neither CDI nor création d'entreprise.
 */
export function estDansLeVivier(faits: FaitsVivier, now: Instant): boolean {
  return publicationCourante(faits, now) !== null;
}
