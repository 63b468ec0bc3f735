const DEPARTEMENTS_PAR_REGION_D_ORIGINE = {
  Alsace: { bas_rhin: "Bas-Rhin", haut_rhin: "Haut-Rhin" },
  "Champagne-Ardenne": { ardennes: "Ardennes", aube: "Aube", marne: "Marne", haute_marne: "Haute-Marne" },
  Lorraine: {
    meurthe_et_moselle: "Meurthe-et-Moselle",
    meuse: "Meuse",
    moselle: "Moselle",
    vosges: "Vosges",
  },
} as const;

type Regions = typeof DEPARTEMENTS_PAR_REGION_D_ORIGINE;

/** The code of a bassin d'emploi that ships at the start. */
export type CodeBassin = { [R in keyof Regions]: Extract<keyof Regions[R], string> }[keyof Regions];

/** A bassin d'emploi as it ships: « région d'origine / département ». */
export type BassinDeDepart = {
  readonly code: CodeBassin;
  readonly libelle: string;
};

/** The ten départements of the Grand Est, as « Alsace / Bas-Rhin ». */
export const BASSINS_DE_DEPART: readonly BassinDeDepart[] = Object.entries(DEPARTEMENTS_PAR_REGION_D_ORIGINE).flatMap(
  ([region, departements]) =>
    Object.entries(departements).map(([code, departement]) => ({
      code: code as CodeBassin,
      libelle: `${region} / ${departement}`,
    })),
);
