import type { Database, RechercheVivier } from "@sar/db";
import { debutDuJour, jourDe, motsDeRecherche, TAILLE_PAGE, type CriteresVivier } from "@sar/domain";
import type { Fragment } from "postgres";
import { conditionsCommunes, et, liste } from "./conditions.ts";

type Sql = Database["sql"];

/** A page as the textbook gives it: its rows, and the number of all. */
export type PageManuel<Ligne> = { readonly lignes: readonly Ligne[]; readonly total: number };

const enListe = (sql: Sql, { niveauxEtude, experiences, classification }: CriteresVivier): Fragment[] => [
  ...(niveauxEtude ? [sql`d.niveau_etude = any(${liste(niveauxEtude.map(String))})`] : []),
  ...(experiences ? [sql`d.experience_numerique = any(${liste(experiences.map(String))})`] : []),
  ...(classification ? [sql`p.classification = ${classification}`] : []),
];

function dates(sql: Sql, criteres: CriteresVivier, aujourdhui: string): Fragment[] {
  const { classifieAPartirDu, classifieAvant, situationAPartirDu } = criteres;
  return [
    ...(classifieAPartirDu ? [sql`p.date_classification >= ${debutDuJour(classifieAPartirDu)}`] : []),
    ...(classifieAvant ? [sql`p.date_classification < ${debutDuJour(classifieAvant)}`] : []),
    ...(situationAPartirDu
      ? [
          sql`exists (select from situation s where s.dossier_id = d.id
          and s.date_effet between ${situationAPartirDu} and ${aujourdhui})`,
        ]
      : []),
  ];
}

const formation = (sql: Sql, id: number): Fragment => sql`exists (select from dossier_action_adc a
  where a.dossier_id = d.id and a.action_adc_id = ${id} and (a.recherche_entreprise or a.lien not in ('attente', 'en_cours')))`;

/** V1 to V4 over the normalised tables; V1 alone is read from the search row, which says when a dossier is published. */
function conditions(sql: Sql, { criteres, entrepriseId, now }: RechercheVivier): Fragment {
  return et(sql, [
    sql`p.visible @> ${now}::timestamptz`,
    sql`not exists (select from fiche f where f.dossier_id = d.id and f.entreprise_id = ${entrepriseId} and f.annulee_le is null)`,
    ...conditionsCommunes(sql, criteres, motsDeRecherche(criteres.nom ?? "")),
    ...enListe(sql, criteres),
    ...dates(sql, criteres, jourDe(now)),
    ...(criteres.formation === undefined ? [] : [formation(sql, criteres.formation)]),
  ]);
}

/** A search of the vivier as a textbook writes it: EXISTS over join tables, OFFSET, COUNT. */
export async function rechercherManuel(
  sql: Sql,
  recherche: RechercheVivier,
  page: number,
): Promise<PageManuel<{ id: string; nom: string; date: string }>> {
  const ou = sql`from recherche_dossier p join dossier d on d.id = p.dossier_id where ${conditions(sql, recherche)}`;
  const lignes = await sql<{ id: string; nom: string; date: string }[]>`
    select d.id, d.civilite, d.nom, d.prenom, b.libelle as bassin, d.ville, p.classification, d.niveau_etude,
      d.experience_numerique, to_json(p.date_classification at time zone 'UTC') as date,
      array(select m.libelle from dossier_metier_actuel dm join metier m on m.id = dm.metier_id
        where dm.dossier_id = d.id) as metiers,
      (select s.code from situation s where s.dossier_id = d.id and s.date_effet <= ${jourDe(recherche.now)}
        order by s.date_effet desc, s.id desc limit 1) as situation
    from (select p.*, d.id ${ou} order by p.date_classification desc, d.id desc
      limit ${TAILLE_PAGE} offset ${page * TAILLE_PAGE}) p
    join dossier d on d.id = p.dossier_id join bassin b on b.id = d.bassin_id
    order by p.date_classification desc, d.id desc`;
  const [compte] = await sql<{ total: number }[]>`select count(*)::int as total ${ou}`;
  return { lignes, total: compte?.total ?? 0 };
}
