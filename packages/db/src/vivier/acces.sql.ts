import { TAILLE_PAGE } from "@sar/domain";
import { and, sql, type SQL } from "drizzle-orm";
import { figer } from "../prepare.ts";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { conditionsCriteres } from "./criteres.sql.ts";
import { conditionsRecherche, ORDRE, ORDRE_INVERSE, type RechercheVivier } from "./trouves.sql.ts";

// Which way leads to a page of the vivier; the reasons are in docs/decisions/0008-chemins-de-la-recherche.md.

const r = rechercheDossier;

/** What stretch of the list is read: beyond a place, or from the top, in its order or backwards. */
export type Etendue = { readonly depart: SQL | undefined; readonly enArriere: boolean };

/**
 * A way to a page: its statement, and after how many rows it stops looking. It gives the rows that meet the criteria,
 * in the order of its stretch; one with `sienne` is of the entreprise's own (V2).
 */
export type Chemin = { readonly lignes: number; readonly statement: () => SQL };

const A_TROUVER = TAILLE_PAGE + 1;

/** Few entreprises have fiches on more than this of what a search meets first. */
const SIENNES_AU_DEBUT = 10;
const SIENNES_ENSUITE = 9 * TAILLE_PAGE;

const nombre = (valeur: number) => sql.raw(String(valeur));
const TABLE = figer(sql`${r}`);
const DOSSIER = figer(sql`${r.dossierId}`);
const SES_FICHES = figer(sql`${fiche} where ${fiche.annuleeLe} is null and ${fiche.entrepriseId} = `);
const SUR_LE_DOSSIER = figer(sql` and ${fiche.dossierId} = `);
const MEME_LIGNE = figer(
  sql`${r.dossierId} = libre.dossier_id and ${r.dateClassification} = libre.date_classification`,
);
const COLONNES = [r.dossierId, r.dateClassification, r.classification, r.bassinId, r.niveauEtude];
/** What is read of a search row. */
const LUES = figer(sql.join([...COLONNES, r.experienceNumerique, r.affichage], sql`, `));
const EN_AVANT = figer(sql.join([...ORDRE], sql`, `));
const EN_ARRIERE = figer(sql.join([...ORDRE_INVERSE], sql`, `));

const ordreDe = ({ enArriere }: Etendue) => (enArriere ? EN_ARRIERE : EN_AVANT);

/** OFFSET keeps the planner from weighing other ways to ask this, which takes it longer than all the rest. */
const sienneSql = (dossierId: SQL, { entrepriseId }: RechercheVivier) =>
  sql`exists (select from ${SES_FICHES}${entrepriseId}::bigint${SUR_LE_DOSSIER}${dossierId} offset 0)`;

const rencontrees = (recherche: RechercheVivier, etendue: Etendue) =>
  sql`from ${TABLE} where ${and(...conditionsRecherche(recherche), etendue.depart)} order by ${ordreDe(etendue)}`;

/** The first rows, each with whether it is the entreprise's own. */
function premieres(recherche: RechercheVivier, etendue: Etendue): Chemin {
  const lignes = A_TROUVER + SIENNES_AU_DEBUT;
  return {
    lignes,
    statement: () =>
      sql`select ${LUES}, ${sienneSql(DOSSIER, recherche)} as sienne
        ${rencontrees(recherche, etendue)} limit ${nombre(lignes)}`,
  };
}

/** More rows, planned to be read to their end: they were too few in the first. */
function suivantes(recherche: RechercheVivier, etendue: Etendue): Chemin {
  const lignes = A_TROUVER + SIENNES_ENSUITE;
  return {
    lignes,
    statement: () =>
      sql`with vu as materialized (select ${LUES} ${rencontrees(recherche, etendue)} limit ${nombre(lignes)})
        select vu.*, ${sienneSql(sql.raw("vu.dossier_id"), recherche)} as sienne
        from vu order by ${memeOrdre("vu", etendue)}`,
  };
}

/** The order of {@link ordreDe} for rows that a subquery gives in it. */
function memeOrdre(source: "vu" | "libre", { enArriere }: Etendue): SQL {
  const sens = enArriere ? "asc" : "desc";
  return sql.raw(`${source}.date_classification ${sens}, ${source}.dossier_id ${sens}`);
}

/**
 * The same rows, for an entreprise that has fiches on nearly all that a search meets first: its fiches are read once and
 * passed over in the index of the order, and only what remains is looked at, row by row.
 */
function horsPortefeuille(recherche: RechercheVivier, etendue: Etendue): Chemin {
  const siennes = sql`select ${fiche.dossierId} from ${SES_FICHES}${recherche.entrepriseId}::bigint`;
  // What the index of the order knows is asked there.
  const { candidat, classifieAPartirDu, classifieAvant } = recherche.criteres;
  const parIndex = conditionsCriteres(
    { candidat, classifieAPartirDu, classifieAvant },
    { criteres: {}, now: recherche.now },
  );
  const statement = () => sql`select rencontre.*, false as sienne
    from (select ${DOSSIER}, ${r.dateClassification} from ${TABLE}
      where ${and(sql`${r.dossierId} not in (${siennes})`, ...parIndex, etendue.depart)}
      order by ${ordreDe(etendue)} offset 0) as libre
    cross join lateral (select ${LUES} from ${TABLE}
      where ${and(MEME_LIGNE, ...conditionsRecherche(recherche))} limit 1) as rencontre
    order by ${memeOrdre("libre", etendue)} limit ${nombre(A_TROUVER)}`;
  return { lignes: Number.POSITIVE_INFINITY, statement };
}

/** The ways to a page, each more thorough than the one before; the last one always finds it. */
export function chemins(recherche: RechercheVivier, etendue: Etendue): readonly Chemin[] {
  return [premieres, suivantes, horsPortefeuille].map((chemin) => chemin(recherche, etendue));
}
