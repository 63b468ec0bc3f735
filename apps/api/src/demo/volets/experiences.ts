import { jourApres, type Jour, type TrancheAnnees } from "@sar/domain";
import type { CodeOccupation } from "../../listes-de-depart/occupations.ts";
import { OCCUPATIONS_DE_DEPART } from "../../listes-de-depart/occupations.ts";
import type { Alea, Poids } from "../alea.ts";
import type { Profil } from "../profils/profil.ts";

/** Volet 3: what a candidate has done so far. */
export type Experiences = {
  readonly experienceNumerique: TrancheAnnees;
  readonly experienceHorsNumerique: TrancheAnnees;
  /** Null when the candidate has never worked. */
  readonly finDernierEmploi: Jour | null;
  /** All times without a job, added up. */
  readonly dureeSansEmploi: TrancheAnnees;
  readonly occupations: readonly CodeOccupation[];
  /** Months of stage or alternance; 0 for those who have worked. */
  readonly moisStage: number;
};

const DUREES_SANS_EMPLOI: Poids<TrancheAnnees> = {
  aucune: 16,
  inf_1: 52,
  "1_2": 23,
  "3_5": 7,
  "6_10": 1.5,
  sup_10: 0.5,
};
const DUREES_SANS_EMPLOI_A_LA_SORTIE_D_ECOLE: Poids<TrancheAnnees> = { aucune: 40, inf_1: 52, "1_2": 8 };

/** Days since the last job ended, by time without one. */
const JOURS_DEPUIS_LE_DERNIER_EMPLOI: Readonly<Record<TrancheAnnees, readonly [min: number, max: number]>> = {
  aucune: [0, 25],
  inf_1: [30, 330],
  "1_2": [370, 900],
  "3_5": [900, 1500],
  "6_10": [1000, 2200],
  sup_10: [1200, 3000],
};

const OCCUPATIONS = OCCUPATIONS_DE_DEPART.map(({ code }) => code);

/** Draws the volet 3 of a candidate of this profil, whose dossier is entered on the day `inscription`. */
export function inventerExperiences(alea: Alea, profil: Profil, inscription: Jour): Experiences {
  const experienceNumerique = alea.pondere(profil.experience);
  const experienceHorsNumerique = alea.pondere(profil.experienceHorsNumerique);
  const aTravaille = experienceNumerique !== "aucune" || experienceHorsNumerique !== "aucune";
  const dureeSansEmploi = alea.pondere(aTravaille ? DUREES_SANS_EMPLOI : DUREES_SANS_EMPLOI_A_LA_SORTIE_D_ECOLE);
  const [min, max] = JOURS_DEPUIS_LE_DERNIER_EMPLOI[dureeSansEmploi];
  return {
    experienceNumerique,
    experienceHorsNumerique,
    finDernierEmploi: aTravaille ? jourApres(inscription, -alea.entier(min, max)) : null,
    dureeSansEmploi,
    occupations: dureeSansEmploi === "aucune" ? [] : alea.echantillon(OCCUPATIONS, alea.chance(0.75) ? 1 : 2),
    moisStage: aTravaille ? 0 : alea.entier(2, 24),
  };
}
