import { TAILLE_PAGE } from "@sar/domain";
import { and, not, or, sql, type SQL } from "drizzle-orm";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { conditionsCriteres } from "./criteres.sql.ts";
import { ficheSurSql, conditionsRecherche, ORDRE, ORDRE_INVERSE, type RechercheVivier } from "./trouves.sql.ts";

// Which way leads to a page of the vivier; the reasons are in docs/decisions/0008-chemins-de-la-recherche.md.

const r = rechercheDossier;

/** What stretch of the list is read: beyond a place, or from the top, in its order or backwards. */
export type Etendue = { readonly depart: SQL | undefined; readonly enArriere: boolean };

/**
 * How many rows are looked through for a page, the entreprise's own among them, before another way is taken. The first
 * window is planned to be left early; the wider one, after it has held too few, to be read to its end.
 */
const FENETRES = [
  { lignes: 2 * TAILLE_PAGE, entiere: false },
  { lignes: 10 * TAILLE_PAGE, entiere: true },
] as const;

const nombre = (valeur: number) => sql.raw(String(valeur));

const LIMITE = nombre(TAILLE_PAGE + 1);

const ordreDe = ({ enArriere }: Etendue) => sql.join([...(enArriere ? ORDRE_INVERSE : ORDRE)], sql`, `);

/** The order of {@link ordreDe} for rows that a subquery gives in it. */
function memeOrdre(source: "vu" | "libre", { enArriere }: Etendue): SQL {
  const sens = enArriere ? "asc" : "desc";
  return sql.raw(`${source}.date_classification ${sens}, ${source}.dossier_id ${sens}`);
}

/**
 * The first rows that meet the criteria, those left out on which the entreprise has a fiche (V2). The last one is the
 * edge of the window: where it is given (`bord`), the window held too few.
 */
function dansLaFenetre(
  recherche: RechercheVivier,
  etendue: Etendue,
  { lignes, entiere }: (typeof FENETRES)[number],
): SQL {
  const ordre = ordreDe(etendue);
  const bord = sql`vu.rang > ${nombre(lignes)}`;
  // OFFSET keeps the planner from weighing other ways to ask this, which takes it longer than all the rest.
  const sienne = sql`exists (${ficheSurSql(sql`vu.dossier_id`, recherche.entrepriseId)} offset 0)`;
  return sql`with vu as ${entiere ? sql`materialized` : sql`not materialized`} (
      select ${r.dossierId}, ${r.dateClassification}, ${r.classification}, row_number() over (order by ${ordre}) as rang
      from ${r} where ${and(...conditionsRecherche(recherche), etendue.depart)}
      order by ${ordre} limit ${nombre(lignes + 1)})
    select vu.dossier_id, vu.date_classification, vu.classification, ${bord} as bord
    from vu where ${or(bord, not(sienne))} order by ${memeOrdre("vu", etendue)} limit ${LIMITE}`;
}

/**
 * The same rows, for an entreprise that has fiches on nearly all that a search meets first: its fiches are read once and
 * passed over in the index of the order, and only what remains is looked at, row by row.
 */
function horsPortefeuille(recherche: RechercheVivier, etendue: Etendue): SQL {
  const siennes = sql`select ${fiche.dossierId} from ${fiche}
    where ${fiche.entrepriseId} = ${recherche.entrepriseId}::bigint and ${fiche.annuleeLe} is null`;
  // What the index of the order knows is asked there.
  const { candidat, classifieAPartirDu, classifieAvant } = recherche.criteres;
  const parIndex = conditionsCriteres(
    { candidat, classifieAPartirDu, classifieAvant },
    { criteres: {}, now: recherche.now },
  );
  const memeLigne = sql`${r.dossierId} = libre.dossier_id and ${r.dateClassification} = libre.date_classification`;
  return sql`select libre.dossier_id, libre.date_classification, rencontre.classification, false as bord
    from (select ${r.dossierId}, ${r.dateClassification} from ${r}
      where ${and(sql`${r.dossierId} not in (${siennes})`, ...parIndex, etendue.depart)}
      order by ${ordreDe(etendue)} offset 0) as libre
    cross join lateral (select ${r.classification} from ${r}
      where ${and(memeLigne, ...conditionsRecherche(recherche))} limit 1) as rencontre
    order by ${memeOrdre("libre", etendue)} limit ${LIMITE}`;
}

/** The ways to a page, each more thorough than the one before; the last one always finds it. */
export function chemins(recherche: RechercheVivier, etendue: Etendue): readonly (() => SQL)[] {
  return [
    ...FENETRES.map((fenetre) => () => dansLaFenetre(recherche, etendue, fenetre)),
    () => horsPortefeuille(recherche, etendue),
  ];
}
