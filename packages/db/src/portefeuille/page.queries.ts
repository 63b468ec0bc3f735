import {
  TAILLE_PAGE,
  titreFiche,
  type CurseurPortefeuille,
  type LignePortefeuille,
  type PagePortefeuille,
  type TriPortefeuille,
} from "@sar/domain";
import { and, eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { classementEnVigueur, situationEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { metiersActuelsSql } from "../dossier/metiers.sql.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { decouper } from "../pages.ts";
import { bassin, compte, dossier, fiche } from "../schema/index.ts";
import { auDelaSql, estListeeSql, ordreSql, type RecherchePortefeuille } from "./trouvees.sql.ts";

const f = fiche;

/** P1: which stretch of which order a list shows. */
export type Etendue = {
  readonly tri: TriPortefeuille;
  readonly curseur: CurseurPortefeuille | null;
  readonly nombre: number;
};

/** P1, P3: fiches with what their rows show, from a cursor on in its direction; ids first, display columns after. */
export async function lireLignesPortefeuille(
  db: Connexion,
  recherche: RecherchePortefeuille,
  { tri, curseur, nombre }: Etendue,
): Promise<LignePortefeuille[]> {
  const enArriere = curseur?.sens === "precedent";
  const trouvee = db.$with("trouvee").as(
    db
      .select({ ficheId: f.id })
      .from(f)
      .where(and(estListeeSql(recherche), curseur ? auDelaSql(tri, curseur) : undefined))
      .orderBy(...ordreSql(tri, enArriere))
      .limit(nombre),
  );
  const dossierId = sql`${f.dossierId}`;
  const lignes = await db
    .with(trouvee)
    .select({
      ficheId: f.id,
      version: f.version,
      dossierId: f.dossierId,
      candidat: { civilite: dossier.civilite, nom: dossier.nom, prenom: dossier.prenom, bassin: bassin.libelle },
      recruteur: { id: compte.id, nom: nomDuCompteSql() },
      metiers: metiersActuelsSql(dossierId),
      situation: situationEnVigueur(dossierId, recherche.now),
      classement: classementEnVigueur(dossierId, recherche.now),
      statut: f.statut,
      resultat: f.resultat,
      creeLe: f.creeLe,
      echeance: f.echeance,
      actions: f.actions,
    })
    .from(trouvee)
    .innerJoin(f, eq(f.id, trouvee.ficheId))
    .innerJoin(dossier, eq(dossier.id, f.dossierId))
    .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
    .innerJoin(compte, eq(compte.id, f.proprietaireId))
    .orderBy(...ordreSql(tri, false))
    .prepare("page_portefeuille")
    .execute();
  return lignes.map(({ candidat, classement, ...ligne }) => ({
    ...ligne,
    titre: titreFiche(candidat),
    bassin: candidat.bassin,
    classification: classement?.classification ?? null,
  }));
}

/**
 * P1 to P3: a page of the portefeuille in the chosen order, from a cursor on in its direction, or from the top. Where
 * a cursor leads to less than a page that could be full, the first page is given instead.
 */
export async function lister(
  db: Connexion,
  recherche: RecherchePortefeuille,
  tri: TriPortefeuille,
  curseur: CurseurPortefeuille | null,
): Promise<PagePortefeuille> {
  const lues = await lireLignesPortefeuille(db, recherche, { tri, curseur, nombre: TAILLE_PAGE + 1 });
  const place = (sens: CurseurPortefeuille["sens"], ligne: LignePortefeuille): CurseurPortefeuille => ({
    sens,
    valeur: ligne[tri.colonne],
    ficheId: ligne.ficheId,
  });
  return decouper(lues, curseur?.sens ?? null, place) ?? lister(db, recherche, tri, null);
}
