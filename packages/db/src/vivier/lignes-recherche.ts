import {
  nomDeRecherche,
  publicationsDe,
  type ClassificationPubliee,
  type Instant,
  type Jour,
  type NiveauEtude,
  type Periode,
  type TrancheAnnees,
} from "@sar/domain";
import { ecrireAffichage } from "./affichage.ts";
import type { CandidatIndexe } from "./candidats.queries.ts";
import { masquesDe, type CodesDeLigne } from "./masques.ts";
import { termesDe } from "./termes.ts";

/** A row of `recherche_dossier`, named as its columns. */
export type LigneRecherche = {
  readonly dossier_id: number;
  readonly date_classification: Instant;
  readonly classification: ClassificationPubliee;
  readonly visible: string;
  readonly bassin_id: number;
  readonly niveau_etude: NiveauEtude | null;
  readonly experience_numerique: TrancheAnnees | null;
  readonly termes: readonly number[];
  readonly situations_le: readonly Jour[];
  readonly derniere_situation: Jour | null;
  readonly nom_recherche: string;
  readonly affichage: string;
} & ReturnType<typeof colonnesMasques>;

/** The masks, named as their columns. */
function colonnesMasques(termes: readonly number[], codes: CodesDeLigne) {
  const masques = masquesDe(termes, codes);
  return {
    masque_codes: masques.codes,
    masque_metiers: masques.metiers,
    masque_formations: masques.formations,
    masque_themes: masques.themes,
    masque_themes_suite: masques.themesSuite,
    masque_savoir_faire: masques.savoirFaire,
    masque_savoir_faire_suite: masques.savoirFaireSuite,
  };
}

function multirange(periodes: readonly Periode[]): string {
  return `{${periodes.map(({ debut, fin }) => `[${debut},${fin ?? ""})`).join(",")}}`;
}

/**
 * The search rows of a dossier, one for each classification under which it is, was or will be in the vivier (V1):
 * what the search reads is derived here, from what the domain says of the same facts.
 */
export function lignesDeRecherche(candidat: CandidatIndexe): LigneRecherche[] {
  const jours = [...new Set(candidat.situations.map(({ dateEffet }) => dateEffet))].toSorted();
  const termes = termesDe(candidat);
  const commune = {
    dossier_id: candidat.dossierId,
    bassin_id: candidat.bassinId,
    niveau_etude: candidat.niveauEtude,
    experience_numerique: candidat.experienceNumerique,
    termes,
    situations_le: jours,
    derniere_situation: jours.at(-1) ?? null,
    nom_recherche: nomDeRecherche(candidat.nom, candidat.prenom),
  };
  return publicationsDe(candidat).map(({ visible, ...publication }) => ({
    ...commune,
    date_classification: publication.dateClassification,
    classification: publication.classification,
    visible: multirange(visible),
    affichage: ecrireAffichage(candidat, publication),
    ...colonnesMasques(termes, { ...candidat, classifications: [publication.classification] }),
  }));
}
