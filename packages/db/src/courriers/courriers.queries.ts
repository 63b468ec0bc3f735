import type { Compte } from "@sar/domain";
import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { courrier } from "../schema/index.ts";

const ETAT = {
  id: courrier.id,
  destinataire: courrier.destinataire,
  copie: courrier.copie,
  sujet: courrier.sujet,
  creeLe: courrier.creeLe,
  envoyeLe: courrier.envoyeLe,
  abandonneLe: courrier.abandonneLe,
  essais: courrier.essais,
  prochainEssaiLe: courrier.prochainEssaiLe,
  dernierMotif: courrier.dernierMotif,
};

/** A mail without its body: to whom, and what has become of it. */
export type EtatCourrier = Pick<typeof courrier.$inferSelect, keyof typeof ETAT>;

/** The mails that have not left: those given up, and those that wait; the oldest first. */
export async function courriersEnSouffrance(db: Connexion): Promise<EtatCourrier[]> {
  return db
    .select(ETAT)
    .from(courrier)
    .where(isNull(courrier.envoyeLe))
    .orderBy(asc(courrier.creeLe), asc(courrier.id));
}

/** How many mails wait for their next try, and how many were given up. */
export async function compterCourriers(db: Connexion): Promise<{ enAttente: number; abandonnes: number }> {
  const [ligne] = await db
    .select({ enAttente: count(courrier.prochainEssaiLe), abandonnes: count(courrier.abandonneLe) })
    .from(courrier)
    .where(isNull(courrier.envoyeLe));
  return ligne ?? { enAttente: 0, abandonnes: 0 };
}

const DERNIERS = 100;

/** W1, W2: which mails an account may see: those that its entreprise caused; the commission all. */
const visiblesPar = ({ entrepriseId }: Compte) =>
  entrepriseId === null ? undefined : eq(courrier.entrepriseId, entrepriseId);

/** W1, W2: the latest mails that an account may see, newest first. */
export async function derniersCourriers(db: Connexion, compte: Compte): Promise<EtatCourrier[]> {
  return db
    .select(ETAT)
    .from(courrier)
    .where(visiblesPar(compte))
    .orderBy(desc(courrier.creeLe), desc(courrier.id))
    .limit(DERNIERS);
}

/** W1, W2: one mail with its body; null for one that the account may not see, as for one that does not exist. */
export async function lireCourrier(
  db: Connexion,
  compte: Compte,
  id: number,
): Promise<(EtatCourrier & { readonly texte: string; readonly html: string }) | null> {
  const [ligne] = await db
    .select({ ...ETAT, texte: courrier.texte, html: courrier.html })
    .from(courrier)
    .where(and(eq(courrier.id, id), visiblesPar(compte)));
  return ligne ?? null;
}
