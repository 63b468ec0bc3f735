import { nomDeRecherche } from "@sar/domain";
import { sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { inserer, reserverIds } from "../en-nombre.sql.ts";
import * as schema from "../schema/index.ts";
import { ecrireLignesRecherche } from "../vivier/recherche.repository.ts";
import type { DocumentDepose, DossierComplet } from "./dossier-complet.ts";

const TAILLE_LOT = 1000;

type Dossier = DossierComplet & { readonly id: number };

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
  const ids = await reserverIds(tx, schema.dossier, lot.length);
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

/** Records documents whose bytes the file store holds already, each with its dossier. */
export function enregistrerDocuments(
  tx: Connexion,
  documents: readonly (DocumentDepose & { readonly dossierId: number })[],
): Promise<void> {
  return inserer(tx, schema.document, documents);
}

/** Whether there is any dossier. */
export async function existeDossier(db: Connexion): Promise<boolean> {
  const lignes = await db.select({ id: schema.dossier.id }).from(schema.dossier).limit(1);
  return lignes.length > 0;
}

/** Lets nobody else record a dossier until the end of the transaction, which waits for those who are at it. */
export async function reserverDossiers(tx: Connexion): Promise<void> {
  await tx.execute(sql`lock table ${schema.dossier} in share row exclusive mode`);
}
