import {
  jourDe,
  TAILLE_PAGE,
  type CurseurPortefeuille,
  type LignePortefeuille,
  type PagePortefeuille,
  type TriPortefeuille,
} from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { enonce } from "../enonce.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { lireLibelles } from "../listes/libelles.ts";
import { decouper } from "../pages.ts";
import { lirePrepare } from "../prepare.ts";
import { compte, fiche } from "../schema/index.ts";
import { idsANommer, ligneDe, type LigneLue } from "./affichage.ts";
import { trouveesSql, type Etendue, type RecherchePortefeuille } from "./trouvees.sql.ts";

const f = fiche;

/** What is read of a fiche, as {@link LigneLue}. */
const LIGNE = enonce`json_build_array(${f.id}, ${f.version}, ${f.dossierId}, ${f.proprietaireId},
  (select ${nomDuCompteSql()} from ${compte} where ${compte.id} = ${f.proprietaireId}),
  ${f.statut}, ${f.resultat}, ${f.creeLe}, ${f.echeance}, ${f.actions}, ${f.candidatAffichage}::json)`;

/** P1, P3: fiches with what their rows show, from a cursor on in its direction, in the order of the list. */
export async function lireLignesPortefeuille(
  db: Connexion,
  recherche: RecherchePortefeuille,
  { tri, curseur, nombre }: Etendue,
): Promise<LignePortefeuille[]> {
  const lignes = trouveesSql(recherche, { tri, curseur, nombre }, LIGNE);
  const statement = enonce`select json_agg(ligne) as lignes from (${lignes}) as trouvees`;
  const [lue] = await lirePrepare<{ readonly lignes: readonly LigneLue[] | null }>(db, statement);
  const lues = lue?.lignes ?? [];
  const libelles = await lireLibelles(db, idsANommer(lues));
  const aujourdhui = jourDe(recherche.now);
  const nommees = lues.map((ligne) => ligneDe(ligne, libelles, recherche.now, aujourdhui));
  return curseur?.sens === "precedent" ? nommees.toReversed() : nommees;
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
