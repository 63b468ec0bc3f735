import { THEMES, type Theme } from "@sar/domain";
import { check, index, pgTable, text } from "drizzle-orm/pg-core";
import { colonneCode, colonneId, colonneRef, estCode } from "./colonnes.ts";

const lignes = () => ({ id: colonneId(), code: text("code").notNull().unique(), libelle: text("libelle").notNull() });

/** The bassins d'emploi, « région d'origine / département ». */
export const bassin = pgTable("bassin", lignes());

/** The familles of métiers. */
export const familleMetier = pgTable("famille_metier", lignes());

/** The métiers, each in one famille. */
export const metier = pgTable(
  "metier",
  {
    ...lignes(),
    familleId: colonneRef("famille_id")
      .notNull()
      .references(() => familleMetier.id),
  },
  (t) => [index("metier_famille").on(t.familleId)],
);

/** The savoir-faire, each in one thème. */
export const savoirFaire = pgTable(
  "savoir_faire",
  { ...lignes(), theme: colonneCode<Theme>("theme").notNull() },
  (t) => [check("savoir_faire_theme", estCode(t.theme, THEMES))],
);

/** The comportements, by famille. */
export const comportement = pgTable("comportement", { ...lignes(), famille: text("famille").notNull() });

/** The occupations during time without a job. */
export const occupation = pgTable("occupation", lignes());

/** The training catalogue. */
export const actionAdc = pgTable("action_adc", { ...lignes(), description: text("description").notNull() });

/** The zones to which a candidate may accept to move house. */
export const zoneDemenagement = pgTable("zone_demenagement", lignes());

/** Diplômes, habilitations and certifications; `genre` tells them apart. */
export const diplome = pgTable("diplome", { ...lignes(), genre: text("genre").notNull() });

/** The partenaires emploi, each with its point de contact (M1). */
export const partenaire = pgTable("partenaire", {
  ...lignes(),
  contactNom: text("contact_nom").notNull(),
  contactMail: text("contact_mail").notNull(),
});
