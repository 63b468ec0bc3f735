import { enregistrerDossiers, type Database, type DossierComplet } from "@sar/db";
import { SITUATIONS, type CandidatCherche, type SituationCandidat } from "@sar/domain";
import { PUBLICATION, unCandidat } from "../candidat.ts";

/** A situation with an end date exactly where its kind has one. */
function coherente({ code, dateEffet, dateFin }: SituationCandidat): SituationCandidat {
  return { code, dateEffet, dateFin: SITUATIONS.ligne(code).temporaire ? (dateFin ?? dateEffet) : null };
}

/** The dossier of a candidate, with nothing that the search does not read, unless said otherwise. */
export function dossierDe(candidat: CandidatCherche, valeurs: Partial<DossierComplet> = {}): DossierComplet {
  const { nom, prenom, bassinId, niveauEtude, experienceNumerique, archiveLe, ...listes } = candidat;
  const liensAdc = listes.liensAdc.filter(
    ({ actionAdcId }, rang) => rang === listes.liensAdc.findIndex((lien) => lien.actionAdcId === actionAdcId),
  );
  return {
    origine: "partenaire",
    partenaireId: 1,
    etat: archiveLe === null ? "classe" : "archive",
    civilite: "monsieur",
    nom,
    prenom,
    ville: "Strasbourg",
    bassinId,
    niveauEtude,
    experienceNumerique,
    archiveLe,
    creeLe: PUBLICATION,
    modifieLe: PUBLICATION,
    metiersActuels: listes.metiersActuels,
    savoirFaire: listes.savoirFaire.map(({ savoirFaireId, niveau }) => ({ savoirFaireId, niveau })),
    liensAdc,
    classements: listes.classements,
    situations: listes.situations.map(coherente),
    metiersEnvisages: [],
    comportements: [],
    mobilites: [],
    zonesDemenagement: [],
    occupations: [],
    certifications: [],
    typesEntreprise: [],
    contratsRecherches: [],
    documents: [],
    ...valeurs,
  };
}

/** Records the dossier of a candidate: Nicolas CORNU of bassin 1, unless said otherwise. */
export async function enregistrerCandidat(
  { db }: Database,
  valeurs: Partial<CandidatCherche> = {},
  reste: Partial<DossierComplet> = {},
): Promise<number> {
  const candidat = unCandidat({ bassinId: 1, metiersActuels: [3], ...valeurs });
  const [id] = await db.transaction((tx) => enregistrerDossiers(tx, [dossierDe(candidat, reste)]));
  if (id === undefined) throw new Error("No dossier was recorded.");
  return id;
}
