import type { CriteresPortefeuille, CurseurPortefeuille, Instant, TriPortefeuille, VuePortefeuille } from "@sar/domain";
import { brut, enonce, et, joindre, tourATour, type Enonce } from "../enonce.ts";
import { fiche } from "../schema/index.ts";
import { assembler, resteAExiger } from "../vivier/criteres.sql.ts";
import { demandesALOrdre, exigencesPortefeuille } from "./criteres.sql.ts";

const f = fiche;

/** F14. */
const SANS_ANNULATION = enonce`${f.annuleeLe} is null`;

/** A reading of the portefeuille: which list, which filters, for whom (from the session), at which instant. */
export type RecherchePortefeuille = {
  readonly vue: VuePortefeuille;
  readonly criteres: CriteresPortefeuille;
  readonly recruteur: { readonly compteId: number; readonly entrepriseId: number };
  readonly now: Instant;
};

function deLaVue({ vue, recruteur, now }: RecherchePortefeuille): Enonce | undefined {
  if (vue === "toutes") return undefined;
  const miennes = enonce`${f.proprietaireId} = ${recruteur.compteId}`;
  return vue === "miennes" ? miennes : et(miennes, enonce`${f.echeance} <= ${now}`);
}

/** P1, W1: of whose fiches a list is made. One that was undone (F14) is in no list. */
function deLaListe(recherche: RecherchePortefeuille): Enonce[] {
  const deLEntreprise = enonce`${f.entrepriseId} = ${recherche.recruteur.entrepriseId}`;
  return [deLEntreprise, SANS_ANNULATION, deLaVue(recherche)].filter((condition) => condition !== undefined);
}

/** P1 to P3, W1: what a fiche must meet to be listed. */
export function estListeeSql(recherche: RecherchePortefeuille): Enonce {
  const { criteres, now } = recherche;
  return et(...deLaListe(recherche), ...assembler(exigencesPortefeuille(criteres, now), "condition"));
}

const FIN = { desc: brut("'-infinity'"), asc: brut("'infinity'") } as const;
const SENS = { desc: brut("desc"), asc: brut("asc") } as const;

/** P1: what a list is sorted by; fiches without échéance come last both ways. */
function cle({ colonne, ordre }: TriPortefeuille): Enonce {
  return colonne === "creeLe" ? enonce`${f.creeLe}` : enonce`coalesce(${f.echeance}, ${FIN[ordre]})`;
}

const inverse = (ordre: TriPortefeuille["ordre"]) => (ordre === "desc" ? "asc" : "desc");

/** P1: the order of a list, or the same read backwards; the id makes it total. */
function ordreSql(tri: TriPortefeuille, enArriere: boolean): Enonce[] {
  const sens = SENS[enArriere ? inverse(tri.ordre) : tri.ordre];
  return [enonce`${cle(tri)} ${sens}`, enonce`${f.id} ${sens}`];
}

/** P1: beyond a cursor, in its direction. */
function auDelaSql(tri: TriPortefeuille, { sens, valeur, ficheId }: CurseurPortefeuille): Enonce {
  const ordre = sens === "precedent" ? inverse(tri.ordre) : tri.ordre;
  const lieu = enonce`(${valeur ?? (tri.ordre === "desc" ? "-infinity" : "infinity")}::timestamptz, ${ficheId}::bigint)`;
  return enonce`(${cle(tri)}, ${f.id}) ${brut(ordre === "desc" ? "<" : ">")} ${lieu}`;
}

/** P1: which stretch of which order a list shows. */
export type Etendue = {
  readonly tri: TriPortefeuille;
  readonly curseur: CurseurPortefeuille | null;
  readonly nombre: number;
};

/**
 * P1 to P3: what is read of each fiche of a list, as `ligne`, in its order or, before a cursor, backwards. The index of
 * the order is walked along and asked what it knows; only fiches that can be meant are looked at.
 */
export function trouveesSql(recherche: RecherchePortefeuille, etendue: Etendue, ligne: Enonce): Enonce {
  const { tri, curseur, nombre } = etendue;
  const exigences = exigencesPortefeuille(recherche.criteres, recherche.now);
  const enArriere = curseur?.sens === "precedent";
  const sens = SENS[enArriere ? inverse(tri.ordre) : tri.ordre];
  const auDela = curseur === null ? undefined : auDelaSql(tri, curseur);
  const aLOrdre = demandesALOrdre(exigences, tri.colonne);
  const autres = exigences.filter((exigence) => !aLOrdre.includes(exigence));
  const aRegarder = et(...deLaListe(recherche), ...assembler(aLOrdre, "apercu"), auDela);
  const reste = tourATour(...resteAExiger(aLOrdre), ...assembler(autres, "condition"));
  const exactement = et(enonce`${f.id} = place.id`, reste);
  return enonce`select regardee.ligne
    from (select ${f.id}, ${cle(tri)} as cle from ${f} where ${aRegarder}
      order by ${joindre(ordreSql(tri, enArriere), ", ")} offset 0) as place
    cross join lateral (select ${ligne} as ligne from ${f} where ${exactement} limit 1) as regardee
    order by place.cle ${sens}, place.id ${sens} limit ${brut(String(nombre))}`;
}
