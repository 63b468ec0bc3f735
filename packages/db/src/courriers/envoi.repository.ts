import { prochainEssai, type Instant, type PlaceCourrier } from "@sar/domain";
import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { courrier } from "../schema/index.ts";

/** A mail as the sender needs it. */
export type CourrierAEnvoyer = Pick<
  typeof courrier.$inferSelect,
  | "id"
  | "messageId"
  | "destinataire"
  | "copie"
  | "sujet"
  | "texte"
  | "html"
  | "creeLe"
  | "essais"
  | "essaisDepuis"
  | "remisA"
>;

/** What became of a try that failed. */
export type Echec = {
  readonly motif: string;
  /** Whom the server has taken the mail for nevertheless. */
  readonly remisA: readonly PlaceCourrier[];
};

/**
 * Takes the mail whose turn it is: the row is held until the transaction ends, and another sender takes another. A
 * process that dies lets go of it, and it is due again.
 */
export async function prendreCourrier(tx: Connexion, now: Instant): Promise<CourrierAEnvoyer | null> {
  const [ligne] = await tx
    .select({
      id: courrier.id,
      messageId: courrier.messageId,
      destinataire: courrier.destinataire,
      copie: courrier.copie,
      sujet: courrier.sujet,
      texte: courrier.texte,
      html: courrier.html,
      creeLe: courrier.creeLe,
      essais: courrier.essais,
      essaisDepuis: courrier.essaisDepuis,
      remisA: courrier.remisA,
    })
    .from(courrier)
    .where(lte(courrier.prochainEssaiLe, now))
    .orderBy(asc(courrier.prochainEssaiLe), asc(courrier.id))
    .limit(1)
    .for("update", { skipLocked: true });
  return ligne ?? null;
}

/** Notes that the server has taken a mail that {@link prendreCourrier} gave. */
export async function noterEnvoi(tx: Connexion, id: number, now: Instant): Promise<void> {
  await tx.update(courrier).set({ prochainEssaiLe: null, envoyeLe: now }).where(eq(courrier.id, id));
}

/**
 * Notes that a try has failed, why, and when the next one is due.
 * @returns whether the mail is given up: it has been tried for three days.
 */
export async function noterEchec(
  tx: Connexion,
  { id, essais, essaisDepuis }: CourrierAEnvoyer,
  { motif, remisA }: Echec,
  now: Instant,
): Promise<boolean> {
  // A mail may have waited long for its first try: for a server to be set, or behind others in an outage.
  const depuis = essais === 0 ? now : essaisDepuis;
  const prochain = prochainEssai(essais + 1, depuis, now);
  await tx
    .update(courrier)
    .set({
      essais: essais + 1,
      essaisDepuis: depuis,
      prochainEssaiLe: prochain,
      abandonneLe: prochain === null ? now : null,
      dernierMotif: motif,
      remisA: [...remisA],
    })
    .where(eq(courrier.id, id));
  return prochain === null;
}

/**
 * Puts mails that were given up back into the queue, due at once, for three days more. Whoever the server has taken
 * one for already is not sent it again.
 *
 * @param id one mail; all of them if absent
 * @returns how many there were
 */
export async function renvoyerCourriers(db: Connexion, now: Instant, id?: number): Promise<number> {
  const abandonnes = isNotNull(courrier.abandonneLe);
  const lignes = await db
    .update(courrier)
    .set({ abandonneLe: null, prochainEssaiLe: now, essais: 0, essaisDepuis: now })
    .where(id === undefined ? abandonnes : and(abandonnes, eq(courrier.id, id)))
    .returning({ id: courrier.id });
  return lignes.length;
}
