import { PLACES_COURRIER, TYPES_COURRIER, type PlaceCourrier, type TypeCourrier } from "@sar/domain";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { colonneCode, colonneId, colonneInstant, colonneRef, estParmi, sontParmi } from "./colonnes.ts";
import { dossier } from "./dossier.ts";
import { fiche, ficheEvenement } from "./fiche.ts";

/**
 * The outbox: a mail is a row, written in the transaction of the change that causes it (M1). Its state is one of
 * three: to be tried at `prochain_essai_le`, sent, or given up.
 */
export const courrier = pgTable(
  "courrier",
  {
    id: colonneId(),
    type: colonneCode<TypeCourrier>("type").notNull(),
    /** The Message-ID: the same however often the mail is tried. */
    messageId: text("message_id").notNull(),
    entrepriseId: colonneRef("entreprise_id"),
    dossierId: colonneRef("dossier_id").references(() => dossier.id),
    ficheId: colonneRef("fiche_id").references(() => fiche.id),
    /** The version of the fiche that caused the mail: each causes one at most (F10). */
    ficheVersion: integer("fiche_version"),
    /** An address, or `commission` for the one in the settings. */
    destinataire: text("destinataire").notNull(),
    /** The same, null for none. */
    copie: text("copie"),
    sujet: text("sujet").notNull(),
    texte: text("texte").notNull(),
    html: text("html").notNull(),
    creeLe: colonneInstant("cree_le").notNull(),
    essais: integer("essais").notNull().default(0),
    /** When these tries began: with the mail, or when a person had it sent again. */
    essaisDepuis: colonneInstant("essais_depuis").notNull(),
    prochainEssaiLe: colonneInstant("prochain_essai_le"),
    envoyeLe: colonneInstant("envoye_le"),
    abandonneLe: colonneInstant("abandonne_le"),
    /** Whom the server has taken the mail for at a try that failed for the other: he is not sent it again. */
    remisA: text("remis_a").array().$type<PlaceCourrier[]>().notNull().default([]),
    /** What the server answered at the last try that failed. */
    dernierMotif: text("dernier_motif"),
  },
  (t) => [
    uniqueIndex("courrier_message_id_unique").on(t.messageId),
    uniqueIndex("courrier_fiche_version_unique").on(t.type, t.ficheId, t.ficheVersion),
    index("courrier_a_envoyer")
      .on(t.prochainEssaiLe)
      .where(sql`${t.prochainEssaiLe} is not null`),
    index("courrier_abandonne")
      .on(t.abandonneLe)
      .where(sql`${t.abandonneLe} is not null`),
    index("courrier_dossier").on(t.dossierId),
    foreignKey({
      name: "courrier_evenement",
      columns: [t.ficheId, t.ficheVersion],
      foreignColumns: [ficheEvenement.ficheId, ficheEvenement.version],
    }),
    check("courrier_type", estParmi(t.type, TYPES_COURRIER)),
    check("courrier_etat", sql`num_nonnulls(${t.prochainEssaiLe}, ${t.envoyeLe}, ${t.abandonneLe}) = 1`),
    check("courrier_remis_a", sontParmi(t.remisA, PLACES_COURRIER)),
    check("courrier_essais", sql`${t.essais} >= 0`),
    check("courrier_cause", sql`(${t.ficheId} is null) = (${t.ficheVersion} is null)`),
  ],
);
