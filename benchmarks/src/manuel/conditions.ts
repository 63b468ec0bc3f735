import type { CriteresVivier } from "@sar/domain";
import type { Database } from "@sar/db";
import type { Fragment } from "postgres";

type Sql = Database["sql"];

/** Conditions joined by AND; none is true. */
export const et = (sql: Sql, conditions: readonly Fragment[]): Fragment =>
  conditions.reduce<Fragment>((toutes, condition) => sql`${toutes} and ${condition}`, sql`true`);

/** A list as a parameter. */
export const liste = (valeurs: readonly (string | number)[]): string => `{${valeurs.join(",")}}`;

type Communs = Pick<CriteresVivier, "bassins" | "metiers" | "themes" | "niveaux" | "savoirFaire" | "nom">;

/** V4: one and the same savoir-faire is of the thèmes (or is one of some), at one of the niveaux. */
function unSavoirFaire(sql: Sql, quoi: Fragment, niveaux: Communs["niveaux"]): Fragment {
  const auNiveau = niveaux ? sql`and s.niveau = any(${liste(niveaux)})` : sql``;
  return sql`exists (select from dossier_savoir_faire s join savoir_faire l on l.id = s.savoir_faire_id
    where s.dossier_id = d.id and ${quoi} ${auNiveau})`;
}

function parTermes(sql: Sql, { themes, niveaux, savoirFaire }: Communs): Fragment[] {
  return [
    ...(themes ? [unSavoirFaire(sql, sql`l.theme = any(${liste(themes.map(String))})`, niveaux)] : []),
    ...(savoirFaire ? [unSavoirFaire(sql, sql`l.id = any(${liste(savoirFaire)})`, niveaux)] : []),
    ...(niveaux && !themes && !savoirFaire ? [unSavoirFaire(sql, sql`true`, niveaux)] : []),
  ];
}

/** V3, V4 as a textbook writes them: EXISTS over the join tables of a dossier `d`. */
export function conditionsCommunes(sql: Sql, criteres: Communs, mots: readonly string[]): Fragment[] {
  const { bassins, metiers } = criteres;
  return [
    ...(bassins ? [sql`d.bassin_id = any(${liste(bassins)})`] : []),
    ...(metiers
      ? [
          sql`exists (select from dossier_metier_actuel m where m.dossier_id = d.id and m.metier_id = any(${liste(metiers)}))`,
        ]
      : []),
    ...parTermes(sql, criteres),
    ...mots.map((mot) => sql`d.nom_recherche like ${`%${mot}%`}`),
  ];
}
