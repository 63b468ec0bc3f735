import { debutDuJour, jourDe, motsDeRecherche, type ContexteCritere, type CriteresVivier } from "@sar/domain";
import { and, eq, sql, type SQL } from "drizzle-orm";
import { rechercheDossier } from "../schema/index.ts";
import { tableauCodes, tableauEntiers, tableauIds } from "../tableaux.sql.ts";
import { TERMES_CHERCHES } from "./termes.ts";

const r = rechercheDossier;

type Condition<Valeur> = (valeur: Valeur, contexte: ContexteCritere) => SQL | undefined;

type Conditions = { readonly [K in keyof CriteresVivier]-?: Condition<NonNullable<CriteresVivier[K]>> };

const unDesTermes = (termes: readonly number[]) => sql`${r.termes} && ${tableauEntiers(termes)}`;

/** A text as the inside of a LIKE pattern: its own `%`, `_` and `\` stand for themselves. */
const motif = (texte: string) => texte.replace(/[\\%_]/gu, String.raw`\$&`);

/** V5: the name contains every typed word. */
export function nomContientSql(texte: string): SQL | undefined {
  return and(...motsDeRecherche(texte).map((mot) => sql`${r.nomRecherche} like ${`%${motif(mot)}%`}`));
}

/** V5: the first typed word begins a word of nom or prénom. */
export function nomCommenceParSql(texte: string): SQL {
  return sql`${r.nomRecherche} like ${`% ${motif(motsDeRecherche(texte)[0] ?? "")}%`}`;
}

/**
 * V3, V4: what each criterion asks of a search row; the same as its `satisfait` in the domain says of the candidate.
 * A criterion that the domain adds does not compile until it stands here.
 */
const CONDITIONS: Conditions = {
  candidat: (id) => eq(r.dossierId, id),
  nom: nomContientSql,
  bassins: (ids) => sql`${r.bassinId} = any(${tableauIds(ids)})`,
  metiers: (ids) => unDesTermes(TERMES_CHERCHES.metiers(ids)),
  niveauxEtude: (codes) => sql`${r.niveauEtude} = any(${tableauCodes(codes)})`,
  experiences: (codes) => sql`${r.experienceNumerique} = any(${tableauCodes(codes)})`,
  themes: (codes, { criteres }) => unDesTermes(TERMES_CHERCHES.themes(codes, criteres.niveaux)),
  niveaux: (codes, { criteres }) =>
    criteres.themes || criteres.savoirFaire ? undefined : unDesTermes(TERMES_CHERCHES.niveaux(codes)),
  savoirFaire: (ids, { criteres }) => unDesTermes(TERMES_CHERCHES.savoirFaire(ids, criteres.niveaux)),
  classification: (code) => eq(r.classification, code),
  formation: (id) => unDesTermes(TERMES_CHERCHES.formation(id)),
  classifieAPartirDu: (jour) => sql`${r.dateClassification} >= ${debutDuJour(jour)}::timestamptz`,
  classifieAvant: (jour) => sql`${r.dateClassification} < ${debutDuJour(jour)}::timestamptz`,
  // The situation in force is the latest that has come: it took effect on or after a day when any did by today.
  situationAPartirDu: (jour, { now }) => sql`exists (select from unnest(${r.situationsLe}) as le
    where le between ${jour}::date and ${jourDe(now)}::date)`,
};

/** V3, V4: the conditions of all chosen criteria on a search row. */
export function conditionsCriteres(criteres: CriteresVivier, contexte: ContexteCritere): SQL[] {
  const conditions = CONDITIONS as Readonly<Record<string, Condition<unknown>>>;
  return Object.entries(criteres).flatMap(([nom, valeur]) => {
    const condition = valeur === undefined ? undefined : conditions[nom]?.(valeur, contexte);
    return condition ? [condition] : [];
  });
}
