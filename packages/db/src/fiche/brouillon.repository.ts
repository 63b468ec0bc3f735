import {
  saisieBrouillonSchema,
  type Acteur,
  type BrouillonAGarder,
  type BrouillonVue,
  type Instant,
} from "@sar/domain";
import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { brouillon, fiche, ficheEvenement } from "../schema/index.ts";

/** Whose draft, of which fiche; both ids of the author come from the session. */
export type CibleBrouillon = { readonly par: Acteur; readonly ficheId: number };

/** What became of a draft: kept, of a version that its author has saved since, or of a fiche he does not have (W3). */
export type SortBrouillon = "garde" | "perime" | "absente";

const cle = ({ par, ficheId }: CibleBrouillon) =>
  and(
    eq(brouillon.compteId, par.compteId),
    eq(brouillon.entrepriseId, par.entrepriseId),
    eq(brouillon.ficheId, ficheId),
  );

const ficheDuPortefeuille = ({ par, ficheId }: CibleBrouillon) =>
  and(eq(fiche.id, ficheId), eq(fiche.entrepriseId, par.entrepriseId), isNull(fiche.annuleeLe));

/**
 * The draft that a recruteur has of a fiche: his own, never a colleague's. Null when there is none, or one that a form
 * of today could not hold; undefined for a fiche that is not in the portefeuille of his entreprise (W3).
 */
export async function lireBrouillon(db: Connexion, cible: CibleBrouillon): Promise<BrouillonVue | null | undefined> {
  const [ligne] = await db
    .select({ brouillon })
    .from(fiche)
    .leftJoin(brouillon, and(cle(cible), eq(brouillon.ficheId, fiche.id)))
    .where(ficheDuPortefeuille(cible));
  if (!ligne) return undefined;
  const saisie = saisieBrouillonSchema.safeParse(ligne.brouillon?.saisie);
  if (ligne.brouillon === null || !saisie.success) return null;
  const { version, modifieLe } = ligne.brouillon;
  return { version, saisie: saisie.data, modifieLe };
}

async function estPerime(tx: Connexion, { par, ficheId }: CibleBrouillon, version: number): Promise<boolean> {
  const [enregistrement] = await tx
    .select({ version: ficheEvenement.version })
    .from(ficheEvenement)
    .where(
      and(
        eq(ficheEvenement.ficheId, ficheId),
        eq(ficheEvenement.parId, par.compteId),
        eq(ficheEvenement.type, "mise_a_jour"),
        gt(ficheEvenement.version, version),
      ),
    )
    .limit(1);
  return enregistrement !== undefined;
}

/**
 * Keeps the draft of a fiche in place of the one before. One of a version that its author has saved since is not kept:
 * a page that he has left open elsewhere brings nothing back. The lock on the fiche has a save and a draft that cross
 * come one after the other.
 */
export function garderBrouillon(
  db: Connexion,
  cible: CibleBrouillon,
  { version, saisie }: BrouillonAGarder,
  le: Instant,
): Promise<SortBrouillon> {
  return db.transaction(async (tx) => {
    const [verrouillee] = await tx.select({ id: fiche.id }).from(fiche).where(ficheDuPortefeuille(cible)).for("share");
    if (!verrouillee) return "absente";
    if (await estPerime(tx, cible, version)) return "perime";
    const { ficheId, par } = cible;
    const ligne = { version, saisie, modifieLe: le };
    await tx
      .insert(brouillon)
      .values({ compteId: par.compteId, entrepriseId: par.entrepriseId, ficheId, ...ligne })
      .onConflictDoUpdate({ target: [brouillon.compteId, brouillon.ficheId], set: ligne });
    return "garde";
  });
}

/** Forgets the draft that a recruteur has of a fiche, where there is one. */
export async function oublierBrouillon(db: Connexion, cible: CibleBrouillon): Promise<void> {
  await db.delete(brouillon).where(cle(cible));
}

/** Forgets every draft of a fiche. */
export async function oublierBrouillons(db: Connexion, ficheId: number): Promise<void> {
  await db.delete(brouillon).where(eq(brouillon.ficheId, ficheId));
}

/** Removes the drafts that nobody has touched since `avant`; gives how many there were. */
export async function supprimerBrouillonsAnciens(db: Connexion, avant: Instant): Promise<number> {
  const supprimes = await db
    .delete(brouillon)
    .where(lt(brouillon.modifieLe, avant))
    .returning({ id: brouillon.ficheId });
  return supprimes.length;
}
