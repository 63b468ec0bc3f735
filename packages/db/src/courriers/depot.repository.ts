import { randomUUID } from "node:crypto";
import { courrierNonReponse, signaleNonReponse, type EvenementFiche, type FaitsNonReponse } from "@sar/domain";
import { eq } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { compte, courrier, dossier, entreprise, partenaire } from "../schema/index.ts";

/** What queueing a mail needs from outside. */
export type BoiteEnvoi = {
  /** What stands after the @ of the Message-IDs. */
  readonly domaine: string;
  /** Wakes the sender once the transaction that queues is committed; part of that transaction. */
  prevenir(tx: Connexion): Promise<void>;
};

/** The fiche that causes a mail. */
export type FicheCause = {
  readonly ficheId: number;
  readonly entrepriseId: number;
  readonly dossierId: number;
};

async function faitsNonReponse(
  tx: Connexion,
  { entrepriseId, dossierId }: FicheCause,
  { par, le }: EvenementFiche,
): Promise<FaitsNonReponse> {
  const [ligne] = await tx
    .select({
      candidat: { civilite: dossier.civilite, nom: dossier.nom, prenom: dossier.prenom },
      partenaire: {
        libelle: partenaire.libelle,
        contactNom: partenaire.contactNom,
        contactMail: partenaire.contactMail,
      },
      entreprise: entreprise.nom,
      recruteur: nomDuCompteSql(),
    })
    .from(dossier)
    .innerJoin(entreprise, eq(entreprise.id, entrepriseId))
    .innerJoin(compte, eq(compte.id, par))
    .leftJoin(partenaire, eq(partenaire.id, dossier.partenaireId))
    .where(eq(dossier.id, dossierId));
  if (!ligne) throw new Error(`The facts of the mail on dossier ${dossierId} are missing`);
  return { dossierId, le, ...ligne };
}

/**
 * M1, F10: queues the mails that the events of a fiche cause, in the transaction that writes them: they leave if and
 * only if it is committed. An event causes one at most, under a Message-ID that stays its own however often it is
 * tried.
 */
export async function deposerCourriers(
  tx: Connexion,
  cause: FicheCause,
  events: readonly EvenementFiche[],
  boite: BoiteEnvoi,
): Promise<void> {
  const signales = events.filter(signaleNonReponse);
  for (const evenement of signales) {
    const { le, version } = evenement;
    await tx.insert(courrier).values({
      ...courrierNonReponse(await faitsNonReponse(tx, cause, evenement)),
      ...cause,
      messageId: `<${randomUUID()}@${boite.domaine}>`,
      ficheVersion: version,
      creeLe: le,
      essaisDepuis: le,
      prochainEssaiLe: le,
    });
  }
  if (signales.length > 0) await boite.prevenir(tx);
}
