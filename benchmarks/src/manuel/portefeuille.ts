import type { Database, RecherchePortefeuille } from "@sar/db";
import {
  debutDuJour,
  motsDeRecherche,
  TAILLE_PAGE,
  type CriteresPortefeuille,
  type TriPortefeuille,
} from "@sar/domain";
import type { Fragment } from "postgres";
import { conditionsCommunes, et, liste } from "./conditions.ts";
import type { PageManuel } from "./vivier.ts";

type Sql = Database["sql"];

const surLaFiche = (sql: Sql, criteres: CriteresPortefeuille): Fragment[] => [
  ...(criteres.statuts ? [sql`f.statut = any(${liste(criteres.statuts.map(String))})`] : []),
  ...(criteres.resultat ? [sql`f.resultat = ${criteres.resultat}`] : []),
  ...(criteres.action ? [sql`${criteres.action} = any(f.actions)`] : []),
  ...(criteres.nonReponse ? [sql`f.non_reponse = ${criteres.nonReponse === "oui"}`] : []),
  ...(criteres.creeeAPartirDu ? [sql`f.cree_le >= ${debutDuJour(criteres.creeeAPartirDu)}`] : []),
  ...(criteres.echeanceAvant ? [sql`f.echeance < ${debutDuJour(criteres.echeanceAvant)}`] : []),
];

const enVigueur = (sql: Sql, code: string, now: string): Fragment => sql`${code} = (select c.classification
  from classement c where c.dossier_id = d.id and c.prend_effet_le <= ${now} order by c.prend_effet_le desc, c.id desc limit 1)`;

function conditions(sql: Sql, { criteres, vue, recruteur, now }: RecherchePortefeuille): Fragment {
  return et(sql, [
    sql`f.entreprise_id = ${recruteur.entrepriseId} and f.annulee_le is null`,
    ...(vue === "toutes" ? [] : [sql`f.proprietaire_id = ${recruteur.compteId}`]),
    ...(vue === "depassees" ? [sql`f.echeance <= ${now}`] : []),
    ...conditionsCommunes(sql, criteres, motsDeRecherche(criteres.nom ?? "")),
    ...surLaFiche(sql, criteres),
    ...(criteres.classification ? [enVigueur(sql, criteres.classification, now)] : []),
  ]);
}

const ordre = (sql: Sql, { colonne, ordre: sens }: TriPortefeuille): Fragment => {
  const cle = colonne === "creeLe" ? sql`f.cree_le` : sql`f.echeance`;
  return sens === "desc" ? sql`${cle} desc nulls last, f.id desc` : sql`${cle} asc nulls last, f.id asc`;
};

/** A reading of the portefeuille as a textbook writes it: joins, EXISTS over join tables, OFFSET, COUNT. */
export async function listerManuel(
  sql: Sql,
  recherche: RecherchePortefeuille,
  tri: TriPortefeuille,
  page: number,
): Promise<PageManuel<{ id: string }>> {
  const ou = sql`from fiche f join dossier d on d.id = f.dossier_id join bassin b on b.id = d.bassin_id
    join compte c on c.id = f.proprietaire_id where ${conditions(sql, recherche)}`;
  const lignes = await sql<{ id: string }[]>`
    select f.id, f.version, f.statut, f.resultat, f.cree_le, f.echeance, f.actions, d.civilite, d.nom, d.prenom,
      b.libelle as bassin, c.nom as recruteur,
      array(select m.libelle from dossier_metier_actuel dm join metier m on m.id = dm.metier_id
        where dm.dossier_id = d.id) as metiers
    ${ou} order by ${ordre(sql, tri)} limit ${TAILLE_PAGE} offset ${page * TAILLE_PAGE}`;
  const [compte] = await sql<{ total: number }[]>`select count(*)::int as total ${ou}`;
  return { lignes, total: compte?.total ?? 0 };
}
