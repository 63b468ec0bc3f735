import {
  debutDuJour,
  jourDe,
  motsDeRecherche,
  type ContexteCritere,
  type CRITERES_CANDIDAT,
  type CriteresVivier,
  type Jour,
} from "@sar/domain";
import { and, eq, sql, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { rechercheDossier } from "../schema/index.ts";
import { tableauCodes, tableauEntiers, tableauIds } from "../tableaux.sql.ts";
import { TERMES_CHERCHES } from "./termes.ts";

const r = rechercheDossier;

type Condition<Valeur> = (valeur: Valeur, contexte: ContexteCritere) => SQL | undefined;

/** One condition for every criterion of a choice; the compiler demands each. */
export type ConditionsDe<Choix> = { readonly [K in keyof Choix]-?: Condition<NonNullable<Choix[K]>> };

/** Where a table holds what the criteria read of a candidate. */
export type ColonnesCandidat = {
  readonly dossierId: AnyPgColumn;
  readonly bassinId: AnyPgColumn;
  readonly termes: AnyPgColumn;
  readonly nomRecherche: AnyPgColumn;
};

/** A text as the inside of a LIKE pattern: its own `%`, `_` and `\` stand for themselves. */
const motif = (texte: string) => texte.replace(/[\\%_]/gu, String.raw`\$&`);

/** V5: the name contains every typed word. */
function nomContientSql(nomRecherche: AnyPgColumn, texte: string): SQL | undefined {
  return and(...motsDeRecherche(texte).map((mot) => sql`${nomRecherche} like ${`%${motif(mot)}%`}`));
}

/** V5: the first typed word begins a word of nom or prénom. */
export function nomCommenceParSql(nomRecherche: AnyPgColumn, texte: string): SQL {
  return sql`${nomRecherche} like ${`% ${motif(motsDeRecherche(texte)[0] ?? "")}%`}`;
}

const JOUR_MS = 86_400_000;
/** A longer stretch of days is met by so many that no index helps. */
const JOURS_NOMMES_MAX = 400;

/**
 * V3: the situation in force is the latest that has come: it took effect on or after a day when any did by today. The
 * days are named one by one, so that the planner knows from its statistics how few have a situation of late, and finds
 * them by index.
 */
function situationEntreSql(debut: Jour, fin: Jour): SQL {
  const nombre = (Date.parse(fin) - Date.parse(debut)) / JOUR_MS + 1;
  if (nombre > JOURS_NOMMES_MAX) {
    return sql`exists (select from unnest(${r.situationsLe}) as le where le between ${debut}::date and ${fin}::date)`;
  }
  const jours = Array.from({ length: Math.max(nombre, 0) }, (_, rang) =>
    new Date(Date.parse(debut) + rang * JOUR_MS).toISOString().slice(0, 10),
  );
  return sql`${r.situationsLe} && ${`{${jours.join(",")}}`}::date[]`;
}

type CritereSurTermes = "candidat" | "nom" | "bassins" | "metiers" | "themes" | "niveaux";

/** V3, V4, P2: what the criteria shared by the vivier and the portefeuille ask of the columns that hold a candidate. */
export function conditionsCandidat(
  c: ColonnesCandidat,
): Pick<ConditionsDe<CriteresVivier>, CritereSurTermes & keyof typeof CRITERES_CANDIDAT> {
  const unDesTermes = (termes: readonly number[]) => sql`${c.termes} && ${tableauEntiers(termes)}`;
  return {
    candidat: (id) => eq(c.dossierId, id),
    nom: (texte) => nomContientSql(c.nomRecherche, texte),
    bassins: (ids) => sql`${c.bassinId} = any(${tableauIds(ids)})`,
    metiers: (ids) => unDesTermes(TERMES_CHERCHES.metiers(ids)),
    themes: (codes, { criteres }) => unDesTermes(TERMES_CHERCHES.themes(codes, criteres.niveaux)),
    niveaux: (codes, { criteres }) =>
      criteres.themes || criteres.savoirFaire ? undefined : unDesTermes(TERMES_CHERCHES.niveaux(codes)),
  };
}

/**
 * V3, V4: what each criterion asks of a search row; the same as its `satisfait` in the domain says of the candidate.
 * A criterion that the domain adds does not compile until it stands here.
 */
const CONDITIONS: ConditionsDe<CriteresVivier> = {
  ...conditionsCandidat(r),
  niveauxEtude: (codes) => sql`${r.niveauEtude} = any(${tableauCodes(codes)})`,
  experiences: (codes) => sql`${r.experienceNumerique} = any(${tableauCodes(codes)})`,
  savoirFaire: (ids, { criteres }) =>
    sql`${r.termes} && ${tableauEntiers(TERMES_CHERCHES.savoirFaire(ids, criteres.niveaux))}`,
  classification: (code) => eq(r.classification, code),
  formation: (id) => sql`${r.termes} && ${tableauEntiers(TERMES_CHERCHES.formation(id))}`,
  classifieAPartirDu: (jour) => sql`${r.dateClassification} >= ${debutDuJour(jour)}::timestamptz`,
  classifieAvant: (jour) => sql`${r.dateClassification} < ${debutDuJour(jour)}::timestamptz`,
  situationAPartirDu: (jour, { now }) => situationEntreSql(jour, jourDe(now)),
};

/** The conditions of the chosen criteria, out of those of a whole registry. */
export function assembler<Choix extends object>(
  conditions: ConditionsDe<Choix>,
  choix: Choix,
  contexte: ContexteCritere,
): SQL[] {
  const parNom = conditions as Readonly<Record<string, Condition<unknown>>>;
  return Object.entries(choix).flatMap(([nom, valeur]) => {
    const condition = valeur === undefined ? undefined : parNom[nom]?.(valeur, contexte);
    return condition ? [condition] : [];
  });
}

/** V3, V4: the conditions of all chosen criteria on a search row. */
export function conditionsCriteres(criteres: CriteresVivier, contexte: ContexteCritere): SQL[] {
  return assembler(CONDITIONS, criteres, contexte);
}
