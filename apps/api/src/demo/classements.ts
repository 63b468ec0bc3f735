import {
  ajouterJours,
  instant,
  joursEntre,
  TRANCHES_ANNEES,
  type Classement,
  type Classification,
  type Instant,
} from "@sar/domain";
import type { Alea, Poids } from "./alea.ts";
import type { Profil } from "./profils/profil.ts";
import type { SessionCommissionDemo } from "./sessions-commission.ts";
import type { Experiences } from "./volets/experiences.ts";

/** Outcomes of an audition by experience in digital trades, from none to more than ten years. */
const ISSUES: readonly Poids<Classification>[] = [
  { employable: 26, adaptable: 60, a_revoir: 5, non_employable: 9 },
  { employable: 44, adaptable: 48, a_revoir: 3, non_employable: 5 },
  { employable: 62, adaptable: 31, a_revoir: 3, non_employable: 4 },
  { employable: 74, adaptable: 20, a_revoir: 3, non_employable: 3 },
  { employable: 80, adaptable: 14, a_revoir: 2, non_employable: 4 },
  { employable: 78, adaptable: 15, a_revoir: 2, non_employable: 5 },
];
const ISSUES_EN_RECONVERSION: Poids<Classification> = { employable: 24, adaptable: 64, a_revoir: 4, non_employable: 8 };

/** What a later look at a dossier changes its classification into. */
const REVISIONS: Readonly<Record<Classification, Poids<Classification>>> = {
  employable: { adaptable: 55, non_employable: 25, a_revoir: 20 },
  adaptable: { employable: 85, non_employable: 15 },
  non_employable: { adaptable: 100 },
  a_revoir: { adaptable: 60, employable: 40 },
};
const PART_REVISEE = 0.045;
const JOURS_AVANT_REVISION = 45;
const MINUTE_MS = 60_000;

/** Draws what the commission concludes from the audition of a candidate. */
export function inventerIssue(alea: Alea, profil: Profil, { experienceNumerique }: Experiences): Classification {
  if (profil.reconversion) return alea.pondere(ISSUES_EN_RECONVERSION);
  return alea.pondere(ISSUES[TRANCHES_ANNEES.rang(experienceNumerique)] ?? {});
}

/**
 * The classements of a candidate: the one of his session, in force from its publication on (D4), and for a few a
 * revision outside a session, between 45 days after it and `now`.
 */
export function inventerClassements(
  alea: Alea,
  issue: Classification,
  { publieLe }: SessionCommissionDemo,
  now: Instant,
): readonly Classement[] {
  const premier: Classement = { classification: issue, prendEffetLe: publieLe };
  const joursEcoules = joursEntre(publieLe, now);
  if (joursEcoules <= JOURS_AVANT_REVISION || !alea.chance(PART_REVISEE)) return [premier];
  const jours = alea.entier(JOURS_AVANT_REVISION, joursEcoules - 1);
  return [premier, { classification: alea.pondere(REVISIONS[issue]), prendEffetLe: auBureau(alea, publieLe, jours) }];
}

/** An instant within office hours, `jours` days after a noon. */
function auBureau(alea: Alea, midi: Instant, jours: number): Instant {
  return instant(Date.parse(ajouterJours(midi, jours)) + alea.entier(-180, 300) * MINUTE_MS);
}
