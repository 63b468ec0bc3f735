import type { LienAdc } from "../referentiels/liens-adc.ts";
import type { NiveauEtude } from "../referentiels/niveaux-etude.ts";
import type { NiveauMaitrise } from "../referentiels/niveaux-maitrise.ts";
import type { Theme } from "../referentiels/themes.ts";
import type { TrancheAnnees } from "../referentiels/tranches-annees.ts";
import type { FaitsVivier } from "./appartenance.ts";

/** A savoir-faire of a candidate with its niveau, and the thème that the savoir-faire stands under. */
export type SavoirFaireCherche = {
  readonly savoirFaireId: number;
  readonly theme: Theme;
  readonly niveau: NiveauMaitrise;
};

/** The link of a candidate to an action ADC, and whether an entreprise for the stage is still sought. */
export type LienAdcCherche = {
  readonly actionAdcId: number;
  readonly lien: LienAdc;
  readonly rechercheEntreprise: boolean;
};

/** All of a dossier that the criteria of V3 read. */
export type CandidatCherche = FaitsVivier & {
  readonly dossierId: number;
  readonly nom: string;
  readonly prenom: string;
  readonly bassinId: number;
  readonly metiersActuels: readonly number[];
  readonly niveauEtude: NiveauEtude | null;
  readonly experienceNumerique: TrancheAnnees | null;
  readonly savoirFaire: readonly SavoirFaireCherche[];
  readonly liensAdc: readonly LienAdcCherche[];
};
