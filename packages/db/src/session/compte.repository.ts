import type { Collegue, Instant, Role } from "@sar/domain";
import { asc, eq } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Connexion } from "../connexion.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { compte, entreprise } from "../schema/compte.ts";

/** An account to be created. */
export type NouveauCompte = {
  readonly mail: string;
  readonly nom: string;
  readonly prenom: string;
  readonly role: Role;
  /** The name of the recruteur's entreprise, created where there is none of that name; null for the commission. */
  readonly entreprise: string | null;
  /** The argon2 hash of the password. */
  readonly motDePasse: string;
};

/** Creates an account, and its entreprise where needed; null when the address has one already. */
export function creerCompte(db: PostgresJsDatabase, nouveau: NouveauCompte, le: Instant): Promise<number | null> {
  return db.transaction(async (tx) => {
    const mail = nouveau.mail.toLowerCase();
    const [pris] = await tx.select({ id: compte.id }).from(compte).where(eq(compte.mail, mail));
    if (pris) return null;
    const entrepriseId = nouveau.entreprise === null ? null : await idEntreprise(tx, nouveau.entreprise, le);
    const [cree] = await tx
      .insert(compte)
      .values({ ...nouveau, mail, entrepriseId, creeLe: le })
      .onConflictDoNothing({ target: compte.mail })
      .returning({ id: compte.id });
    return cree?.id ?? null;
  });
}

async function idEntreprise(tx: PostgresJsDatabase, nom: string, le: Instant): Promise<number> {
  await tx.insert(entreprise).values({ nom, creeLe: le }).onConflictDoNothing({ target: entreprise.nom });
  const [ligne] = await tx.select({ id: entreprise.id }).from(entreprise).where(eq(entreprise.nom, nom));
  if (!ligne) throw new Error("The entreprise just written is not there.");
  return ligne.id;
}

/** A recruteur with the address that he signs in with. */
export type RecruteurInscrit = Collegue & { readonly mail: string };

/** The recruteurs of the entreprise of a name, in the order in which their accounts were created. */
export async function recruteursInscrits(db: Connexion, nomEntreprise: string): Promise<RecruteurInscrit[]> {
  const lignes = await db
    .select({
      compteId: compte.id,
      entrepriseId: entreprise.id,
      nom: nomDuCompteSql(),
      mail: compte.mail,
      desactiveLe: compte.desactiveLe,
    })
    .from(compte)
    .innerJoin(entreprise, eq(entreprise.id, compte.entrepriseId))
    .where(eq(entreprise.nom, nomEntreprise))
    .orderBy(asc(compte.id));
  return lignes.map(({ desactiveLe, ...recruteur }) => ({ ...recruteur, actif: desactiveLe === null }));
}
