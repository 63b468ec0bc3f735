import { foreignKey, integer, jsonb, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { colonneInstant, colonneRef } from "./colonnes.ts";
import { compte } from "./compte.ts";
import { fiche } from "./fiche.ts";

/** What a recruteur has entered in a fiche and not saved yet: his alone, one at most for each fiche. */
export const brouillon = pgTable(
  "brouillon",
  {
    compteId: colonneRef("compte_id").notNull(),
    entrepriseId: colonneRef("entreprise_id").notNull(),
    ficheId: colonneRef("fiche_id")
      .notNull()
      .references(() => fiche.id, { onDelete: "cascade" }),
    /** The version of the fiche that the author had before his eyes (F11). */
    version: integer("version").notNull(),
    saisie: jsonb("saisie").notNull(),
    modifieLe: colonneInstant("modifie_le").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.compteId, t.ficheId] }),
    foreignKey({
      name: "brouillon_auteur",
      columns: [t.entrepriseId, t.compteId],
      foreignColumns: [compte.entrepriseId, compte.id],
    }).onDelete("cascade"),
  ],
);
