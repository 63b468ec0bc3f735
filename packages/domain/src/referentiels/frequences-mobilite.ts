import { referentiel } from "./referentiel.ts";

/** The 5 frequencies of mobilité, from the lowest. */
export const FREQUENCES_MOBILITE = referentiel([
  { code: "non_souhaitee", libelle: "non souhaitée" },
  { code: "occasionnelle", libelle: "occasionnellement (quelques jours)" },
  { code: "reguliere", libelle: "régulièrement (quelques jours)" },
  { code: "mission_courte", libelle: "mission courte (quelques semaines)" },
  { code: "mission_longue", libelle: "mission longue (plusieurs mois)" },
]);

/** The code of a frequency of mobilité. */
export type FrequenceMobilite = (typeof FREQUENCES_MOBILITE)["lignes"][number]["code"];
