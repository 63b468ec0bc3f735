import {
  debutDuJour,
  jourDe,
  motsDeRecherche,
  type ContexteCritere,
  type CRITERES_CANDIDAT,
  type CriteresVivier,
  type Instant,
  type Jour,
} from "@sar/domain";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { enonce, et, type Enonce } from "../enonce.ts";
import { rechercheDossier } from "../schema/index.ts";
import { tableauCodes, tableauEntiers, tableauIds } from "../tableaux.sql.ts";
import type { Bout } from "./etendue.sql.ts";
import { BITS_CHERCHES } from "./masques.ts";
import { unDesBits, type ColonnesMasques } from "./masques.sql.ts";
import { partDesBits } from "./parts-des-bits.ts";
import type { Statistiques } from "./statistiques.ts";
import { TERMES_CHERCHES } from "./termes.ts";

const r = rechercheDossier;

/** What a criterion asks of a row, and what is known of that before any row is read; nothing where it asks nothing. */
export type Exigence = {
  readonly condition?: Enonce | undefined;
  /** Where the condition leaves a stretch of the order of V6: its end. */
  readonly bout?: Bout;
  /** The same asked of the index of an order: true of every row that meets the condition, and of few others. */
  readonly apercu?: Enonce | undefined;
  /** Whether all rows that meet `bout` and `apercu` meet the condition, so that the row itself need not be asked. */
  readonly exact?: boolean;
  /** What an index of its own finds the rows by. */
  readonly pilote?: Enonce | undefined;
  /** Whether that index finds the rows that meet several such criteria together. */
  readonly cumulable?: boolean;
  /** About what share of the search rows meets it. */
  readonly part?: (statistiques: Statistiques) => number;
  /** About what share of them meets `apercu`, where that is another. */
  readonly partApercue?: (statistiques: Statistiques) => number;
};

/** A criterion: what its value asks. */
type CritereSql<Valeur> = (valeur: Valeur, contexte: ContexteCritere) => Exigence;

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
function nomContientSql(nomRecherche: AnyPgColumn, texte: string, lettres = 1): Enonce | undefined {
  const mots = motsDeRecherche(texte).filter((mot) => mot.length >= lettres);
  return mots.length === 0 ? undefined : et(...mots.map((mot) => enonce`${nomRecherche} like ${`%${motif(mot)}%`}`));
}

/** V5: the first typed word begins a word of nom or prénom. */
export function nomCommenceParSql(nomRecherche: AnyPgColumn, texte: string): Enonce {
  return enonce`${nomRecherche} like ${`% ${motif(motsDeRecherche(texte)[0] ?? "")}%`}`;
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
function situationEntreSql(debut: Jour, fin: Jour): Enonce {
  const nombre = joursEntre(debut, fin);
  if (nombre > JOURS_NOMMES_MAX) {
    return enonce`exists (select from unnest(${r.situationsLe}) as le where le between ${debut}::date and ${fin}::date)`;
  }
  const jours = Array.from({ length: Math.max(nombre, 0) }, (_, rang) =>
    new Date(Date.parse(debut) + rang * JOUR_MS).toISOString().slice(0, 10),
  );
  return enonce`${r.situationsLe} && ${`{${jours.join(",")}}`}::date[]`;
}

/** The share of the names that hold the first so many letters of another, as measured on the names of the demo. */
const PARTS_DES_MOTS = [1, 0.38, 0.053, 0.007, 0.005];
/** An index of three letters together finds nothing by fewer. */
const LETTRES_PAR_INDEX = 3;

const plusLongMot = (texte: string) => Math.max(...motsDeRecherche(texte).map((mot) => mot.length), 0);

/** Each value of a closed list has a bit of its own; an open list may have more values than there are bits. */
const LISTE_FERMEE = { exact: true } as const;
const LISTE_OUVERTE = { exact: false } as const;

/** What is asked of the columns that hold a candidate, one notion at a time. */
function exigencesCandidat(c: ColonnesCandidat) {
  return {
    termes: (termes: readonly number[], { exact }: { readonly exact: boolean }): Exigence => {
      const condition = enonce`${c.termes} && ${tableauEntiers(termes)}`;
      return {
        condition,
        pilote: condition,
        cumulable: true,
        apercu: unDesBits(c.masques, BITS_CHERCHES.termes(termes)),
        exact,
        part: (statistiques) => statistiques.part("termes", termes),
        ...(!exact && { partApercue: (statistiques) => partDesBits(statistiques, termes) }),
      };
    },
    candidat: (id: number): Exigence => {
      const condition = enonce`${c.dossierId} = ${id}`;
      return { condition, apercu: condition, exact: true, pilote: condition, part: () => 0 };
    },
    nom: (texte: string): Exigence => ({
      condition: nomContientSql(c.nomRecherche, texte),
      pilote: nomContientSql(c.nomRecherche, texte, LETTRES_PAR_INDEX),
      part: () => PARTS_DES_MOTS[Math.min(plusLongMot(texte), PARTS_DES_MOTS.length - 1)] ?? 1,
    }),
    bassins: (ids: readonly number[]): Exigence => ({
      condition: enonce`${c.bassinId} = any(${tableauIds(ids)})`,
      apercu: unDesBits(c.masques, BITS_CHERCHES.bassins(ids)),
      part: (statistiques) => statistiques.part("bassin_id", ids),
    }),
  };
}

type CritereDuCandidat = "candidat" | "nom" | "bassins" | "metiers" | "themes" | "niveaux";

/** V3, V4, P2: what the criteria shared by the vivier and the portefeuille ask of the columns that hold a candidate. */
export function criteresCandidat(
  c: ColonnesCandidat,
): Pick<CriteresSqlDe<CriteresVivier>, CritereDuCandidat & keyof typeof CRITERES_CANDIDAT> {
  const { termes, candidat, nom, bassins } = exigencesCandidat(c);
  return {
    candidat,
    nom,
    bassins,
    metiers: (ids) => termes(TERMES_CHERCHES.metiers(ids), LISTE_OUVERTE),
    themes: (codes, { criteres }) => termes(TERMES_CHERCHES.themes(codes, criteres.niveaux), LISTE_FERMEE),
    niveaux: (codes, { criteres }) =>
      criteres.themes || criteres.savoirFaire ? {} : termes(TERMES_CHERCHES.niveaux(codes), LISTE_FERMEE),
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
const { termes } = exigencesCandidat(COLONNES);

/** What its days leave of the order is known from where it is read (`etendue.sql.ts`). */
function surLaDate(condition: Enonce, bout: Bout): Exigence {
  return { condition, bout, exact: true };
}

function classifieDepuis(depuis: Instant): Exigence {
  return surLaDate(enonce`${r.dateClassification} >= ${depuis}::timestamptz`, { depuis });
}

function classifieAvant(avant: Instant): Exigence {
  return surLaDate(enonce`${r.dateClassification} < ${avant}::timestamptz`, { avant });
}

function situationAPartirDu(jour: Jour, aujourdhui: Jour): Exigence {
  const condition = situationEntreSql(jour, aujourdhui);
  return {
    condition,
    apercu: enonce`${r.derniereSituation} >= ${jour}::date`,
    pilote: joursEntre(jour, aujourdhui) > JOURS_NOMMES_MAX ? undefined : condition,
    part: (statistiques) => 1 - (statistiques.partAvant("derniere_situation", jour) ?? 0),
  };
}

/**
 * V3, V4: what each criterion asks of a search row; the same as its `satisfait` in the domain says of the candidate.
 * A criterion that the domain adds does not compile until it stands here.
 */
const CRITERES: CriteresSqlDe<CriteresVivier> = {
  ...criteresCandidat(COLONNES),
  niveauxEtude: (codes) => ({
    condition: enonce`${r.niveauEtude} = any(${tableauCodes(codes)})`,
    apercu: unDesBits(masques, BITS_CHERCHES.niveauxEtude(codes)),
    ...LISTE_FERMEE,
    part: (statistiques) => statistiques.part("niveau_etude", codes),
  }),
  experiences: (codes) => ({
    condition: enonce`${r.experienceNumerique} = any(${tableauCodes(codes)})`,
    apercu: unDesBits(masques, BITS_CHERCHES.experiences(codes)),
    ...LISTE_FERMEE,
    part: (statistiques) => statistiques.part("experience_numerique", codes),
  }),
  savoirFaire: (ids, { criteres }) => termes(TERMES_CHERCHES.savoirFaire(ids, criteres.niveaux), LISTE_OUVERTE),
  classification: (code) => ({
    condition: enonce`${r.classification} = ${code}`,
    apercu: unDesBits(masques, BITS_CHERCHES.classification(code)),
    ...LISTE_FERMEE,
    part: (statistiques) => statistiques.part("classification", [code]),
  }),
  formation: (id) => termes(TERMES_CHERCHES.formation(id), LISTE_OUVERTE),
  classifieAPartirDu: (jour) => classifieDepuis(debutDuJour(jour)),
  classifieAvant: (jour) => classifieAvant(debutDuJour(jour)),
  situationAPartirDu: (jour, { now }) => situationAPartirDu(jour, jourDe(now)),
};

/** What a chosen criterion asks, with its name. */
export type ExigenceDe<Choix> = Exigence & { readonly nom: keyof Choix };

/** What all chosen criteria ask, out of a whole registry. */
export function exiger<Choix extends object>(
  registre: CriteresSqlDe<Choix>,
  choix: Choix,
  contexte: ContexteCritere,
): ExigenceDe<Choix>[] {
  return (Object.keys(choix) as (keyof Choix)[]).flatMap((nom) => {
    const valeur = choix[nom];
    return valeur === undefined ? [] : { ...registre[nom](valeur as NonNullable<typeof valeur>, contexte), nom };
  });
}

/** V3, V4: what all chosen criteria ask of a search row. */
export function exigencesVivier(criteres: CriteresVivier, now: Instant): ExigenceDe<CriteresVivier>[] {
  return exiger(CRITERES, criteres, { criteres, now });
}

/** The conditions among what is asked, or what the index of an order can be asked. */
export function assembler(exigences: readonly Exigence[], quoi: "condition" | "apercu"): Enonce[] {
  return exigences.flatMap((exigence) => exigence[quoi] ?? []);
}

/** What is still to be asked of a row that has met all that the index of an order can be asked. */
export function resteAExiger(exigences: readonly Exigence[]): Enonce[] {
  const sue = ({ exact = false, bout, apercu }: Exigence) => exact && (bout ?? apercu) !== undefined;
  return assembler(
    exigences.filter((exigence) => !sue(exigence)),
    "condition",
  );
}
