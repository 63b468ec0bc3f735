import {
  NIVEAUX_ETUDE,
  TRANCHES_ANNEES,
  TRANCHES_SALAIRE,
  TYPES_ENTREPRISE,
  type ContratRecherche,
  type Disponibilite,
  type TrancheSalaire,
  type TypeEntreprise,
} from "@sar/domain";
import type { CodeMetier } from "../../listes-de-depart/metiers.ts";
import type { Alea } from "../alea.ts";
import type { Profil } from "../profils/profil.ts";
import type { Experiences } from "./experiences.ts";
import type { Qualifications } from "./qualifications.ts";

/** Volet 5: what a candidate is after. */
export type ProjetProfessionnel = {
  readonly typesEntreprise: readonly TypeEntreprise[];
  readonly contratsRecherches: readonly ContratRecherche[];
  readonly disponibilite: Disponibilite;
  readonly metiersEnvisages: readonly CodeMetier[];
  /** Null when the candidate has never worked. */
  readonly salaireDernier: TrancheSalaire | null;
  readonly salairePretention: TrancheSalaire;
  /** Never above the pretention. */
  readonly salaireMinimum: TrancheSalaire;
};

const DISPONIBILITES = { "100": 91, "80": 5, "50": 3, autre: 1 } as const;

/** Draws the volet 5 of a candidate, whose salaries go with what he has done and learnt. */
export function inventerProjet(
  alea: Alea,
  profil: Profil,
  experiences: Experiences,
  qualifications: Qualifications,
): ProjetProfessionnel {
  return {
    typesEntreprise: inventerTypes(alea, profil),
    contratsRecherches: inventerContrats(alea, experiences),
    disponibilite: alea.pondere(DISPONIBILITES),
    metiersEnvisages: alea.echantillon(profil.metiersEnvisages, alea.entier(1, 4)),
    ...inventerSalaires(alea, profil, experiences, qualifications),
  };
}

function inventerTypes(alea: Alea, { typesEntreprise }: Profil): readonly TypeEntreprise[] {
  const voulus = new Set(alea.echantillon(typesEntreprise, alea.entier(1, typesEntreprise.length)));
  return TYPES_ENTREPRISE.codes.filter((type) => voulus.has(type) || alea.chance(0.08));
}

function inventerContrats(alea: Alea, { experienceNumerique }: Experiences): readonly ContratRecherche[] {
  const rang = TRANCHES_ANNEES.rang(experienceNumerique);
  const souhaits: readonly [ContratRecherche, number][] = [
    ["cdd", 0.55],
    ["cdi", 0.95],
    ["prestation", rang >= TRANCHES_ANNEES.rang("3_5") ? 0.12 : 0.02],
    ["alternance", rang <= TRANCHES_ANNEES.rang("inf_1") ? 0.3 : 0.02],
  ];
  const contrats = souhaits.filter(([, probabilite]) => alea.chance(probabilite)).map(([contrat]) => contrat);
  return contrats.length > 0 ? contrats : ["cdi"];
}

function inventerSalaires(
  alea: Alea,
  { decalageSalaire }: Profil,
  { experienceNumerique, finDernierEmploi }: Experiences,
  { niveauEtude }: Qualifications,
): Pick<ProjetProfessionnel, "salaireDernier" | "salairePretention" | "salaireMinimum"> {
  const etudesLongues = NIVEAUX_ETUDE.rang(niveauEtude) >= NIVEAUX_ETUDE.rang("bac_5") ? 1 : 0;
  const usuel = 0.8 * TRANCHES_ANNEES.rang(experienceNumerique) + 0.5 * (decalageSalaire + etudesLongues);
  const pretention = Math.min(Math.max(Math.round(usuel + alea.entier(-2, 8) / 10), 1), 6);
  const tranche = (rang: number) => TRANCHES_SALAIRE.codes[Math.min(Math.max(rang, 0), 6)] ?? "25_30";
  return {
    salaireDernier: finDernierEmploi === null ? null : tranche(pretention - alea.entier(-1, 2)),
    salairePretention: tranche(pretention),
    salaireMinimum: tranche(pretention - (alea.chance(0.55) ? 1 : 0)),
  };
}
