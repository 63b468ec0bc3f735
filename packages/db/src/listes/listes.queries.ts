import { THEMES, type ChoixListe, type ListesVue } from "@sar/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { actionAdc, bassin, compte, familleMetier, metier, savoirFaire } from "../schema/index.ts";
import { alphabetique, parLibelle } from "./ordre.ts";

const sansGroupe = sql<null>`null`;

const lireListe = (db: Connexion, table: typeof bassin | typeof actionAdc): Promise<ChoixListe[]> =>
  db.select({ id: table.id, libelle: table.libelle, groupe: sansGroupe }).from(table);

const lireMetiers = (db: Connexion): Promise<ChoixListe[]> =>
  db
    .select({ id: metier.id, libelle: metier.libelle, groupe: familleMetier.libelle })
    .from(metier)
    .innerJoin(familleMetier, eq(familleMetier.id, metier.familleId));

const lireSavoirFaire = (db: Connexion) =>
  db.select({ id: savoirFaire.id, libelle: savoirFaire.libelle, groupe: savoirFaire.theme }).from(savoirFaire);

const lireRecruteurs = (db: Connexion, entrepriseId: number): Promise<ChoixListe[]> =>
  db
    .select({ id: compte.id, libelle: nomDuCompteSql(), groupe: sansGroupe })
    .from(compte)
    .where(and(eq(compte.entrepriseId, entrepriseId), isNull(compte.desactiveLe)));

const parGroupe = (a: ChoixListe, b: ChoixListe) => alphabetique(a.groupe ?? "", b.groupe ?? "") || parLibelle(a, b);

/** The open lists, in the order in which people look through them, and the active recruteurs of an entreprise (from the session). */
export async function lireListes(db: Connexion, entrepriseId: number): Promise<ListesVue> {
  const [bassins, metiers, savoirFaire, actionsAdc, recruteurs] = await Promise.all([
    lireListe(db, bassin),
    lireMetiers(db),
    lireSavoirFaire(db),
    lireListe(db, actionAdc),
    lireRecruteurs(db, entrepriseId),
  ]);
  return {
    bassins: bassins.toSorted(parLibelle),
    metiers: metiers.toSorted(parGroupe),
    savoirFaire: savoirFaire.toSorted((a, b) => THEMES.rang(a.groupe) - THEMES.rang(b.groupe) || parLibelle(a, b)),
    actionsAdc: actionsAdc.toSorted(parLibelle),
    recruteurs: recruteurs.toSorted(parLibelle),
  };
}
