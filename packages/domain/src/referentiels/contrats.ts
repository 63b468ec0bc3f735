import { referentiel } from "./referentiel.ts";

/** The 5 contrats of the suivi recrutement. `aUneFin`: an end date is mandatory with it, and only with it (F9). `na` is what the form shows before a choice. */
export const CONTRATS = referentiel([
  { code: "na", libelle: "N/A", aUneFin: false },
  { code: "cdi", libelle: "CDI", aUneFin: false },
  { code: "cdd", libelle: "CDD", aUneFin: true },
  { code: "professionnalisation", libelle: "Contrat de professionnalisation", aUneFin: true },
  { code: "apprentissage", libelle: "Contrat d'apprentissage", aUneFin: true },
]);

/** The code of a contrat, `na` included. */
export type ContratSaisi = (typeof CONTRATS)["lignes"][number]["code"];

/** The contrats without an end date that a recruitment can be recorded with (F9). */
export type ContratSansFin = Exclude<Extract<(typeof CONTRATS)["lignes"][number], { aUneFin: false }>["code"], "na">;

/** The codes of {@link ContratSansFin}. */
export const CONTRATS_SANS_FIN = CONTRATS.lignes
  .filter((ligne) => !ligne.aUneFin && ligne.code !== "na")
  .map((ligne) => ligne.code) as [ContratSansFin, ...ContratSansFin[]];

/** The contrats with an end date (F9). */
export type ContratAvecFin = Extract<(typeof CONTRATS)["lignes"][number], { aUneFin: true }>["code"];

/** The codes of {@link ContratAvecFin}. */
export const CONTRATS_AVEC_FIN = CONTRATS.lignes.filter((ligne) => ligne.aUneFin).map((ligne) => ligne.code) as [
  ContratAvecFin,
  ...ContratAvecFin[],
];
