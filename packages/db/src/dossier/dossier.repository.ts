import { nomDeRecherche } from "@sar/domain";
import { getTableColumns, sql } from "drizzle-orm";
import type { PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import type { Connexion } from "../connexion.ts";
import * as schema from "../schema/index.ts";
import { ecrireLignesRecherche } from "../vivier/recherche.repository.ts";
import type { DossierComplet } from "./dossier-complet.ts";

const TAILLE_LOT = 1000;

/** PostgreSQL takes 65,535 parameters in a statement. */
const PARAMETRES_MAX = 65_535;

type Dossier = DossierComplet & { readonly id: number };

/** Inserts rows in their order, in as few statements as the limit of parameters allows. */
async function inserer<T extends PgTable>(
  tx: Connexion,
  table: T,
  lignes: readonly T["$inferInsert"][],
): Promise<void> {
  const parLot = Math.floor(PARAMETRES_MAX / Object.keys(getTableColumns(table)).length);
  for (let debut = 0; debut < lignes.length; debut += parLot) {
    const lot = lignes.slice(debut, debut + parLot) as PgInsertValue<T, true>[];
    await tx.insert(table).overridingSystemValue().values(lot);
  }
}

async function reserverIds(tx: Connexion, nombre: number): Promise<number[]> {
  const lignes = await tx.execute<{ id: string }>(
    sql`select nextval(pg_get_serial_sequence('dossier', 'id')) as id from generate_series(1, ${nombre}::int)`,
  );
  return lignes.map(({ id }) => Number(id));
}

/** The rows of a child table: what hangs on each dossier, with the dossier's id. */
function enfants<E, L>(
  dossiers: readonly Dossier[],
  de: (dossier: Dossier) => readonly E[],
  ligne: (enfant: E) => L,
): (L & { dossierId: number })[] {
  return dossiers.flatMap((dossier) => de(dossier).map((enfant) => ({ ...ligne(enfant), dossierId: dossier.id })));
}

const telQuel = <T>(enfant: T): T => enfant;
const metierId = (id: number) => ({ metierId: id });

async function insererVolets(tx: Connexion, dossiers: readonly Dossier[]): Promise<void> {
  const lignes = <E, L>(de: (dossier: Dossier) => readonly E[], ligne: (enfant: E) => L) =>
    enfants(dossiers, de, ligne);
  await inserer(
    tx,
    schema.dossierMetierActuel,
    lignes((d) => d.metiersActuels, metierId),
  );
  await inserer(
    tx,
    schema.dossierMetierEnvisage,
    lignes((d) => d.metiersEnvisages, metierId),
  );
  await inserer(
    tx,
    schema.dossierSavoirFaire,
    lignes((d) => d.savoirFaire, telQuel),
  );
  await inserer(
    tx,
    schema.dossierComportement,
    lignes((d) => d.comportements, telQuel),
  );
  await inserer(
    tx,
    schema.dossierMobilite,
    lignes((d) => d.mobilites, telQuel),
  );
  await inserer(
    tx,
    schema.dossierZoneDemenagement,
    lignes(
      (d) => d.zonesDemenagement,
      (zoneId) => ({ zoneId }),
    ),
  );
  await inserer(
    tx,
    schema.dossierOccupation,
    lignes(
      (d) => d.occupations,
      (occupationId) => ({ occupationId }),
    ),
  );
  await inserer(
    tx,
    schema.dossierCertification,
    lignes(
      (d) => d.certifications,
      (diplomeId) => ({ diplomeId }),
    ),
  );
  await inserer(
    tx,
    schema.dossierTypeEntreprise,
    lignes(
      (d) => d.typesEntreprise,
      (type) => ({ type }),
    ),
  );
  await inserer(
    tx,
    schema.dossierContratRecherche,
    lignes(
      (d) => d.contratsRecherches,
      (contrat) => ({ contrat }),
    ),
  );
  await inserer(
    tx,
    schema.dossierActionAdc,
    lignes((d) => d.liensAdc, telQuel),
  );
}

async function insererLot(tx: Connexion, lot: readonly DossierComplet[]): Promise<number[]> {
  const ids = await reserverIds(tx, lot.length);
  const dossiers = lot.flatMap((dossier, rang) => {
    const id = ids[rang];
    return id === undefined ? [] : [{ ...dossier, id }];
  });
  await inserer(
    tx,
    schema.dossier,
    dossiers.map((dossier) => ({ ...dossier, nomRecherche: nomDeRecherche(dossier.nom, dossier.prenom) })),
  );
  await insererVolets(tx, dossiers);
  await inserer(
    tx,
    schema.classement,
    enfants(dossiers, (d) => d.classements, telQuel),
  );
  await inserer(
    tx,
    schema.situation,
    enfants(dossiers, (d) => d.situations, telQuel),
  );
  await inserer(
    tx,
    schema.document,
    enfants(dossiers, (d) => d.documents, telQuel),
  );
  await ecrireLignesRecherche(tx, ids);
  return ids;
}

/**
 * Records new dossiers, few or thousands, with everything that hangs on them and their search rows, in the
 * transaction that is given.
 * @returns their ids, in the same order.
 */
export async function enregistrerDossiers(tx: Connexion, dossiers: readonly DossierComplet[]): Promise<number[]> {
  const ids: number[] = [];
  for (let debut = 0; debut < dossiers.length; debut += TAILLE_LOT) {
    ids.push(...(await insererLot(tx, dossiers.slice(debut, debut + TAILLE_LOT))));
  }
  return ids;
}
