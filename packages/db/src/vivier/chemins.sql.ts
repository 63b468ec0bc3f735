import { TAILLE_PAGE, type CriteresVivier, type Instant } from "@sar/domain";
import { brut, enonce, et, joindre, tourATour, type Enonce } from "../enonce.ts";
import { fiche, rechercheDossier } from "../schema/index.ts";
import { assembler, resteAExiger, type Exigence, type ExigenceDe } from "./criteres.sql.ts";
import { bornerA, dansLEtendue, type Etendue } from "./etendue.sql.ts";
import { ORDRE, ORDRE_INVERSE } from "./ordre.sql.ts";
import { dansLeVivierSql, type RechercheVivier } from "./trouves.sql.ts";

// The ways to a page of the vivier; which one is taken says `acces.sql.ts`.

const r = rechercheDossier;

/** What a way is to lead to. */
export type But = {
  readonly recherche: RechercheVivier;
  /** What the criteria of the search ask. */
  readonly exigences: readonly ExigenceDe<CriteresVivier>[];
  readonly etendue: Etendue;
};

/** A way to a page: its statement, which gives one {@link PageLue}, and after how many rows it stops looking. */
export type Chemin = {
  readonly lignes: number;
  /** Whether it also stops somewhere in the order, however few rows it has found. */
  readonly borne: boolean;
  readonly statement: Enonce;
};

/** What a way has met: how many rows, and of the first that are not the entreprise's own (V2) what is shown, as JSON. */
export type PageLue = { readonly trouvees: number; readonly page: string | null };

/** A page, and the row that tells whether there is another. */
export const A_TROUVER = TAILLE_PAGE + 1;

const PLACE = enonce`${r.dossierId}, ${r.dateClassification}`;
const LUES = enonce`${PLACE}, ${r.affichage}`;
const RENCONTRE = brut("rencontre.dossier_id, rencontre.affichage");
const MEME_LIGNE = enonce`${r.dossierId} = place.dossier_id and ${r.dateClassification} = place.date_classification`;
const EN_AVANT = joindre(ORDRE, ", ");
const EN_ARRIERE = joindre(ORDRE_INVERSE, ", ");

const ordreDe = ({ enArriere }: Etendue) => (enArriere ? EN_ARRIERE : EN_AVANT);

/** The order of {@link ordreDe} for rows that a subquery gives. */
function memeOrdre(source: "lieu" | "place" | "rencontre", { enArriere }: Etendue): Enonce {
  const sens = enArriere ? "asc" : "desc";
  return brut(`${source}.date_classification ${sens}, ${source}.dossier_id ${sens}`);
}

const auPlus = (lignes: number) => brut(`limit ${lignes}`);

const sesFiches = ({ recherche: { entrepriseId } }: But) =>
  enonce`${fiche} where ${fiche.annuleeLe} is null and ${fiche.entrepriseId} = ${entrepriseId}::bigint`;

/**
 * One text for a page, which the driver reads in less time than a row for each, and one look at the fiches of the
 * entreprise for all that was met. What was met is read in the order in which it was, since nothing is joined to it.
 */
const enUneFois = (but: But, rencontres: Enonce) => enonce`with rencontrees as materialized (${rencontres})
  select (select count(*)::integer from rencontrees) as trouvees,
    '[' || (select string_agg(affichage, ',') from (select affichage from rencontrees
      where dossier_id not in (select ${fiche.dossierId} from ${sesFiches(but)}
        and ${fiche.dossierId} = any(array(select dossier_id from rencontrees)))
      ${auPlus(A_TROUVER)}) as libres) || ']' as page`;

/** What a walk goes along. */
type Marche = {
  /** The bassins, each once, along whose orders it goes, merged; null for the order of all. */
  readonly bassins: readonly number[] | null;
  /** The last date that it goes to; null for as far as it leads. */
  readonly borne: Instant | null;
  /** What else its index is asked. */
  readonly aussi: readonly Enonce[];
};

/** What a walk asks of what it meets: the orders of some bassins answer for the bassins by themselves. */
const aDemander = ({ exigences }: But, { bassins }: Marche) =>
  bassins === null ? exigences : exigences.filter(({ nom }) => nom !== "bassins");

/** What is read of the order, what is asked of each entry or row of it, and where that stops. */
type Branche = { readonly colonnes: Enonce; readonly demandes: readonly Enonce[]; readonly fin: Enonce };

/**
 * What a walk reads of the order, or of the orders of some bassins. Each branch is in order, so that they are merged as
 * far as one reads, not sorted as a whole.
 */
function branchesSql(
  { etendue }: But,
  { bassins, borne, aussi }: Marche,
  { colonnes, demandes, fin }: Branche,
): Enonce {
  const lue = dansLEtendue(borne === null ? etendue : bornerA(etendue, borne));
  const branche = (duBassin?: Enonce) =>
    enonce`(select ${colonnes} from ${r} where ${et(lue, duBassin, ...demandes, ...aussi)}
      order by ${ordreDe(etendue)} ${fin})`;
  if (bassins === null) return branche();
  return joindre(
    bassins.map((id) => branche(enonce`${r.bassinId} = ${id}::bigint`)),
    " union all ",
  );
}

const SANS_FIN = brut("offset 0");

/** A walk along indexes of the order: what they know is asked there, the rest of each row that they lead to. */
function parLIndexSql(but: But, marche: Marche, lignes: number): Enonce {
  const exigences = aDemander(but, marche);
  const places = branchesSql(but, marche, { colonnes: PLACE, demandes: assembler(exigences, "apercu"), fin: SANS_FIN });
  const conditions = tourATour(dansLeVivierSql(but.recherche.now), ...resteAExiger(exigences));
  return enonce`select ${RENCONTRE}
    from (select * from (${places}) as lieu order by ${memeOrdre("lieu", but.etendue)} offset 0) as place
    cross join lateral (select ${LUES} from ${r} where ${MEME_LIGNE} and ${conditions} limit 1) as rencontre
    order by ${memeOrdre("place", but.etendue)} ${auPlus(lignes)}`;
}

/** Bits are compared in no time, and spare most rows the comparison of whole lists. */
const enEntier = ({ recherche }: But, exigences: readonly Exigence[]) =>
  tourATour(...assembler(exigences, "apercu"), dansLeVivierSql(recherche.now), ...resteAExiger(exigences));

/** A walk along the rows themselves, in the order of the index. */
function parLaTableSql(but: But, marche: Marche, lignes: number): Enonce {
  const demandes = [enEntier(but, aDemander(but, marche))];
  const rencontres = branchesSql(but, marche, { colonnes: LUES, demandes, fin: auPlus(lignes) });
  return enonce`select ${RENCONTRE} from (${rencontres}) as rencontre
    order by ${memeOrdre("rencontre", but.etendue)} ${auPlus(lignes)}`;
}

/** How a walk goes, and when it stops. */
export type Parcours = Pick<Marche, "bassins" | "borne"> & {
  readonly lignes: number;
  /** Whether it goes from row to row, or from entry to entry of the index. */
  readonly parLaTable: boolean;
};

/** Walks along the order. */
export function parcourir(but: But, { lignes, bassins, parLaTable, borne }: Parcours): Chemin {
  const marche = { bassins, borne, aussi: [] };
  const rencontres = parLaTable ? parLaTableSql(but, marche, lignes) : parLIndexSql(but, marche, lignes);
  return { lignes, borne: borne !== null, statement: enUneFois(but, rencontres) };
}

/** Takes all rows that indexes of their own find, and sorts those that meet the rest. */
export function puiser(but: But, lignes: number, pilotes: readonly Enonce[]): Chemin {
  const { exigences, etendue } = but;
  const autres = exigences.filter(({ condition }) => condition === undefined || !pilotes.includes(condition));
  const conditions = et(dansLEtendue(etendue), enEntier(but, autres));
  const rencontres = enonce`select ${RENCONTRE}
    from (select ${LUES} from (select * from ${r} where ${et(...pilotes)} offset 0) as ${r}
      where ${conditions} order by ${ordreDe(etendue)} ${auPlus(lignes)}) as rencontre
    order by ${memeOrdre("rencontre", etendue)}`;
  return { lignes, borne: false, statement: enUneFois(but, rencontres) };
}

/**
 * Walks along the order past the fiches of an entreprise, which are read once: for one that has fiches on nearly all that
 * a search meets first.
 */
export function contourner(but: But): Chemin {
  const siennes = enonce`select ${fiche.dossierId} from ${sesFiches(but)}`;
  const marche = { bassins: null, borne: null, aussi: [enonce`${r.dossierId} not in (${siennes})`] };
  const rencontres = parLIndexSql(but, marche, A_TROUVER);
  return { lignes: Number.POSITIVE_INFINITY, borne: false, statement: enUneFois(but, rencontres) };
}
