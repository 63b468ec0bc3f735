import {
  debutDuJour,
  instant,
  jourApres,
  jourDe,
  joursEntre,
  type Classement,
  type Classification,
  type EtatDossier,
  type FaitsVivier,
  type Instant,
} from "@sar/domain";
import type { Alea } from "./alea.ts";
import { inventerClassements } from "./classements.ts";
import { inventerLiensAdc, type LienAdcDemo } from "./liens-adc.ts";
import type { SessionAdcDemo } from "./sessions-adc.ts";
import type { SessionCommissionDemo } from "./sessions-commission.ts";
import { inventerDevenir, type Devenir } from "./situations.ts";
import type { Experiences } from "./volets/experiences.ts";

/** What followed the audition of a candidate. `modifieLe` is the latest change up to now. */
export type Suites = FaitsVivier & {
  readonly etat: EtatDossier;
  readonly modifieLe: Instant;
  readonly liensAdc: readonly LienAdcDemo[];
};

/** The moment at which the demo is looked at, and what was going on around it. */
export type Decor = {
  readonly now: Instant;
  readonly sessions: readonly SessionCommissionDemo[];
  readonly sessionsAdc: readonly SessionAdcDemo[];
};

const PART_ARCHIVEE = 0.035;
const PART_ARCHIVEE_EN_CDI = 0.25;
const JOURS_AVANT_ARCHIVAGE = 60;
const HEURE_MS = 3_600_000;

/** Draws what followed the audition of a candidate in `session`, with this outcome. */
export function inventerSuites(
  alea: Alea,
  issue: Classification,
  { finDernierEmploi }: Experiences,
  creeLe: Instant,
  session: SessionCommissionDemo,
  decor: Decor,
): Suites {
  const inscription = jourDe(creeLe);
  const enRecherche =
    finDernierEmploi === null ? jourApres(inscription, -alea.entier(5, 120)) : jourApres(finDernierEmploi, 1);
  const classements = inventerClassements(alea, issue, session, decor.now);
  const devenir = inventerDevenir(alea, issue, enRecherche, session.publieLe, decor.sessionsAdc, decor.now);
  const archiveLe = inventerArchivage(alea, devenir, session.publieLe, decor.now);
  return {
    classements,
    situations: devenir.situations,
    archiveLe,
    etat: archiveLe === null ? "classe" : "archive",
    modifieLe: dernierChangement(creeLe, classements, devenir, archiveLe, decor.now),
    liensAdc: inventerLiensAdc(alea, issue, devenir),
  };
}

/** A few dossiers are archived, well after the last change of their situation; a CDI is the usual reason. */
function inventerArchivage(alea: Alea, { situations }: Devenir, publieLe: Instant, now: Instant): Instant | null {
  const derniere = situations.at(-1);
  const depuis = derniere === undefined ? publieLe : plusRecent(publieLe, debutDuJour(derniere.dateEffet));
  const jours = joursEntre(depuis, now);
  if (jours < JOURS_AVANT_ARCHIVAGE) return null;
  if (!alea.chance(derniere?.code === "cdi" ? PART_ARCHIVEE_EN_CDI : PART_ARCHIVEE)) return null;
  const jour = jourApres(jourDe(now), -alea.entier(1, jours - JOURS_AVANT_ARCHIVAGE + 1));
  return instant(Date.parse(debutDuJour(jour)) + alea.entier(9, 17) * HEURE_MS);
}

function plusRecent(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function dernierChangement(
  creeLe: Instant,
  classements: readonly Classement[],
  { situations }: Devenir,
  archiveLe: Instant | null,
  now: Instant,
): Instant {
  return [
    ...classements.map(({ prendEffetLe }) => prendEffetLe),
    ...situations.map(({ dateEffet }) => debutDuJour(dateEffet)),
    ...(archiveLe === null ? [] : [archiveLe]),
  ]
    .filter((moment) => moment <= now)
    .reduce(plusRecent, creeLe);
}
