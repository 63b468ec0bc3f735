import { CLASSIFICATIONS, type ClassificationPubliee, type NiveauEtude, type TrancheAnnees } from "@sar/domain";
import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text, type ExtraConfigColumn } from "drizzle-orm/pg-core";
import type { Jour } from "@sar/domain";
import {
  colonneCode,
  colonneInstant,
  colonneJour,
  colonneMasque,
  colonnePeriodes,
  colonneRef,
  estCode,
} from "./colonnes.ts";
import { dossier } from "./dossier.ts";

const ORDONNES = [
  "masqueCodes",
  "masqueMetiers",
  "masqueFormations",
  "masqueThemes",
  "masqueThemesSuite",
  "masqueSavoirFaire",
  "masqueSavoirFaireSuite",
  "derniereSituation",
] as const;

type Ordonnees = Record<"dateClassification" | "dossierId" | (typeof ORDONNES)[number], ExtraConfigColumn>;

/** The columns of an index of the order of V6. */
function ordre(t: Ordonnees): [Partial<ExtraConfigColumn>, ...Partial<ExtraConfigColumn>[]] {
  const suite = ORDONNES.map((nom) => t[nom]);
  return [t.dateClassification.desc().nullsFirst(), t.dossierId.desc().nullsFirst(), ...suite];
}

/**
 * The search row: one for each classification under which a dossier is in the vivier, with all that V3 searches as
 * codes, and what the list shows. A dossier is in the vivier exactly while one of its rows has `visible @> now` (V1): publication, a coming
 * situation and archiving change that by themselves, nothing has to be written when their moment comes.
 */
export const rechercheDossier = pgTable(
  "recherche_dossier",
  {
    dossierId: colonneRef("dossier_id")
      .notNull()
      .references(() => dossier.id),
    dateClassification: colonneInstant("date_classification").notNull(),
    classification: colonneCode<ClassificationPubliee>("classification").notNull(),
    visible: colonnePeriodes("visible").notNull(),
    bassinId: colonneRef("bassin_id").notNull(),
    niveauEtude: colonneCode<NiveauEtude>("niveau_etude"),
    experienceNumerique: colonneCode<TrancheAnnees>("experience_numerique"),
    /** Métiers, thèmes, niveaux, savoir-faire and formations, as the numbers of `vivier/termes.ts`. */
    termes: integer("termes").array().notNull(),
    /** The dates d'effet of all situations, past and coming. */
    situationsLe: date("situations_le", { mode: "string" }).$type<Jour>().array().notNull(),
    /** The latest of them; null where there is none. */
    derniereSituation: colonneJour("derniere_situation"),
    nomRecherche: text("nom_recherche").notNull(),
    /** All that stands above as bits (`vivier/masques.ts`). */
    masqueCodes: colonneMasque("masque_codes").notNull(),
    masqueMetiers: colonneMasque("masque_metiers").notNull(),
    masqueFormations: colonneMasque("masque_formations").notNull(),
    masqueThemes: colonneMasque("masque_themes").notNull(),
    masqueThemesSuite: colonneMasque("masque_themes_suite").notNull(),
    masqueSavoirFaire: colonneMasque("masque_savoir_faire").notNull(),
    masqueSavoirFaireSuite: colonneMasque("masque_savoir_faire_suite").notNull(),
    /** What the list shows (`vivier/affichage.ts`). */
    affichage: text("affichage").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.dateClassification] }),
    // The order of V6, of all and of each bassin, with what a walk along it can be asked.
    index("recherche_dossier_ordre").on(...ordre(t)),
    index("recherche_dossier_bassin").on(t.bassinId, ...ordre(t)),
    index("recherche_dossier_termes").using("gin", t.termes).with({ fastupdate: "off" }),
    index("recherche_dossier_situations").using("gin", t.situationsLe),
    index("recherche_dossier_nom").using("gin", t.nomRecherche.op("gin_trgm_ops")),
    check("recherche_dossier_classification", estCode(t.classification, CLASSIFICATIONS)),
    check("recherche_dossier_visible", sql`not isempty(${t.visible})`),
  ],
);
