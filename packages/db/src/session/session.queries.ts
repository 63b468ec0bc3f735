import type { Compte, Instant } from "@sar/domain";
import { eq, lte, sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { garderPrepare } from "../prepare.ts";
import { compte, entreprise, sessionCompte } from "../schema/compte.ts";

/** An account as a session needs it: who it is, and what it may do (W1, W2). */
export type CompteDeSession = {
  readonly compte: Compte;
  /** The address that it signs in with. */
  readonly mail: string;
  readonly nom: string;
  readonly prenom: string;
  /** The name of its entreprise, null for the commission. */
  readonly entreprise: string | null;
};

/** An account as sign-in needs it. */
export type CompteAVerifier = CompteDeSession & {
  /** The argon2 hash of its password. */
  readonly motDePasse: string;
  readonly actif: boolean;
};

/** A stored session with its account, whether it has ended or not. */
export type SessionEnregistree = {
  readonly id: string;
  readonly expireLe: Date;
  readonly creeLe: Instant;
  readonly actif: boolean;
  readonly compte: CompteDeSession;
};

const COLONNES_COMPTE = {
  compteId: compte.id,
  role: compte.role,
  entrepriseId: compte.entrepriseId,
  mail: compte.mail,
  nom: compte.nom,
  prenom: compte.prenom,
  desactiveLe: compte.desactiveLe,
  entreprise: entreprise.nom,
};

type LigneCompte = {
  readonly compteId: number;
  readonly role: Compte["role"];
  readonly entrepriseId: number | null;
  readonly mail: string;
  readonly nom: string;
  readonly prenom: string;
  readonly desactiveLe: Instant | null;
  readonly entreprise: string | null;
};

function compteDeSession(ligne: LigneCompte): CompteDeSession {
  const { compteId, entrepriseId, mail, nom, prenom } = ligne;
  return {
    compte:
      entrepriseId === null
        ? { role: "commission", compteId, entrepriseId }
        : { role: "recruteur", compteId, entrepriseId },
    mail,
    nom,
    prenom,
    entreprise: ligne.entreprise,
  };
}

const sessionParId = garderPrepare((db) =>
  db
    .select({ ...COLONNES_COMPTE, expireLe: sessionCompte.expiresAt, creeLe: sessionCompte.creeLe })
    .from(sessionCompte)
    .innerJoin(compte, eq(compte.id, sessionCompte.userId))
    .leftJoin(entreprise, eq(entreprise.id, compte.entrepriseId))
    .where(eq(sessionCompte.id, sql.placeholder("id")))
    .prepare("session_par_id"),
);

/** The session of this id (the SHA-256 of its token) with its account; null when there is none. */
export async function lireSession(db: PostgresJsDatabase, id: string): Promise<SessionEnregistree | null> {
  const [ligne] = await sessionParId(db).execute({ id });
  if (!ligne) return null;
  const { expireLe, creeLe, desactiveLe } = ligne;
  return { id, expireLe, creeLe, actif: desactiveLe === null, compte: compteDeSession(ligne) };
}

/** Removes the sessions that have ended by `le`. */
export async function supprimerSessionsExpirees(db: PostgresJsDatabase, le: Instant): Promise<void> {
  await db.delete(sessionCompte).where(lte(sessionCompte.expiresAt, new Date(le)));
}

/** The account that signs in with this address, in any case of its letters; null when there is none. */
export async function compteParMail(db: PostgresJsDatabase, mail: string): Promise<CompteAVerifier | null> {
  const [ligne] = await db
    .select({ ...COLONNES_COMPTE, motDePasse: compte.motDePasse })
    .from(compte)
    .leftJoin(entreprise, eq(entreprise.id, compte.entrepriseId))
    .where(eq(compte.mail, mail.toLowerCase()));
  if (!ligne) return null;
  return { ...compteDeSession(ligne), motDePasse: ligne.motDePasse, actif: ligne.desactiveLe === null };
}
