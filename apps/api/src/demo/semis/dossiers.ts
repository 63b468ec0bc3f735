import {
  actionAdc,
  bassin,
  comportement,
  diplome,
  idsParCode,
  metier,
  occupation,
  partenaire,
  savoirFaire,
  zoneDemenagement,
  type Connexion,
  type DossierComplet,
} from "@sar/db";
import { ZONES_MOBILITE } from "@sar/domain";
import { valeurDuCode } from "../../listes-de-depart/ecrire.ts";
import type { CandidatDemo } from "../candidats.ts";
import type { PartenaireDemo } from "../entreprises.ts";

/** The ids of a list by their codes. */
type Ids = ReadonlyMap<string, number>;

/** The open lists as the database has them. */
export type Listes = Readonly<
  Record<
    | "bassins"
    | "metiers"
    | "savoirFaire"
    | "comportements"
    | "occupations"
    | "actionsAdc"
    | "zones"
    | "diplomes"
    | "partenaires",
    Ids
  >
>;

/** Reads the ids of the open lists. */
export async function lireListes(db: Connexion): Promise<Listes> {
  return {
    bassins: await idsParCode(db, bassin),
    metiers: await idsParCode(db, metier),
    savoirFaire: await idsParCode(db, savoirFaire),
    comportements: await idsParCode(db, comportement),
    occupations: await idsParCode(db, occupation),
    actionsAdc: await idsParCode(db, actionAdc),
    zones: await idsParCode(db, zoneDemenagement),
    diplomes: await idsParCode(db, diplome),
    partenaires: await idsParCode(db, partenaire),
  };
}

const idOuNul = (ids: Ids, code: string | null) => (code === null ? null : valeurDuCode(ids, code));

const tous = (ids: Ids, codes: readonly string[]) => codes.map((code) => valeurDuCode(ids, code));

function avisDe({ avis }: CandidatDemo) {
  return {
    avisCompetences: avis.competences,
    avisComportement: avis.comportement,
    avisExperience: avis.experience,
    avisQualification: avis.qualification,
    avisProjet: avis.projet,
  };
}

function competencesEtMobilite(candidat: CandidatDemo, listes: Listes) {
  return {
    metiersActuels: tous(listes.metiers, candidat.metiersActuels),
    savoirFaire: candidat.savoirFaire.map(({ code, niveau }) => ({
      savoirFaireId: valeurDuCode(listes.savoirFaire, code),
      niveau,
    })),
    comportements: candidat.comportements.map(({ code, nature }) => ({
      comportementId: valeurDuCode(listes.comportements, code),
      nature,
    })),
    mobilites: ZONES_MOBILITE.codes.map((zone) => ({ zone, frequence: candidat.mobilite[zone] })),
    zonesDemenagement: tous(listes.zones, candidat.zonesDemenagement),
  };
}

function parcoursEtProjet(candidat: CandidatDemo, listes: Listes) {
  return {
    occupations: tous(listes.occupations, candidat.occupations),
    diplomeNumeriqueId: idOuNul(listes.diplomes, candidat.diplomeNumerique),
    diplomeHorsNumeriqueId: idOuNul(listes.diplomes, candidat.diplomeHorsNumerique),
    certifications: tous(listes.diplomes, candidat.certifications),
    metiersEnvisages: tous(listes.metiers, candidat.metiersEnvisages),
    liensAdc: candidat.liensAdc.map(({ action, lien, rechercheEntreprise }) => ({
      actionAdcId: valeurDuCode(listes.actionsAdc, action),
      lien,
      rechercheEntreprise,
    })),
  };
}

/** The dossier of an invented candidate, as it is recorded; his documents come apart, when they are written. */
export function dossierDe(
  candidat: CandidatDemo,
  listes: Listes,
  partenaires: readonly PartenaireDemo[],
): DossierComplet {
  return {
    ...candidat,
    ...candidat.adresse,
    origine: "partenaire",
    partenaireId: idOuNul(listes.partenaires, partenaires[candidat.partenaire]?.code ?? null),
    bassinId: valeurDuCode(listes.bassins, candidat.bassin),
    ...avisDe(candidat),
    ...competencesEtMobilite(candidat, listes),
    ...parcoursEtProjet(candidat, listes),
    documents: [],
  };
}
