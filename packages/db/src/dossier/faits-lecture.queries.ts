import type { Compte, FaitsLecture, Instant } from "@sar/domain";
import { eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { document, dossier, fiche, rechercheDossier } from "../schema/index.ts";
import { ficheDepasseeSql } from "../verrou/depassees.sql.ts";
import { aUneFicheSql, dansLeVivierSql } from "../vivier/trouves.sql.ts";

const existe = (condition: ReturnType<typeof sql>) => sql<boolean>`exists (${condition})`;

/** W3, V7: what decides whether an account may read the dossier of the row, as fields of a select. */
function faitsLecture({ compteId, entrepriseId }: Compte, now: Instant) {
  const visible = sql`${rechercheDossier.dossierId} = ${dossier.id} and ${dansLeVivierSql(now)}`;
  return {
    dansLeVivier: existe(sql`select from ${rechercheDossier} where ${visible}`),
    aUneFiche: sql<boolean>`${aUneFicheSql(sql`${dossier.id}`, entrepriseId)}`,
    proposeParEntreprise: sql<boolean>`coalesce(${sql`${dossier.entrepriseId} = ${entrepriseId}::bigint`}, false)`,
    bloque: existe(sql`select from ${fiche} where ${ficheDepasseeSql(compteId, now)}`),
  };
}

/** The facts of W3 and V7 on one dossier, for the domain's `lectureDossier`; null when there is no such dossier. */
export async function loadFaitsLecture(
  db: Connexion,
  compte: Compte,
  dossierId: number,
  now: Instant,
): Promise<FaitsLecture | null> {
  const [faits] = await db.select(faitsLecture(compte, now)).from(dossier).where(eq(dossier.id, dossierId));
  return faits ?? null;
}

/** A document as the file store needs it, with the facts of W3 and V7 on its dossier. */
export type DocumentALire = {
  readonly document: typeof document.$inferSelect;
  readonly faits: FaitsLecture;
};

/** A document with the facts that decide whether an account may read it; null when there is no such document. */
export async function loadDocumentALire(
  db: Connexion,
  compte: Compte,
  documentId: number,
  now: Instant,
): Promise<DocumentALire | null> {
  const [lu] = await db
    .select({ document, faits: faitsLecture(compte, now) })
    .from(document)
    .innerJoin(dossier, eq(dossier.id, document.dossierId))
    .where(eq(document.id, documentId));
  return lu ?? null;
}
