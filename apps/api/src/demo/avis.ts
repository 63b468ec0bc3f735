import { NIVEAUX_ETUDE, TRANCHES_ANNEES, type AxeAvis, type Classification, type NiveauAvis } from "@sar/domain";
import type { Alea, Poids } from "./alea.ts";
import type { Experiences } from "./volets/experiences.ts";
import type { Qualifications } from "./volets/qualifications.ts";

/** The five avis of the recruteur conseil. */
export type AvisDemo = Readonly<Record<AxeAvis, NiveauAvis>>;

type PoidsAvis = Poids<`${NiveauAvis}`>;

const COMPETENCES: Readonly<Record<Classification, PoidsAvis>> = {
  employable: { "4": 24, "5": 50, "6": 26 },
  adaptable: { "2": 34, "3": 26, "4": 38, "5": 2 },
  a_revoir: { "2": 40, "3": 40, "4": 20 },
  non_employable: { "1": 30, "2": 42, "3": 28 },
};

const COMPORTEMENT: Readonly<Record<Classification, PoidsAvis>> = {
  employable: { "3": 4, "4": 40, "5": 42, "6": 14 },
  adaptable: { "3": 14, "4": 48, "5": 32, "6": 6 },
  a_revoir: { "2": 20, "3": 50, "4": 30 },
  non_employable: { "1": 12, "2": 36, "3": 36, "4": 16 },
};

const PROJET: Readonly<Record<Classification, PoidsAvis>> = {
  employable: { "3": 2, "4": 10, "5": 22, "6": 66 },
  adaptable: { "3": 8, "4": 62, "5": 8, "6": 22 },
  a_revoir: { "1": 45, "3": 30, "4": 25 },
  non_employable: { "1": 40, "2": 25, "3": 35 },
};

/** Avis on the experience of those who have just left their job, from no experience to more than ten years. */
const EXPERIENCE: readonly PoidsAvis[] = [
  { "1": 15, "2": 20, "3": 65 },
  { "3": 30, "5": 70 },
  { "5": 85, "6": 15 },
  { "5": 30, "6": 70 },
  { "6": 100 },
  { "6": 100 },
];
const EXPERIENCE_NON_RECENTE: PoidsAvis = { "4": 100 };

/** Avis on the qualification of those who have a diplôme of the field, and of those who have none. */
const QUALIFICATION_DIPLOMEE: readonly PoidsAvis[] = [
  { "4": 100 },
  { "4": 100 },
  { "4": 80, "5": 20 },
  { "4": 25, "5": 75 },
  { "5": 85, "6": 15 },
  { "5": 55, "6": 45 },
  { "6": 100 },
  { "6": 100 },
];
const QUALIFICATION_AUTODIDACTE: Readonly<Record<Classification, PoidsAvis>> = {
  employable: { "3": 100 },
  adaptable: { "2": 55, "3": 45 },
  a_revoir: { "1": 20, "2": 80 },
  non_employable: { "1": 60, "2": 40 },
};

/** Draws the five avis that lead to this outcome for a candidate of this experience and qualification. */
export function inventerAvis(
  alea: Alea,
  issue: Classification,
  experiences: Experiences,
  qualifications: Qualifications,
): AvisDemo {
  const niveau = (poids: PoidsAvis) => Number(alea.pondere(poids)) as NiveauAvis;
  return {
    competences: plafonner(niveau(COMPETENCES[issue]), experiences),
    comportement: niveau(COMPORTEMENT[issue]),
    experience: niveau(poidsExperience(experiences)),
    qualification: niveau(poidsQualification(issue, qualifications)),
    projet: niveau(PROJET[issue]),
  };
}

/** Without experience one has at most a view of the whole, with less than a year no expertise. */
function plafonner(competences: NiveauAvis, { experienceNumerique }: Experiences): NiveauAvis {
  if (experienceNumerique === "aucune") return competences > 4 ? 4 : competences;
  return experienceNumerique === "inf_1" && competences > 5 ? 5 : competences;
}

function poidsExperience({ experienceNumerique, dureeSansEmploi }: Experiences): PoidsAvis {
  const ancienne = TRANCHES_ANNEES.rang(dureeSansEmploi) >= TRANCHES_ANNEES.rang("3_5");
  if (experienceNumerique !== "aucune" && ancienne) return EXPERIENCE_NON_RECENTE;
  return EXPERIENCE[TRANCHES_ANNEES.rang(experienceNumerique)] ?? {};
}

function poidsQualification(issue: Classification, qualifications: Qualifications): PoidsAvis {
  if (qualifications.diplomeNumerique === null) return QUALIFICATION_AUTODIDACTE[issue];
  return QUALIFICATION_DIPLOMEE[NIVEAUX_ETUDE.rang(qualifications.niveauEtude)] ?? {};
}
