import { TAILLE_PAGE } from "@sar/domain";
import { and, sql, type SQL } from "drizzle-orm";
import { figer } from "../prepare.ts";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { apercusCriteres } from "./criteres.sql.ts";
import { conditionsRecherche, ORDRE, ORDRE_INVERSE, type RechercheVivier } from "./trouves.sql.ts";

// The ways to a page of the vivier; which one is taken says `acces.sql.ts`.

const r = rechercheDossier;

/** What stretch of the list is read: beyond a place, or from the top, in its order or backwards. */
export type Etendue = { readonly depart: SQL | undefined; readonly enArriere: boolean };

/**
 * A way to a page: its statement, and after how many rows it stops looking. It gives the rows that meet the criteria,
 * in the order of its stretch; one with `sienne` is of the entreprise's own (V2).
 */
export type Chemin = {
  readonly lignes: number;
  /** Whether it also stops somewhere in the order, however few rows it has found. */
  readonly borne: boolean;
  readonly statement: SQL;
};

/** A page, and the row that tells whether there is another. */
export const A_TROUVER = TAILLE_PAGE + 1;

const nombre = (valeur: number) => sql.raw(String(valeur));
const TABLE = figer(sql`${r}`);
const PLACE = figer(sql`${r.dossierId}, ${r.dateClassification}`);
const MEME_LIGNE = figer(
  sql`${r.dossierId} = place.dossier_id and ${r.dateClassification} = place.date_classification`,
);
const COLONNES = [r.dossierId, r.dateClassification, r.classification, r.bassinId, r.niveauEtude];
/** What is read of a search row. */
const LUES = figer(sql.join([...COLONNES, r.experienceNumerique, r.affichage], sql`, `));
const EN_AVANT = figer(sql.join([...ORDRE], sql`, `));
const EN_ARRIERE = figer(sql.join([...ORDRE_INVERSE], sql`, `));
const SES_FICHES = figer(sql`${fiche} where ${fiche.annuleeLe} is null and ${fiche.entrepriseId} = `);
const SUR_LE_DOSSIER = figer(sql` and ${fiche.dossierId} = rencontre.dossier_id`);

const ordreDe = ({ enArriere }: Etendue) => (enArriere ? EN_ARRIERE : EN_AVANT);

/** The order of {@link ordreDe} for rows that a subquery gives in it. */
function memeOrdre(source: "place" | "rencontre", { enArriere }: Etendue): SQL {
  const sens = enArriere ? "asc" : "desc";
  return sql.raw(`${source}.date_classification ${sens}, ${source}.dossier_id ${sens}`);
}

/** OFFSET keeps the planner from weighing other ways to ask this, which takes it longer than all the rest. */
const sienneSql = ({ entrepriseId }: RechercheVivier) =>
  sql`exists (select from ${SES_FICHES}${entrepriseId}::bigint${SUR_LE_DOSSIER} offset 0) as sienne`;

/** A walk along the index of the order: what it knows is asked there, the rest of each row that it leads to. */
function marche(recherche: RechercheVivier, etendue: Etendue, aussi: readonly SQL[], sienne: SQL, lignes: number): SQL {
  const { criteres, now } = recherche;
  // Nobody is visible before the date of his classification.
  const classifie = sql`${r.dateClassification} <= ${now}::timestamptz`;
  const apercus = apercusCriteres(criteres, { criteres, now });
  return sql`select rencontre.*, ${sienne}
    from (select ${PLACE} from ${TABLE} where ${and(classifie, etendue.depart, ...aussi, ...apercus)}
      order by ${ordreDe(etendue)} offset 0) as place
    cross join lateral (select ${LUES} from ${TABLE}
      where ${and(MEME_LIGNE, ...conditionsRecherche(recherche))} limit 1) as rencontre
    order by ${memeOrdre("place", etendue)} limit ${nombre(lignes)}`;
}

/** Walks along the order, as far as a date where one is given. */
export function parcourir(recherche: RechercheVivier, etendue: Etendue, lignes: number, borne: string | null): Chemin {
  const jusqua = etendue.enArriere ? sql`<=` : sql`>=`;
  const bornes = borne === null ? [] : [sql`${r.dateClassification} ${jusqua} ${borne}::timestamptz`];
  const statement = marche(recherche, etendue, bornes, sienneSql(recherche), lignes);
  return { lignes, borne: borne !== null, statement };
}

/** Takes all rows that indexes of their own find, and sorts those that meet the rest. */
export function puiser(recherche: RechercheVivier, etendue: Etendue, lignes: number, pilotes: readonly SQL[]): Chemin {
  const { criteres, now } = recherche;
  // Bits are compared in no time, and spare most rows the comparison of whole lists.
  const apercus = apercusCriteres(criteres, { criteres, now });
  const conditions = and(etendue.depart, ...apercus, ...conditionsRecherche(recherche));
  const statement = sql`select rencontre.*, ${sienneSql(recherche)}
    from (select ${LUES} from (select * from ${TABLE} where ${and(...pilotes)} offset 0) as ${TABLE}
      where ${conditions} order by ${ordreDe(etendue)} limit ${nombre(lignes)}) as rencontre
    order by ${memeOrdre("rencontre", etendue)}`;
  return { lignes, borne: false, statement };
}

/**
 * Walks along the order past the fiches of an entreprise, which are read once: for one that has fiches on nearly all that
 * a search meets first.
 */
export function contourner(recherche: RechercheVivier, etendue: Etendue): Chemin {
  const siennes = sql`select ${fiche.dossierId} from ${SES_FICHES}${recherche.entrepriseId}::bigint`;
  const sansSiennes = sql`${r.dossierId} not in (${siennes})`;
  const statement = marche(recherche, etendue, [sansSiennes], sql`false as sienne`, A_TROUVER);
  return { lignes: Number.POSITIVE_INFINITY, borne: false, statement };
}
