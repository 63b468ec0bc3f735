import {
  jourDe,
  TAILLE_PAGE,
  type CurseurPortefeuille,
  type LignePortefeuille,
  type PagePortefeuille,
  type TriPortefeuille,
} from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { enonce, type Enonce } from "../enonce.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { nommer } from "../listes/libelles.ts";
import { decouper } from "../pages.ts";
import { lirePrepare } from "../prepare.ts";
import { compte, fiche } from "../schema/index.ts";
import { ligneDe, sontCompletes, type LigneLue } from "./affichage.ts";
import { completerCopies } from "./candidats-copies.repository.ts";
import { trouveesSql, type Etendue, type RecherchePortefeuille } from "./trouvees.sql.ts";

const f = fiche;

/** What is read of a fiche, as {@link LigneLue}. */
const LIGNE = enonce`json_build_array(${f.id}, ${f.version}, ${f.dossierId}, ${f.proprietaireId},
  (select ${nomDuCompteSql()} from ${compte} where ${compte.id} = ${f.proprietaireId}),
  ${f.statut}, ${f.resultat}, ${f.creeLe}, ${f.echeance}, ${f.actions}, ${f.candidatAffichage}::json)`;

/** Rows with their copies: a fiche that was written otherwise than by the product gets its copy when it is first read. */
async function lireCompletes(db: Connexion, statement: Enonce) {
  const lire = async () => {
    const [lue] = await lirePrepare<{ readonly lignes: readonly LigneLue[] | null }>(db, statement);
    return lue?.lignes ?? [];
  };
  const lues = await lire();
  if (sontCompletes(lues)) return lues;
  await completerCopies(db);
  const completees = await lire();
  if (sontCompletes(completees)) return completees;
  throw new Error("A fiche has no copy of its candidate.");
}

/** P1, P3: fiches with what their rows show, from a cursor on in its direction, in the order of the list. */
export async function lireLignesPortefeuille(
  db: Connexion,
  recherche: RecherchePortefeuille,
  { tri, curseur, nombre }: Etendue,
): Promise<LignePortefeuille[]> {
  const lignes = trouveesSql(recherche, { tri, curseur, nombre }, LIGNE);
  const lues = await lireCompletes(db, enonce`select json_agg(ligne) as lignes from (${lignes}) as trouvees`);
  const aujourdhui = jourDe(recherche.now);
  const nommees = await nommer(db, (libelles) => lues.map((lue) => ligneDe(lue, libelles, recherche.now, aujourdhui)));
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
