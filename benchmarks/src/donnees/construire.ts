import { ecrireListesDeDepart } from "../../../apps/api/dist/listes-de-depart/ecrire.js";
import { alea as aleaDe } from "../../../apps/api/dist/demo/alea.js";
import { ecrireLignesRecherche, openDatabase, type Database } from "@sar/db";
import { instant, type Instant } from "@sar/domain";
import { ouvrirCopie, sansContraintes } from "./chargement.ts";
import { COLONNES, enCopie, tirerDossiers, type Lignes } from "./dossiers.ts";
import { creerEntreprises, type Entreprise } from "./entreprises.ts";
import { chargerFiches } from "./fiches.ts";
import { preparerModeles, type Modele } from "./modeles.ts";

/** The moment at which the benchmark looks at its data, whatever the clock says. */
export const MAINTENANT: Instant = instant("2026-06-15T09:00:00Z");

const TABLES = Object.keys(COLONNES) as (keyof Lignes)[];
// Each table is copied on a connection of its own.
const CONNEXIONS = TABLES.length + 1;
const TAILLE_LOT = 2000;
const TEMOINS = 500;

/** What is to be built: the same data for the same graine and taille. */
export type Demande = { readonly graine: number; readonly taille: number };

/** A database that is ready to be measured. */
export type Donnees = {
  readonly entreprises: readonly Entreprise[];
  readonly modeles: readonly Modele[];
};

async function copierDossiers(sql: Database["sql"], modeles: readonly Modele[], demande: Demande): Promise<void> {
  const copies = await Promise.all(
    TABLES.map(async (table) => ({ table, copie: await ouvrirCopie(sql, table, COLONNES[table]) })),
  );
  for (const lot of tirerDossiers(modeles, { ...demande, lot: TAILLE_LOT })) {
    for (const { table, copie } of copies) await copie.ecrire(enCopie(lot[table]));
  }
  for (const { copie } of copies) await copie.finir();
}

async function charger({ sql }: Database, donnees: Donnees, demande: Demande): Promise<void> {
  await sansContraintes(sql, TABLES, () => copierDossiers(sql, donnees.modeles, demande));
  await sansContraintes(sql, ["fiche"], () => chargerFiches(sql, donnees.entreprises, { ...demande, now: MAINTENANT }));
  await sql`select setval(pg_get_serial_sequence('dossier', 'id'), ${demande.taille})`;
  await sql.unsafe("vacuum (analyze)");
}

/** Has the product derive the search rows of some dossiers: none may differ from what was copied. */
async function verifierTemoins({ db }: Database, { graine, taille }: Demande): Promise<void> {
  const alea = aleaDe(graine ^ 0x19e4);
  const temoins = Array.from({ length: Math.min(TEMOINS, taille) }, () => alea.entier(1, taille));
  const differents = await db.transaction((tx) => ecrireLignesRecherche(tx, [...new Set(temoins)]));
  if (differents.size > 0) throw new Error(`${differents.size} search rows are not what the product writes.`);
}

/** What the measurements know of a database: its companies, and the candidates that its dossiers are made of. */
export async function lireDonnees({ db }: Database, { graine, taille }: Demande): Promise<Donnees> {
  const entreprises = await creerEntreprises(db, taille, MAINTENANT);
  return { entreprises, modeles: await preparerModeles(db, { graine, taille, now: MAINTENANT }) };
}

/** Fills a migrated database that holds no dossier with that many, and their fiches. */
export async function construire(url: string, demande: Demande): Promise<Donnees> {
  const base = openDatabase(url, { max: CONNEXIONS });
  try {
    await base.db.transaction(ecrireListesDeDepart);
    const donnees = await lireDonnees(base, demande);
    await charger(base, donnees, demande);
    await verifierTemoins(base, demande);
    return donnees;
  } finally {
    await base.close();
  }
}
