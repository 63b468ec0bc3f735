import { referentiel } from "./referentiel.ts";

/** The situations of a candidate. `temporaire`: it has an end date; `dansLeVivier`: a dossier in this situation stays in the vivier (V1). */
export const SITUATIONS = referentiel([
  { code: "recherche", libelle: "En recherche d'emploi", temporaire: false, dansLeVivier: true },
  { code: "cdd", libelle: "En emploi - CDD", temporaire: true, dansLeVivier: true },
  { code: "interim", libelle: "En mission d'intérim", temporaire: true, dansLeVivier: true },
  { code: "formation", libelle: "En formation", temporaire: true, dansLeVivier: true },
  {
    code: "attente_adc",
    libelle: "En attente d'une action ADC",
    temporaire: false,
    dansLeVivier: true,
  },
  { code: "action_adc", libelle: "En action ADC", temporaire: true, dansLeVivier: true },
  { code: "alternance", libelle: "En alternance", temporaire: true, dansLeVivier: true },
  { code: "cdi", libelle: "En emploi - CDI", temporaire: false, dansLeVivier: false },
  { code: "creation", libelle: "Création d'entreprise", temporaire: false, dansLeVivier: false },
  { code: "indisponible", libelle: "Indisponible", temporaire: false, dansLeVivier: true },
]);

/** The code of a situation. */
export type SituationCode = (typeof SITUATIONS)["lignes"][number]["code"];
