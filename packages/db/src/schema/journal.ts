import { bigint, check, index, integer, pgTable, varchar } from "drizzle-orm/pg-core";
import { colonneCode, colonneId, colonneInstant, colonneRef, estParmi } from "./colonnes.ts";
import { compte } from "./compte.ts";
import { document, dossier } from "./dossier.ts";

/** What a line of the log of readings says: sent to a screen (perhaps ahead of time), shown, or a document fetched. */
export const NATURES_LECTURE = ["chargement", "lecture", "document"] as const;

/** See {@link NATURES_LECTURE}. */
export type NatureLecture = (typeof NATURES_LECTURE)[number];

/** D9: every reading of a dossier by anyone; rows are only ever added. */
export const lectureDossier = pgTable(
  "lecture_dossier",
  {
    id: colonneId(),
    compteId: colonneRef("compte_id")
      .notNull()
      .references(() => compte.id),
    dossierId: colonneRef("dossier_id")
      .notNull()
      .references(() => dossier.id),
    nature: colonneCode<NatureLecture>("nature").notNull(),
    documentId: colonneRef("document_id").references(() => document.id),
    le: colonneInstant("le").notNull(),
  },
  (t) => [
    index("lecture_dossier_dossier").on(t.dossierId, t.le),
    index("lecture_dossier_compte").on(t.compteId, t.le),
    check("lecture_dossier_nature", estParmi(t.nature, NATURES_LECTURE)),
  ],
);

/** The counters of the throttles, in the shape that rate-limiter-flexible reads; unlogged, by its migration. */
export const limite = pgTable(
  "limite",
  {
    key: varchar("key", { length: 255 }).primaryKey(),
    points: integer("points").notNull().default(0),
    expire: bigint("expire", { mode: "number" }),
  },
  (t) => [index("limite_expire").on(t.expire)],
);
