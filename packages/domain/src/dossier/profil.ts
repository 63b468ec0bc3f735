import type { ContratRecherche } from "../referentiels/contrats-recherches.ts";
import type { Disponibilite } from "../referentiels/disponibilites.ts";
import type { FrequenceMobilite } from "../referentiels/frequences-mobilite.ts";
import type { LienAdc } from "../referentiels/liens-adc.ts";
import type { NatureComportement } from "../referentiels/natures-comportement.ts";
import type { NiveauEtude } from "../referentiels/niveaux-etude.ts";
import type { TrancheAnnees } from "../referentiels/tranches-annees.ts";
import type { TrancheSalaire } from "../referentiels/tranches-salaire.ts";
import type { TypeEntreprise } from "../referentiels/types-entreprise.ts";
import type { ZoneMobilite } from "../referentiels/zones-mobilite.ts";
import type { Jour } from "../temps/jour.ts";
import type { SavoirFaireParTheme, SyntheseVue } from "./vues.ts";

/** Comportements of one famille, each an atout or a point faible. */
export type ComportementsVue = {
  readonly famille: string;
  readonly comportements: readonly { readonly libelle: string; readonly nature: NatureComportement }[];
};

/** Volet 2: comportement and mobilité. */
export type VoletComportement = {
  readonly comportements: readonly ComportementsVue[];
  readonly mobilite: readonly { readonly zone: ZoneMobilite; readonly frequence: FrequenceMobilite }[];
  readonly accepteDemenager: boolean | null;
  readonly zonesDemenagement: readonly string[];
};

/** Volet 3: expériences. */
export type VoletExperiences = {
  readonly numerique: TrancheAnnees | null;
  readonly horsNumerique: TrancheAnnees | null;
  readonly finDernierEmploi: Jour | null;
  readonly dureeSansEmploi: TrancheAnnees | null;
  readonly occupations: readonly string[];
  readonly moisStage: number | null;
};

/** Volet 4: qualifications. */
export type VoletQualifications = {
  readonly niveauEtude: NiveauEtude | null;
  readonly niveauEtudeNonValide: NiveauEtude | null;
  readonly diplomeNumerique: string | null;
  readonly diplomeHorsNumerique: string | null;
  readonly certifications: readonly string[];
};

/** Volet 5: projet professionnel. */
export type VoletProjet = {
  readonly typesEntreprise: readonly TypeEntreprise[];
  readonly contrats: readonly ContratRecherche[];
  readonly disponibilite: Disponibilite | null;
  readonly metiersEnvisages: readonly string[];
  readonly salaireDernier: TrancheSalaire | null;
  readonly salairePretention: TrancheSalaire | null;
  readonly salaireMinimum: TrancheSalaire | null;
};

/** The link of a candidate to an action ADC, and whether an entreprise for the stage is still sought. */
export type LienAdcVue = {
  readonly action: string;
  readonly lien: LienAdc;
  readonly rechercheEntreprise: boolean;
};

/** The whole profile of a candidate: header, four sections, the matrix of the avis, five volets. */
export type ProfilVue = SyntheseVue & {
  /** What he follows or has followed first, what he is merely interested in last. */
  readonly liensAdc: readonly LienAdcVue[];
  readonly competences: readonly SavoirFaireParTheme[];
  readonly comportement: VoletComportement;
  readonly experiences: VoletExperiences;
  readonly qualifications: VoletQualifications;
  readonly projet: VoletProjet;
};
