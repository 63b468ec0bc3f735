import { TAILLE_PAGE, type CurseurVivier, type LigneVivier, type PageVivier } from "@sar/domain";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { situationEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { metiersActuelsSql } from "../dossier/metiers.sql.ts";
import { decouper, type Sens } from "../pages.ts";
import { bassin, dossier, rechercheDossier } from "../schema/index.ts";
import { apres, avant, estTrouveSql, ORDRE, ORDRE_INVERSE, type RechercheVivier } from "./trouves.sql.ts";

const r = rechercheDossier;

/** Ids first: the rows found from a place on, one more than a page holds, where there is one. */
function lignesTrouvees(db: Connexion, recherche: RechercheVivier, curseur: CurseurVivier | null) {
  const enArriere = curseur?.sens === "precedent";
  const depart = curseur ? (enArriere ? avant(curseur) : apres(curseur)) : undefined;
  return db.$with("trouve").as(
    db
      .select({ dossierId: r.dossierId, dateClassification: r.dateClassification, classification: r.classification })
      .from(r)
      .where(and(estTrouveSql(recherche), depart))
      .orderBy(...(enArriere ? ORDRE_INVERSE : ORDRE))
      .limit(TAILLE_PAGE + 1),
  );
}

async function lireLignes(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<LigneVivier[]> {
  const trouve = lignesTrouvees(db, recherche, curseur);
  const dossierId = sql`${trouve.dossierId}`;
  return db
    .with(trouve)
    .select({
      dossierId: trouve.dossierId,
      civilite: dossier.civilite,
      nom: dossier.nom,
      prenom: dossier.prenom,
      bassin: bassin.libelle,
      ville: dossier.ville,
      metiers: metiersActuelsSql(dossierId),
      classification: trouve.classification,
      dateClassification: trouve.dateClassification,
      situation: situationEnVigueur(dossierId, recherche.now),
      niveauEtude: dossier.niveauEtude,
      experienceNumerique: dossier.experienceNumerique,
    })
    .from(trouve)
    .innerJoin(dossier, eq(dossier.id, trouve.dossierId))
    .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
    .orderBy(desc(trouve.dateClassification), desc(trouve.dossierId))
    .prepare("page_vivier")
    .execute();
}

const place = (sens: Sens, { dateClassification, dossierId }: LigneVivier): CurseurVivier => ({
  sens,
  dateClassification,
  dossierId,
});

/**
 * V6: a page of the candidates that a search finds (V1 to V4), newest classification first, from a cursor on in its
 * direction, or from the top. Where a cursor leads to less than a page that could be full (candidates have left the
 * list since), the first page is given instead.
 */
export async function rechercher(
  db: Connexion,
  recherche: RechercheVivier,
  depuis: CurseurVivier | null,
): Promise<PageVivier> {
  const lues = await lireLignes(db, recherche, depuis);
  return decouper(lues, depuis?.sens ?? null, place) ?? rechercher(db, recherche, null);
}
