import {
  instant,
  type CandidatCherche,
  type Civilite,
  type Classement,
  type LienAdcCherche,
  type SavoirFaireCherche,
  type SituationCandidat,
} from "@sar/domain";
import { sql, type SQL } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import {
  classement,
  dossier,
  dossierActionAdc,
  dossierMetierActuel,
  dossierSavoirFaire,
  savoirFaire,
  situation,
} from "../schema/index.ts";
import { tableauIds } from "../tableaux.sql.ts";

const liste = <T>(select: SQL) => sql<T[]>`coalesce((${select}), '[]')`;

/** The classements of a dossier in the order of recording, as JSON. */
export const classementsDe = (dossierId: SQL) =>
  liste<Classement>(sql`select jsonb_agg(jsonb_build_object('classification', ${classement.classification},
    'prendEffetLe', ${classement.prendEffetLe}) order by ${classement.id})
    from ${classement} where ${classement.dossierId} = ${dossierId}`).mapWith((classements: Classement[]) =>
    classements.map((lu) => ({ ...lu, prendEffetLe: instant(lu.prendEffetLe) })),
  );

/** The situations of a dossier in the order of recording, as JSON. */
export const situationsDe = (dossierId: SQL) =>
  liste<SituationCandidat>(sql`select jsonb_agg(jsonb_build_object('code', ${situation.code},
    'dateEffet', ${situation.dateEffet}, 'dateFin', ${situation.dateFin}) order by ${situation.id})
    from ${situation} where ${situation.dossierId} = ${dossierId}`);

const savoirFaireDe = (dossierId: SQL) =>
  liste<SavoirFaireCherche>(sql`select jsonb_agg(jsonb_build_object('savoirFaireId', ${savoirFaire.id},
    'theme', ${savoirFaire.theme}, 'niveau', ${dossierSavoirFaire.niveau}))
    from ${dossierSavoirFaire} join ${savoirFaire} on ${savoirFaire.id} = ${dossierSavoirFaire.savoirFaireId}
    where ${dossierSavoirFaire.dossierId} = ${dossierId}`);

const liensAdcDe = (dossierId: SQL) =>
  liste<LienAdcCherche>(sql`select jsonb_agg(jsonb_build_object('actionAdcId', ${dossierActionAdc.actionAdcId},
    'lien', ${dossierActionAdc.lien}, 'rechercheEntreprise', ${dossierActionAdc.rechercheEntreprise}))
    from ${dossierActionAdc} where ${dossierActionAdc.dossierId} = ${dossierId}`);

const metiersDe = (dossierId: SQL) =>
  liste<number>(sql`select jsonb_agg(${dossierMetierActuel.metierId})
    from ${dossierMetierActuel} where ${dossierMetierActuel.dossierId} = ${dossierId}`);

/** All that the search reads of a dossier, and what its list shows. */
export type CandidatIndexe = CandidatCherche & { readonly civilite: Civilite; readonly ville: string };

/** All that the search reads of some dossiers, from the normalised tables; ids that do not exist are left out. */
export async function loadCandidats(db: Connexion, dossierIds: readonly number[]): Promise<CandidatIndexe[]> {
  const id = sql`${dossier.id}`;
  return db
    .select({
      dossierId: dossier.id,
      civilite: dossier.civilite,
      nom: dossier.nom,
      prenom: dossier.prenom,
      ville: dossier.ville,
      bassinId: dossier.bassinId,
      niveauEtude: dossier.niveauEtude,
      experienceNumerique: dossier.experienceNumerique,
      archiveLe: dossier.archiveLe,
      classements: classementsDe(id),
      situations: situationsDe(id),
      savoirFaire: savoirFaireDe(id),
      metiersActuels: metiersDe(id),
      liensAdc: liensAdcDe(id),
    })
    .from(dossier)
    .where(sql`${dossier.id} = any(${tableauIds(dossierIds)})`);
}
