import type { CriteresPortefeuille, CurseurPortefeuille, Instant, TriPortefeuille, VuePortefeuille } from "@sar/domain";
import { and, eq, isNull, lte, sql, type SQL } from "drizzle-orm";
import { fiche } from "../schema/index.ts";
import { apercusPortefeuille, conditionsPortefeuille } from "./criteres.sql.ts";

const f = fiche;

/** A reading of the portefeuille: which list, which filters, for whom (from the session), at which instant. */
export type RecherchePortefeuille = {
  readonly vue: VuePortefeuille;
  readonly criteres: CriteresPortefeuille;
  readonly recruteur: { readonly compteId: number; readonly entrepriseId: number };
  readonly now: Instant;
};

function deLaVue({ vue, recruteur, now }: RecherchePortefeuille): SQL | undefined {
  if (vue === "toutes") return undefined;
  const miennes = eq(f.proprietaireId, recruteur.compteId);
  return vue === "miennes" ? miennes : and(miennes, lte(f.echeance, now));
}

/** P1, W1: of whose fiches a list is made. One that was undone (F14) is in no list. */
function deLaListe(recherche: RecherchePortefeuille): SQL[] {
  const deLEntreprise = eq(f.entrepriseId, recherche.recruteur.entrepriseId);
  return [deLEntreprise, isNull(f.annuleeLe), deLaVue(recherche)].filter((condition) => condition !== undefined);
}

/** P1 to P3, W1: what a fiche must meet to be listed. */
export function estListeeSql(recherche: RecherchePortefeuille): SQL {
  const { criteres, now } = recherche;
  return sql`${and(...deLaListe(recherche), ...conditionsPortefeuille(criteres, { criteres, now }))}`;
}

const FIN = { desc: sql.raw("'-infinity'"), asc: sql.raw("'infinity'") } as const;
const SENS = { desc: sql.raw("desc"), asc: sql.raw("asc") } as const;

/** P1: what a list is sorted by; fiches without échéance come last both ways. */
function cle({ colonne, ordre }: TriPortefeuille): SQL {
  return colonne === "creeLe" ? sql`${f.creeLe}` : sql`coalesce(${f.echeance}, ${FIN[ordre]})`;
}

const inverse = (ordre: TriPortefeuille["ordre"]) => (ordre === "desc" ? "asc" : "desc");

/** P1: the order of a list, or the same read backwards; the id makes it total. */
export function ordreSql(tri: TriPortefeuille, enArriere: boolean): SQL[] {
  const sens = SENS[enArriere ? inverse(tri.ordre) : tri.ordre];
  return [sql`${cle(tri)} ${sens}`, sql`${f.id} ${sens}`];
}

/** P1: beyond a cursor, in its direction. */
function auDelaSql(tri: TriPortefeuille, { sens, valeur, ficheId }: CurseurPortefeuille): SQL {
  const ordre = sens === "precedent" ? inverse(tri.ordre) : tri.ordre;
  const lieu = sql`(${valeur ?? (tri.ordre === "desc" ? "-infinity" : "infinity")}::timestamptz, ${ficheId}::bigint)`;
  return sql`(${cle(tri)}, ${f.id}) ${sql.raw(ordre === "desc" ? "<" : ">")} ${lieu}`;
}

/**
 * P1 to P3: the ids of the fiches of a list, as `fiche_id`, in its order or, before a cursor, backwards. The index of the
 * order is walked along and asked what it knows; only fiches that can be meant are looked at.
 */
export function placesSql(
  recherche: RecherchePortefeuille,
  tri: TriPortefeuille,
  curseur: CurseurPortefeuille | null,
): SQL {
  const { criteres, now } = recherche;
  const contexte = { criteres, now };
  const enArriere = curseur?.sens === "precedent";
  const sens = SENS[enArriere ? inverse(tri.ordre) : tri.ordre];
  const auDela = curseur === null ? undefined : auDelaSql(tri, curseur);
  const aRegarder = and(...deLaListe(recherche), ...apercusPortefeuille(criteres, contexte, tri.colonne), auDela);
  const exactement = and(sql`${f.id} = place.id`, ...conditionsPortefeuille(criteres, contexte));
  return sql`select place.id as fiche_id
    from (select ${f.id}, ${cle(tri)} as cle from ${f} where ${aRegarder}
      order by ${sql.join(ordreSql(tri, enArriere), sql`, `)} offset 0) as place
    cross join lateral (select from ${f} where ${exactement} limit 1) as regardee
    order by place.cle ${sens}, place.id ${sens}`;
}
