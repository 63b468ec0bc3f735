import {
  situationAu,
  type ClassificationPubliee,
  type Instant,
  type Jour,
  type LigneVivier,
  type SituationCandidat,
} from "@sar/domain";
import type { Libelles } from "../listes/libelles.ts";
import type { CandidatIndexe } from "./candidats.queries.ts";

/** Situations in the order of recording, by position. */
export type SituationsEcrites = readonly (readonly [SituationCandidat["code"], Jour, Jour | null])[];

/** Writes situations by position. */
export const ecrireSituations = (situations: readonly SituationCandidat[]): SituationsEcrites =>
  situations.map(({ code, dateEffet, dateFin }) => [code, dateEffet, dateFin]);

/** D6: of situations by position, the one in force on a day. */
export const situationEcriteAu = (situations: SituationsEcrites, leJour: Jour): SituationCandidat | null =>
  situationAu(
    situations.map(([code, dateEffet, dateFin]) => ({ code, dateEffet, dateFin })),
    leJour,
  );

/**
 * What the list shows of a search row, as it stands in `recherche_dossier.affichage`: JSON, by position, since names of
 * fields would take two fifths of the time to read it. Métiers by id, situations in the order of recording.
 */
export type Affichage = readonly [
  dossierId: number,
  dateClassification: Instant,
  classification: ClassificationPubliee,
  bassinId: number,
  niveauEtude: LigneVivier["niveauEtude"],
  experienceNumerique: LigneVivier["experienceNumerique"],
  civilite: LigneVivier["civilite"],
  nom: string,
  prenom: string,
  ville: string,
  metiers: readonly number[],
  situations: SituationsEcrites,
];

/** Under which classification a candidate is shown, and since when. */
type Publication = { readonly classification: ClassificationPubliee; readonly dateClassification: Instant };

/** Writes what the list shows of a candidate under one of his classifications; the same for the same candidate. */
export function ecrireAffichage(candidat: CandidatIndexe, { classification, dateClassification }: Publication): string {
  const affichage: Affichage = [
    candidat.dossierId,
    dateClassification,
    classification,
    candidat.bassinId,
    candidat.niveauEtude,
    candidat.experienceNumerique,
    candidat.civilite,
    candidat.nom,
    candidat.prenom,
    candidat.ville,
    candidat.metiersActuels.toSorted((a, b) => a - b),
    ecrireSituations(candidat.situations),
  ];
  return JSON.stringify(affichage);
}

/** Reads what {@link ecrireAffichage} wrote of some rows, one text after the other as a JSON array. */
export const lireAffichages = (textes: string): readonly Affichage[] => JSON.parse(textes) as readonly Affichage[];

/** V6: the row of the list, with names from the open lists, and the situation in force on a day (D6). */
export function ligneDe(affichage: Affichage, libelles: Libelles, aujourdhui: Jour): LigneVivier {
  const [dossierId, dateClassification, classification, bassinId, niveauEtude, experienceNumerique] = affichage;
  const [, , , , , , civilite, nom, prenom, ville, metiers, situations] = affichage;
  return {
    dossierId,
    civilite,
    nom,
    prenom,
    ville,
    bassin: libelles.bassin(bassinId),
    metiers: libelles.metiers(metiers),
    situation: situationEcriteAu(situations, aujourdhui),
    classification,
    dateClassification,
    niveauEtude,
    experienceNumerique,
  };
}
