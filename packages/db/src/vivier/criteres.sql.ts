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
import { BITS_CHERCHES } from "./masques.ts";
import { unDesBits, type ColonnesMasques } from "./masques.sql.ts";
import type { Statistiques } from "./statistiques.ts";
import { TERMES_CHERCHES } from "./termes.ts";

const r = rechercheDossier;

type Condition<Valeur> = (valeur: Valeur, contexte: ContexteCritere) => SQL | undefined;

/** What a criterion asks of a row, and what is known of that before any row is read. */
export type CritereSql<Valeur> = {
  readonly condition: Condition<Valeur>;
  /** The same asked of the index of an order: true of every row that meets the condition, and of few others. */
  readonly apercu?: Condition<Valeur>;
  /** What an index of its own finds the rows by. */
  readonly pilote?: Condition<Valeur>;
  /** Whether that index finds the rows that meet several such criteria together. */
  readonly cumulable?: boolean;
  /** About what share of the search rows meets it. */
  readonly part?: (valeur: Valeur, contexte: ContexteCritere, statistiques: Statistiques) => number;
};

/** What every criterion of a choice asks; the compiler demands each. */
export type CriteresSqlDe<Choix> = { readonly [K in keyof Choix]-?: CritereSql<NonNullable<Choix[K]>> };

/** Where a table holds what the criteria read of a candidate. */
export type ColonnesCandidat = {
  readonly dossierId: AnyPgColumn;
  readonly bassinId: AnyPgColumn;
  readonly termes: AnyPgColumn;
  readonly nomRecherche: AnyPgColumn;
  readonly masques: ColonnesMasques;
};

/** A text as the inside of a LIKE pattern: its own `%`, `_` and `\` stand for themselves. */
const motif = (texte: string) => texte.replace(/[\\%_]/gu, String.raw`\$&`);

/** V5: the name contains every typed word of so many letters. */
function nomContientSql(nomRecherche: AnyPgColumn, texte: string, lettres = 1): SQL | undefined {
  const mots = motsDeRecherche(texte).filter((mot) => mot.length >= lettres);
  return and(...mots.map((mot) => sql`${nomRecherche} like ${`%${motif(mot)}%`}`));
}

/** V5: the first typed word begins a word of nom or prénom. */
export function nomCommenceParSql(nomRecherche: AnyPgColumn, texte: string): SQL {
  return sql`${nomRecherche} like ${`% ${motif(motsDeRecherche(texte)[0] ?? "")}%`}`;
}

const JOUR_MS = 86_400_000;
/** A longer stretch of days is met by so many that no index helps. */
const JOURS_NOMMES_MAX = 400;

const joursEntre = (debut: Jour, fin: Jour) => (Date.parse(fin) - Date.parse(debut)) / JOUR_MS + 1;

/**
 * V3: the situation in force is the latest that has come: it took effect on or after a day when any did by today. The
 * days are named one by one, so that the planner knows from its statistics how few have a situation of late, and finds
 * them by index.
 */
function situationEntreSql(debut: Jour, fin: Jour): SQL {
  const nombre = joursEntre(debut, fin);
  if (nombre > JOURS_NOMMES_MAX) {
    return sql`exists (select from unnest(${r.situationsLe}) as le where le between ${debut}::date and ${fin}::date)`;
  }
  const jours = Array.from({ length: Math.max(nombre, 0) }, (_, rang) =>
    new Date(Date.parse(debut) + rang * JOUR_MS).toISOString().slice(0, 10),
  );
  return sql`${r.situationsLe} && ${`{${jours.join(",")}}`}::date[]`;
}

/** The share of the names that hold the first so many letters of another, as measured on the names of the demo. */
const PARTS_DES_MOTS = [1, 0.38, 0.053, 0.007, 0.005];
/** An index of three letters together finds nothing by fewer. */
const LETTRES_PAR_INDEX = 3;

const plusLongMot = (texte: string) => Math.max(...motsDeRecherche(texte).map((mot) => mot.length), 0);

const partApres = (statistiques: Statistiques, colonne: string, jour: Jour) =>
  1 - (statistiques.partAvant(colonne, jour) ?? 0);

/** A criterion that looks for one of some termes. */
function surTermes<Valeur>(
  c: Pick<ColonnesCandidat, "termes" | "masques">,
  cherches: (valeur: Valeur, contexte: ContexteCritere) => readonly number[] | null,
): CritereSql<Valeur> & Required<Pick<CritereSql<Valeur>, "pilote">> {
  const condition: Condition<Valeur> = (valeur, contexte) => {
    const termes = cherches(valeur, contexte);
    return termes === null ? undefined : sql`${c.termes} && ${tableauEntiers(termes)}`;
  };
  return {
    condition,
    pilote: condition,
    cumulable: true,
    apercu: (valeur, contexte) => {
      const termes = cherches(valeur, contexte);
      return termes === null ? undefined : unDesBits(c.masques, BITS_CHERCHES.termes(termes));
    },
    part: (valeur, contexte, statistiques) => {
      const termes = cherches(valeur, contexte);
      return termes === null ? 1 : statistiques.part("termes", termes);
    },
  };
}

type CritereDuCandidat = "candidat" | "nom" | "bassins" | "metiers" | "themes" | "niveaux";

/** V3, V4, P2: what the criteria shared by the vivier and the portefeuille ask of the columns that hold a candidate. */
export function criteresCandidat(
  c: ColonnesCandidat,
): Pick<CriteresSqlDe<CriteresVivier>, CritereDuCandidat & keyof typeof CRITERES_CANDIDAT> {
  const surLeDossier = (id: number) => eq(c.dossierId, id);
  const nomContient = (texte: string) => nomContientSql(c.nomRecherche, texte);
  return {
    candidat: { condition: surLeDossier, apercu: surLeDossier, pilote: surLeDossier, part: () => 0 },
    nom: {
      condition: nomContient,
      pilote: (texte) => nomContientSql(c.nomRecherche, texte, LETTRES_PAR_INDEX),
      part: (texte) => PARTS_DES_MOTS[Math.min(plusLongMot(texte), PARTS_DES_MOTS.length - 1)] ?? 1,
    },
    bassins: {
      condition: (ids) => sql`${c.bassinId} = any(${tableauIds(ids)})`,
      apercu: (ids) => unDesBits(c.masques, BITS_CHERCHES.bassins(ids)),
      part: (ids, _, statistiques) => statistiques.part("bassin_id", ids),
    },
    metiers: surTermes(c, (ids) => TERMES_CHERCHES.metiers(ids)),
    themes: surTermes(c, (codes, { criteres }) => TERMES_CHERCHES.themes(codes, criteres.niveaux)),
    niveaux: surTermes(c, (codes, { criteres }) =>
      criteres.themes || criteres.savoirFaire ? null : TERMES_CHERCHES.niveaux(codes),
    ),
  };
}

const COLONNES: ColonnesCandidat & { readonly masques: Required<ColonnesMasques> } = {
  dossierId: r.dossierId,
  bassinId: r.bassinId,
  termes: r.termes,
  nomRecherche: r.nomRecherche,
  masques: {
    codes: r.masqueCodes,
    metiers: r.masqueMetiers,
    formations: r.masqueFormations,
    themes: r.masqueThemes,
    themesSuite: r.masqueThemesSuite,
    savoirFaire: r.masqueSavoirFaire,
    savoirFaireSuite: r.masqueSavoirFaireSuite,
  },
};

const { masques } = COLONNES;
const classifieAPartirDu = (jour: Jour) => sql`${r.dateClassification} >= ${debutDuJour(jour)}::timestamptz`;
const classifieAvant = (jour: Jour) => sql`${r.dateClassification} < ${debutDuJour(jour)}::timestamptz`;
const situationAPartirDu: Condition<Jour> = (jour, { now }) => situationEntreSql(jour, jourDe(now));

/**
 * V3, V4: what each criterion asks of a search row; the same as its `satisfait` in the domain says of the candidate.
 * A criterion that the domain adds does not compile until it stands here.
 */
const CRITERES: CriteresSqlDe<CriteresVivier> = {
  ...criteresCandidat(COLONNES),
  niveauxEtude: {
    condition: (codes) => sql`${r.niveauEtude} = any(${tableauCodes(codes)})`,
    apercu: (codes) => unDesBits(masques, BITS_CHERCHES.niveauxEtude(codes)),
    part: (codes, _, statistiques) => statistiques.part("niveau_etude", codes),
  },
  experiences: {
    condition: (codes) => sql`${r.experienceNumerique} = any(${tableauCodes(codes)})`,
    apercu: (codes) => unDesBits(masques, BITS_CHERCHES.experiences(codes)),
    part: (codes, _, statistiques) => statistiques.part("experience_numerique", codes),
  },
  savoirFaire: surTermes(COLONNES, (ids, { criteres }) => TERMES_CHERCHES.savoirFaire(ids, criteres.niveaux)),
  classification: {
    condition: (code) => eq(r.classification, code),
    apercu: (code) => unDesBits(masques, BITS_CHERCHES.classification(code)),
    part: (code, _, statistiques) => statistiques.part("classification", [code]),
  },
  formation: surTermes(COLONNES, (id) => TERMES_CHERCHES.formation(id)),
  // What they leave of the order is known from where it is read (`acces.sql.ts`).
  classifieAPartirDu: { condition: classifieAPartirDu, apercu: classifieAPartirDu },
  classifieAvant: { condition: classifieAvant, apercu: classifieAvant },
  situationAPartirDu: {
    condition: situationAPartirDu,
    apercu: (jour) => sql`${r.derniereSituation} >= ${jour}::date`,
    pilote: (jour, contexte) =>
      joursEntre(jour, jourDe(contexte.now)) > JOURS_NOMMES_MAX ? undefined : situationAPartirDu(jour, contexte),
    part: (jour, _, statistiques) => partApres(statistiques, "derniere_situation", jour),
  },
};

type Quelconque = CritereSql<unknown>;

/** The chosen criteria, each with its value, out of a whole registry. */
function choisis<Choix extends object>(registre: CriteresSqlDe<Choix>, choix: Choix) {
  const parNom = registre as Readonly<Record<string, Quelconque>>;
  return Object.entries(choix).flatMap(([nom, valeur]: [string, unknown]) => {
    const critere = parNom[nom];
    return critere === undefined || valeur === undefined ? [] : [{ critere, valeur }];
  });
}

/** What the chosen criteria ask of a row, or of the index of an order. */
export function assembler<Choix extends object>(
  registre: CriteresSqlDe<Choix>,
  quoi: "condition" | "apercu",
  choix: Choix,
  contexte: ContexteCritere,
): SQL[] {
  return choisis(registre, choix).flatMap(({ critere, valeur }) => critere[quoi]?.(valeur, contexte) ?? []);
}

/** V3, V4: the conditions of all chosen criteria on a search row. */
export function conditionsCriteres(criteres: CriteresVivier, contexte: ContexteCritere): SQL[] {
  return assembler(CRITERES, "condition", criteres, contexte);
}

/** What the index of the order can be asked of all chosen criteria. */
export function apercusCriteres(criteres: CriteresVivier, contexte: ContexteCritere): SQL[] {
  return assembler(CRITERES, "apercu", criteres, contexte);
}

/** What is expected of one chosen criterion. */
export type Attente = {
  /** About what share of the search rows meets it. */
  readonly part: number;
  /** Whether the index of the order can be asked. */
  readonly dansLOrdre: boolean;
  /** What an index of its own finds its rows by, if one does. */
  readonly pilote: () => SQL | undefined;
  /** Whether that index finds the rows that meet several such criteria together. */
  readonly cumulable: boolean;
};

/** What is expected of each chosen criterion. */
export function attentes(criteres: CriteresVivier, contexte: ContexteCritere, statistiques: Statistiques): Attente[] {
  return choisis(CRITERES, criteres).map(({ critere, valeur }) => ({
    part: critere.part?.(valeur, contexte, statistiques) ?? 1,
    dansLOrdre: critere.apercu !== undefined,
    pilote: () => critere.pilote?.(valeur, contexte),
    cumulable: critere.cumulable ?? false,
  }));
}
