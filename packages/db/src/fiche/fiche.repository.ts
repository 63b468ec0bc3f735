import type { DecisionFiche, EtatFiche, EvenementFiche, FaitsVivier } from "@sar/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { copierCandidatDuDossier } from "../portefeuille/candidats-copies.repository.ts";
import { dossier, fiche, ficheEvenement } from "../schema/index.ts";
import { classementsDe, situationsDe } from "../vivier/candidats.queries.ts";
import { ficheDeLigne, ligneDeFiche, type LigneFiche } from "./fiche.row.ts";
import { historiqueSql } from "./historique.sql.ts";
import { colleguesSql } from "./recruteurs.sql.ts";

/** Which fiche a command is about: that of an entreprise (from the session) on a dossier, or one by its id. */
export type CibleFiche = { readonly entrepriseId: number } & (
  | { readonly dossierId: number }
  | { readonly ficheId: number }
);

/** All that a decision needs, and the id of the fiche where there is one. */
export type FicheChargee = { readonly ficheId: number | null; readonly etat: EtatFiche };

/** An accepted decision. */
export type DecisionAcceptee = Extract<DecisionFiche, { ok: true }>;

const AUCUN_FAIT: FaitsVivier = { archiveLe: null, classements: [], situations: [] };

type LigneChargee = FaitsVivier & {
  readonly dossierId: number;
  readonly fiche: LigneFiche | null;
  readonly collegues: EtatFiche["collegues"];
  readonly historique: EtatFiche["historique"];
};

function lireEtat(db: Connexion, cible: CibleFiche): Promise<LigneChargee[]> {
  const parDossier = "dossierId" in cible;
  const dossierId = sql`${dossier.id}`;
  const deLEntreprise = and(eq(fiche.dossierId, dossier.id), eq(fiche.entrepriseId, cible.entrepriseId));
  return db
    .select({
      dossierId: dossier.id,
      fiche,
      archiveLe: dossier.archiveLe,
      classements: classementsDe(dossierId),
      situations: situationsDe(dossierId),
      collegues: colleguesSql(cible.entrepriseId),
      historique: historiqueSql(sql`${fiche.id}`),
    })
    .from(dossier)
    .leftJoin(fiche, parDossier ? and(deLEntreprise, isNull(fiche.annuleeLe)) : deLEntreprise)
    .where(parDossier ? eq(dossier.id, cible.dossierId) : eq(fiche.id, cible.ficheId))
    .prepare("etat_fiche")
    .execute();
}

/**
 * Loads all that `decideFiche` needs, as one snapshot: the fiche, the dossier's facts, the recruteurs of the
 * entreprise, the history. A fiche that was undone is null and leaves its history; a dossier that does not exist, and
 * a fiche of another entreprise, leave nothing at all (W3).
 */
export async function loadForDecision(db: Connexion, cible: CibleFiche): Promise<FicheChargee> {
  const [ligne] = await lireEtat(db, cible);
  if (!ligne) {
    return {
      ficheId: null,
      etat: { fiche: null, dossierId: 0, dossier: AUCUN_FAIT, collegues: [], historique: [] },
    };
  }
  const { dossierId, archiveLe, classements, situations, collegues, historique } = ligne;
  const active = ligne.fiche?.annuleeLe === null ? ligne.fiche : null;
  return {
    ficheId: active?.id ?? null,
    etat: {
      fiche: active && ficheDeLigne(active),
      dossierId,
      dossier: { archiveLe, classements, situations },
      collegues,
      historique,
    },
  };
}

async function inserer(tx: Connexion, apres: NonNullable<EtatFiche["fiche"]>): Promise<number | null> {
  const [ligne] = await tx
    .insert(fiche)
    .values(ligneDeFiche(apres))
    .onConflictDoNothing({ target: [fiche.entrepriseId, fiche.dossierId], where: isNull(fiche.annuleeLe) })
    .returning({ id: fiche.id });
  if (!ligne) return null;
  await copierCandidatDuDossier(tx, apres.dossierId);
  return ligne.id;
}

async function modifier(
  tx: Connexion,
  ficheId: number,
  versionLue: number,
  colonnes: Partial<LigneFiche>,
): Promise<number | null> {
  const [ligne] = await tx
    .update(fiche)
    .set(colonnes)
    .where(and(eq(fiche.id, ficheId), eq(fiche.version, versionLue), isNull(fiche.annuleeLe)))
    .returning({ id: fiche.id });
  return ligne?.id ?? null;
}

function ecrireFiche(
  tx: Connexion,
  { ficheId, etat }: FicheChargee,
  apres: EtatFiche["fiche"],
  evenement: EvenementFiche,
): Promise<number | null> | null {
  if (etat.fiche === null || ficheId === null) return apres && inserer(tx, apres);
  const colonnes = apres ? ligneDeFiche(apres) : { version: evenement.version, annuleeLe: evenement.le };
  return modifier(tx, ficheId, etat.fiche.version, colonnes);
}

/**
 * Writes an accepted decision: the fiche and its events in one transaction, or nothing at all. A decision without
 * events writes nothing (F12). The unique index (F1) and the version (F11) stop what was decided on a state that has
 * changed since: the caller loads again and decides once more.
 * @returns the id of the fiche, null when the state had changed.
 */
export async function saveDecision(
  db: Connexion,
  chargee: FicheChargee,
  { state, events }: DecisionAcceptee,
): Promise<number | null> {
  const dernier = events.at(-1);
  const entrepriseId = (state.fiche ?? chargee.etat.fiche)?.entrepriseId;
  if (!dernier || entrepriseId === undefined) return chargee.ficheId;
  return db.transaction(async (tx) => {
    const ficheId = await ecrireFiche(tx, chargee, state.fiche, dernier);
    if (ficheId === null) return null;
    const lignes = events.map(({ par, ...evenement }) => ({ ...evenement, parId: par, ficheId, entrepriseId }));
    await tx.insert(ficheEvenement).values(lignes);
    return ficheId;
  });
}
