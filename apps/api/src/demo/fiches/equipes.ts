import { jourDe, type Collegue, type Instant } from "@sar/domain";
import type { Alea } from "../alea.ts";
import { finDeJournee, jourOuvreAvant } from "./calendrier.ts";

/** The team of a company, its recruteurs in the order of `genererEntreprises`. */
export type Equipe = { readonly code: string; readonly recruteurs: readonly Collegue[] };

/** How a recruteur works: what he has opened, and how well he keeps his fiches up to date. */
export type Recruteur = Collegue & {
  /** How many fiches he has opened beside those below. */
  readonly quota: number;
  /** How many he has let pass their échéance. */
  readonly enRetard: number;
  /** How many fall due within a few days, beside those that do by chance. */
  readonly bientot: number;
  /** He has opened no fiche since. */
  readonly ouvreJusquA: Instant;
  /** He has recorded nothing since. */
  readonly actifJusquA: Instant;
};

/** What a recruteur does of 2,000 candidates. */
type Habitudes = Pick<Recruteur, "quota" | "enRetard" | "bientot"> & {
  /** Days since he opened his last fiche. */
  readonly joursSansOuverture: number;
  /** Days since he recorded anything at all. */
  readonly joursDAbsence: number;
};

/** The recruteurs of the demo who have a part of their own: the company's code, and their place in its team. */
export const ROLES = {
  /** The gate is shut for him. */
  enRetard: { entreprise: "bretzelix", rang: 0 },
  /** His colleague, up to date, with a rich portefeuille. */
  aJour: { entreprise: "bretzelix", rang: 1 },
  /** Of another company. */
  ailleurs: { entreprise: "mirabellum", rang: 0 },
} as const;

/** A recruteur of the demo with a part of his own. */
export type Role = keyof typeof ROLES;

const HABITUDES: Readonly<Record<Role, Habitudes>> = {
  enRetard: { quota: 30, enRetard: 4, bientot: 0, joursSansOuverture: 17, joursDAbsence: 17 },
  aJour: { quota: 58, enRetard: 0, bientot: 4, joursSansOuverture: 24, joursDAbsence: 0 },
  ailleurs: { quota: 38, enRetard: 0, bientot: 2, joursSansOuverture: 0, joursDAbsence: 0 },
};

const NOMBRE_DE_REFERENCE = 2000;
const QUOTA = { min: 22, max: 46 };
const PART_EN_RETARD = 0.1;
const JOURS_SANS_OUVERTURE_EN_RETARD = 8;

function inventerHabitudes(alea: Alea): Habitudes {
  const enRetard = alea.chance(PART_EN_RETARD) ? alea.entier(1, 2) : 0;
  return {
    quota: alea.entier(QUOTA.min, QUOTA.max),
    enRetard,
    bientot: alea.entier(0, 1),
    joursSansOuverture: enRetard > 0 ? JOURS_SANS_OUVERTURE_EN_RETARD : 0,
    joursDAbsence: 0,
  };
}

function depuis(now: Instant, jours: number): Instant {
  return jours === 0 ? now : finDeJournee(jourOuvreAvant(jourDe(now), jours));
}

function roleDe(entreprise: string, rang: number): Role | undefined {
  return (Object.keys(ROLES) as Role[]).find(
    (role) => ROLES[role].entreprise === entreprise && ROLES[role].rang === rang,
  );
}

/** Draws how each recruteur of each team works, when there are `nombre` candidates. */
export function inventerRecruteurs(
  alea: Alea,
  equipes: readonly Equipe[],
  nombre: number,
  now: Instant,
): readonly Recruteur[] {
  return equipes.flatMap(({ code, recruteurs }) =>
    recruteurs.map((recruteur, rang) => {
      const role = roleDe(code, rang);
      const tirees = inventerHabitudes(alea);
      const { quota, enRetard, bientot, joursSansOuverture, joursDAbsence } = role ? HABITUDES[role] : tirees;
      return {
        ...recruteur,
        quota: Math.round((quota * nombre) / NOMBRE_DE_REFERENCE),
        enRetard,
        bientot,
        ouvreJusquA: depuis(now, joursSansOuverture),
        actifJusquA: depuis(now, joursDAbsence),
      };
    }),
  );
}

/** The recruteurs of the same company who are at work at a moment, without those who have a part of their own. */
export function colleguesDe(
  { compteId, entrepriseId }: Recruteur,
  recruteurs: readonly Recruteur[],
  le: Instant,
): readonly Recruteur[] {
  return recruteurs.filter(
    (autre) => autre.entrepriseId === entrepriseId && autre.compteId !== compteId && autre.actifJusquA >= le,
  );
}
