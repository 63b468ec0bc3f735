import {
  instant,
  jour,
  type CandidatCherche,
  type Classement,
  type FaitsVivier,
  type Instant,
  type SavoirFaireCherche,
  type SituationCandidat,
} from "@sar/domain";

/** When the dossiers of the tests are published, before any fiche of theirs is opened. */
export const PUBLICATION = instant("2018-01-15T09:00:00+01:00");

/** A classification: employable from {@link PUBLICATION} on, unless said otherwise. */
export function unClassement(
  classification: Classement["classification"] = "employable",
  prendEffetLe: Instant = PUBLICATION,
): Classement {
  return { classification, prendEffetLe };
}

/** A situation: looking for a job since 01/12/2017, unless said otherwise. */
export function uneSituation(
  code: SituationCandidat["code"] = "recherche",
  dateEffet = "2017-12-01",
  dateFin: string | null = null,
): SituationCandidat {
  return { code, dateEffet: jour(dateEffet), dateFin: dateFin === null ? null : jour(dateFin) };
}

/** The facts of a published dossier (V1): employable, looking for a job, not archived, unless said otherwise. */
export function faitsVivier(valeurs: Partial<FaitsVivier> = {}): FaitsVivier {
  return { archiveLe: null, classements: [unClassement()], situations: [uneSituation()], ...valeurs };
}

/** A savoir-faire with its niveau: number 1, a language at operational level, unless said otherwise. */
export function unSavoirFaire(valeurs: Partial<SavoirFaireCherche> = {}): SavoirFaireCherche {
  return { savoirFaireId: 1, theme: "dev_langage", niveau: "operationnel", ...valeurs };
}

/** A candidate of the vivier as the criteria read him: Nicolas CORNU, with one value of everything. */
export function unCandidat(valeurs: Partial<CandidatCherche> = {}): CandidatCherche {
  return {
    ...faitsVivier(),
    dossierId: 501,
    nom: "CORNU",
    prenom: "Nicolas",
    bassinId: 67,
    metiersActuels: [3],
    niveauEtude: "bac_2",
    experienceNumerique: "3_5",
    savoirFaire: [unSavoirFaire()],
    liensAdc: [],
    ...valeurs,
  };
}
