import type { Civilite } from "../referentiels/civilites.ts";
import type { AxeAvis, NiveauAvis } from "../referentiels/avis.ts";
import type { Classification } from "../referentiels/classifications.ts";
import type { NiveauMaitrise } from "../referentiels/niveaux-maitrise.ts";
import type { SituationCode } from "../referentiels/situations.ts";
import type { Theme } from "../referentiels/themes.ts";
import type { TypeDocument } from "../referentiels/types-document.ts";
import type { Instant } from "../temps/instant.ts";
import type { Jour } from "../temps/jour.ts";

/** The situation in force, with the end of a temporary one. */
export type SituationVue = {
  readonly code: SituationCode;
  readonly dateEffet: Jour;
  readonly dateFin: Jour | null;
};

/** The classification in force and its date. */
export type ClassementVue = { readonly classification: Classification; readonly date: Instant };

/** Who a candidate is, as every screen names him. */
export type IdentiteVue = {
  readonly dossierId: number;
  readonly civilite: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly bassin: string;
  readonly ville: string;
};

/** How to reach a candidate. */
export type CoordonneesVue = {
  readonly mail: string | null;
  readonly telephone: string | null;
  readonly numero: string | null;
  readonly voie: string | null;
  readonly codePostal: string | null;
  readonly ville: string;
};

/** Métiers of one famille. */
export type MetiersVue = { readonly famille: string; readonly metiers: readonly string[] };

/** A document; it is fetched by its id. `taille` is in bytes. */
export type DocumentVue = {
  readonly id: number;
  readonly type: TypeDocument;
  readonly nom: string;
  readonly typeMime: string;
  readonly taille: number;
};

/** One savoir-faire with its niveau. */
export type SavoirFaireVue = { readonly libelle: string; readonly niveau: NiveauMaitrise };

/** V6: the savoir-faire of a candidate under one thème. */
export type SavoirFaireParTheme = {
  readonly theme: Theme;
  readonly savoirFaire: readonly SavoirFaireVue[];
};

/** The five avis of the recruteur conseil and the text above them. */
export type AvisVue = {
  readonly texte: string;
  readonly niveaux: Readonly<Partial<Record<AxeAvis, NiveauAvis>>>;
};

/** V9: the synthesis that « Étudier » shows. */
export type SyntheseVue = {
  readonly identite: IdentiteVue;
  readonly coordonnees: CoordonneesVue;
  readonly situation: SituationVue | null;
  readonly classement: ClassementVue | null;
  readonly avis: AvisVue;
  readonly metiers: readonly MetiersVue[];
  readonly documents: readonly DocumentVue[];
  /** The fiche of the entreprise on this candidate, where there is one. */
  readonly fiche: {
    readonly id: number;
    readonly ouvertePar: string;
    readonly creeLe: Instant;
  } | null;
  /** Whether the four quick actions are possible: in the vivier at this moment, and no fiche yet (F1). */
  readonly peutOuvrir: boolean;
};
