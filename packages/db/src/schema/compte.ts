import { ROLES, type Role } from "@sar/domain";
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { colonneCode, colonneId, colonneInstant, colonneRef, estParmi } from "./colonnes.ts";

/** A member company: a tenant. Every row that belongs to one carries its id. */
export const entreprise = pgTable("entreprise", {
  id: colonneId(),
  nom: text("nom").notNull().unique(),
  creeLe: colonneInstant("cree_le").notNull(),
});

/** An account. A recruteur belongs to exactly one entreprise (W1); the mail is stored in lower case. */
export const compte = pgTable(
  "compte",
  {
    id: colonneId(),
    role: colonneCode<Role>("role").notNull(),
    entrepriseId: colonneRef("entreprise_id").references(() => entreprise.id),
    mail: text("mail").notNull(),
    nom: text("nom").notNull(),
    prenom: text("prenom").notNull(),
    motDePasse: text("mot_de_passe").notNull(),
    creeLe: colonneInstant("cree_le").notNull(),
    desactiveLe: colonneInstant("desactive_le"),
    /** V8: his latest search of the vivier, and the latest of the visit before. */
    derniereRecherche: colonneInstant("derniere_recherche"),
    rechercheVisitePrecedente: colonneInstant("recherche_visite_precedente"),
  },
  (t) => [
    uniqueIndex("compte_mail_unique").on(t.mail),
    unique("compte_entreprise_id_unique").on(t.entrepriseId, t.id),
    check("compte_role", estParmi(t.role, ROLES)),
    check("compte_recruteur_a_une_entreprise", sql`(${t.role} = 'recruteur') = (${t.entrepriseId} is not null)`),
    check("compte_mail_minuscule", sql`${t.mail} = lower(${t.mail})`),
  ],
);

/** A session: its id is the SHA-256 of the token in the cookie. The names in the code are those that lucia reads. */
export const sessionCompte = pgTable(
  "session_compte",
  {
    id: text("id").primaryKey(),
    userId: colonneRef("compte_id")
      .notNull()
      .references(() => compte.id),
    expiresAt: timestamp("expire_le", { withTimezone: true, mode: "date", precision: 3 }).notNull(),
    creeLe: colonneInstant("cree_le").notNull(),
  },
  (t) => [index("session_compte_compte").on(t.userId), index("session_compte_expiration").on(t.expiresAt)],
);
