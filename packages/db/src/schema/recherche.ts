import {
  CLASSIFICATIONS,
  type Civilite,
  type ClassificationPubliee,
  type NiveauEtude,
  type SituationCandidat,
  type TrancheAnnees,
} from "@sar/domain";
import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
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

/** What a list shows of a candidate: métiers by id, all situations in the order of recording. */
export type AffichageCandidat = {
  readonly civilite: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly ville: string;
  readonly metiers: readonly number[];
  readonly situations: readonly SituationCandidat[];
};

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
    /** An {@link AffichageCandidat} as JSON; nothing but what shows a list reads it. */
    affichage: text("affichage").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.dateClassification] }),
    // The order of V6, with what a walk along it can be asked.
    index("recherche_dossier_ordre").on(
      t.dateClassification.desc().nullsFirst(),
      t.dossierId.desc().nullsFirst(),
      t.masqueCodes,
      t.masqueMetiers,
      t.masqueFormations,
      t.masqueThemes,
      t.masqueThemesSuite,
      t.masqueSavoirFaire,
      t.masqueSavoirFaireSuite,
      t.derniereSituation,
    ),
    index("recherche_dossier_bassin").on(
      t.bassinId,
      t.dateClassification.desc().nullsFirst(),
      t.dossierId.desc().nullsFirst(),
    ),
    index("recherche_dossier_termes").using("gin", t.termes).with({ fastupdate: "off" }),
    index("recherche_dossier_situations").using("gin", t.situationsLe),
    index("recherche_dossier_nom").using("gin", t.nomRecherche.op("gin_trgm_ops")),
    check("recherche_dossier_classification", estCode(t.classification, CLASSIFICATIONS)),
    check("recherche_dossier_visible", sql`not isempty(${t.visible})`),
  ],
);
