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
import type { AffichageCandidat } from "../schema/recherche.ts";
import type { CandidatIndexe } from "./candidats.queries.ts";
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
  readonly nom_recherche: string;
  readonly affichage: AffichageCandidat;
};

function multirange(periodes: readonly Periode[]): string {
  return `{${periodes.map(({ debut, fin }) => `[${debut},${fin ?? ""})`).join(",")}}`;
}

function affichageDe({ civilite, nom, prenom, ville, metiersActuels, situations }: CandidatIndexe): AffichageCandidat {
  return {
    civilite,
    nom,
    prenom,
    ville,
    metiers: metiersActuels.toSorted((a, b) => a - b),
    situations,
  };
}

/**
 * The search rows of a dossier, one for each classification under which it is, was or will be in the vivier (V1):
 * what the search reads is derived here, from what the domain says of the same facts.
 */
export function lignesDeRecherche(candidat: CandidatIndexe): LigneRecherche[] {
  const jours = candidat.situations.map(({ dateEffet }) => dateEffet);
  const commune = {
    dossier_id: candidat.dossierId,
    bassin_id: candidat.bassinId,
    niveau_etude: candidat.niveauEtude,
    experience_numerique: candidat.experienceNumerique,
    termes: termesDe(candidat),
    situations_le: [...new Set(jours)].toSorted(),
    nom_recherche: nomDeRecherche(candidat.nom, candidat.prenom),
    affichage: affichageDe(candidat),
  };
  return publicationsDe(candidat).map(({ classification, dateClassification, visible }) => ({
    ...commune,
    date_classification: dateClassification,
    classification,
    visible: multirange(visible),
  }));
}
