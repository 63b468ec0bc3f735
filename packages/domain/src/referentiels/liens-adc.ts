import { referentiel } from "./referentiel.ts";

/** The 4 links between a candidate and an action ADC. `sousReserveDeRecherche`: V3 finds it only while an entreprise for the stage is still sought. */
export const LIENS_ADC = referentiel([
  {
    code: "interet",
    libelle: "a déclaré un intérêt",
    libelleCourt: "Intérêt déclaré",
    sousReserveDeRecherche: false,
  },
  {
    code: "attente",
    libelle: "en attente de démarrage d'une session, recherche une entreprise pour le stage",
    libelleCourt: "En attente d'une session",
    sousReserveDeRecherche: true,
  },
  {
    code: "en_cours",
    libelle: "suit actuellement la formation, recherche une entreprise pour le stage",
    libelleCourt: "En formation",
    sousReserveDeRecherche: true,
  },
  {
    code: "issue",
    libelle: "recherche un emploi à l'issue de la formation",
    libelleCourt: "À l'issue de la formation",
    sousReserveDeRecherche: false,
  },
]);

/** The code of a link to an action ADC. */
export type LienAdc = (typeof LIENS_ADC)["lignes"][number]["code"];
