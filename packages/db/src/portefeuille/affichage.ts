import {
  classementAu,
  instant,
  titreFiche,
  type Classement,
  type Instant,
  type Jour,
  type LignePortefeuille,
} from "@sar/domain";
import type { Libelles } from "../listes/libelles.ts";
import { ecrireSituations, situationEcriteAu, type SituationsEcrites } from "../vivier/affichage.ts";
import type { CandidatIndexe } from "../vivier/candidats.queries.ts";

/** What the list shows of the candidate of a fiche, as it stands in `fiche.candidat_affichage`: JSON, by position. */
type AffichageCopie = readonly [
  civilite: CandidatIndexe["civilite"],
  nom: string,
  prenom: string,
  bassinId: number,
  metiers: readonly number[],
  situations: SituationsEcrites,
  classements: readonly (readonly [Classement["classification"], Instant])[],
];

/** Writes what the list shows of a candidate; the same for the same candidate. */
export function ecrireCopie(candidat: CandidatIndexe): string {
  const affichage: AffichageCopie = [
    candidat.civilite,
    candidat.nom,
    candidat.prenom,
    candidat.bassinId,
    candidat.metiersActuels.toSorted((a, b) => a - b),
    ecrireSituations(candidat.situations),
    candidat.classements.map(({ classification, prendEffetLe }) => [classification, prendEffetLe]),
  ];
  return JSON.stringify(affichage);
}

/** A row of the list as its statement gives it: what stands on the fiche, by position, then the copy. */
export type LigneLue = readonly [
  ficheId: number,
  version: number,
  dossierId: number,
  recruteurId: number,
  recruteur: string,
  statut: LignePortefeuille["statut"],
  resultat: LignePortefeuille["resultat"],
  creeLe: string,
  echeance: string | null,
  actions: LignePortefeuille["actions"],
  candidat: AffichageCopie | null,
];

/** A row whose fiche holds its copy of the candidate. */
type LigneComplete = LigneLue & { readonly 10: AffichageCopie };

/** Whether all rows have their copies. */
export const sontCompletes = (lues: readonly LigneLue[]): lues is readonly LigneComplete[] =>
  lues.every(({ 10: candidat }) => candidat !== null);

/** P1, P3: the row of the list, with names from the open lists, and what is in force at `now`, on its day (D4, D6). */
export function ligneDe(lue: LigneComplete, libelles: Libelles, now: Instant, aujourdhui: Jour): LignePortefeuille {
  const [ficheId, version, dossierId, recruteurId, recruteur, statut, resultat, creeLe, echeance, actions] = lue;
  const [civilite, nom, prenom, bassinId, metiers, situations, classements] = lue[10];
  const bassin = libelles.bassin(bassinId);
  const classement = classementAu(
    classements.map(([classification, prendEffetLe]) => ({ classification, prendEffetLe })),
    now,
  );
  return {
    ficheId,
    version,
    dossierId,
    titre: titreFiche({ civilite, nom, prenom, bassin }),
    bassin,
    recruteur: { id: recruteurId, nom: recruteur },
    metiers: libelles.metiers(metiers),
    situation: situationEcriteAu(situations, aujourdhui),
    classification: classement?.classification ?? null,
    statut,
    resultat,
    creeLe: instant(creeLe),
    echeance: echeance === null ? null : instant(echeance),
    actions,
  };
}
