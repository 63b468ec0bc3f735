import type { DecisionFiche, EtatFiche, EvenementFiche, FaitsVivier } from "@sar/domain";
import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { inserer } from "../en-nombre.sql.ts";
import { deposerCourriers, type BoiteEnvoi, type FicheCause } from "../courriers/depot.repository.ts";
import { copierCandidatDuDossier } from "../portefeuille/candidats-copies.repository.ts";
import { dossier, fiche, ficheEvenement } from "../schema/index.ts";
import { tableauIds } from "../tableaux.sql.ts";
import { classementsDe, situationsDe } from "../vivier/candidats.queries.ts";
import { oublierBrouillon, oublierBrouillons } from "./brouillon.repository.ts";
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

/** An accepted decision on what was loaded for it. */
type DecisionASauver = { readonly chargee: FicheChargee; readonly decision: DecisionAcceptee };

const AUCUN_FAIT: FaitsVivier = { archiveLe: null, classements: [], situations: [] };

type LigneChargee = FaitsVivier & {
  readonly dossierId: number;
  readonly fiche: LigneFiche | null;
  readonly collegues: EtatFiche["collegues"];
  readonly historique: EtatFiche["historique"];
};

/** {@link CibleFiche}, or several fiches by their ids. */
type Cibles = { readonly entrepriseId: number } & (
  | { readonly dossierId: number }
  | { readonly ficheIds: readonly number[] }
);

function parmiSql(ficheIds: readonly number[]): SQL {
  return sql`${fiche.id} = any(${tableauIds(ficheIds)})`;
}

function lireEtats(db: Connexion, cible: Cibles): Promise<LigneChargee[]> {
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
    .where(parDossier ? eq(dossier.id, cible.dossierId) : parmiSql(cible.ficheIds));
}

function chargeeDe(ligne: LigneChargee | undefined): FicheChargee {
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

/**
 * Loads all that `decideFiche` needs, as one snapshot: the fiche, the dossier's facts, the recruteurs of the
 * entreprise, the history. A fiche that was undone is null and leaves its history; a dossier that does not exist, and
 * a fiche of another entreprise, leave nothing at all (W3).
 */
export async function loadForDecision(db: Connexion, cible: CibleFiche): Promise<FicheChargee> {
  const { entrepriseId } = cible;
  const [ligne] = await lireEtats(db, "ficheId" in cible ? { entrepriseId, ficheIds: [cible.ficheId] } : cible);
  return chargeeDe(ligne);
}

/** The same for several fiches of an entreprise at once, each with what was loaded for it, in their order. */
export async function loadAllForDecision<Visee extends { readonly ficheId: number }>(
  db: Connexion,
  entrepriseId: number,
  visees: readonly Visee[],
): Promise<(Visee & { readonly chargee: FicheChargee })[]> {
  const lignes = await lireEtats(db, { entrepriseId, ficheIds: visees.map(({ ficheId }) => ficheId) });
  const parId = new Map(lignes.map((ligne) => [ligne.fiche?.id, ligne]));
  return visees.map((visee) => ({ ...visee, chargee: chargeeDe(parId.get(visee.ficheId)) }));
}

async function insererFiche(tx: Connexion, apres: NonNullable<EtatFiche["fiche"]>): Promise<number | null> {
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
  if (etat.fiche === null || ficheId === null) return apres && insererFiche(tx, apres);
  const colonnes = apres ? ligneDeFiche(apres) : { version: evenement.version, annuleeLe: evenement.le };
  return modifier(tx, ficheId, etat.fiche.version, colonnes);
}

/** The draft of whoever saves a fiche goes with its save, those of an undone fiche with it. */
async function oublierDevenusVains(
  tx: Connexion,
  ficheId: number,
  { type, par }: EvenementFiche,
  entrepriseId: number,
): Promise<void> {
  if (type === "mise_a_jour") await oublierBrouillon(tx, { ficheId, par: { compteId: par, entrepriseId } });
  if (type === "annulation") await oublierBrouillons(tx, ficheId);
}

type Ecrite = FicheCause & Pick<DecisionAcceptee, "events">;

async function ecrire(tx: Connexion, { chargee, decision }: DecisionASauver): Promise<Ecrite | null> {
  const { state, events } = decision;
  const dernier = events.at(-1);
  const decidee = state.fiche ?? chargee.etat.fiche;
  if (!dernier || !decidee) return null;
  const { entrepriseId, dossierId } = decidee;
  const ficheId = await ecrireFiche(tx, chargee, state.fiche, dernier);
  if (ficheId === null) return null;
  await oublierDevenusVains(tx, ficheId, dernier, entrepriseId);
  return { ficheId, entrepriseId, dossierId, events };
}

/** Keeps what happened in the history (F12), and queues the mails that it causes (M1). */
async function noterEvenements(tx: Connexion, ecrites: readonly Ecrite[], boite: BoiteEnvoi): Promise<void> {
  const lignes = ecrites.flatMap(({ ficheId, entrepriseId, events }) =>
    events.map(({ par, ...evenement }) => ({ ...evenement, parId: par, ficheId, entrepriseId })),
  );
  await inserer(tx, ficheEvenement, lignes);
  for (const { events, ...cause } of ecrites) await deposerCourriers(tx, cause, events, boite);
}

/**
 * Writes an accepted decision: the fiche, its events, the mails that they cause (M1) and what becomes of drafts in one
 * transaction, or nothing at all. A decision without events writes nothing (F12). The unique index (F1) and the version
 * (F11) stop what was decided on a state that has changed since: the caller loads again and decides once more.
 * @returns the id of the fiche, null when the state had changed.
 */
export async function saveDecision(
  db: Connexion,
  chargee: FicheChargee,
  decision: DecisionAcceptee,
  boite: BoiteEnvoi,
): Promise<number | null> {
  if (decision.events.length === 0) return chargee.ficheId;
  return db.transaction(async (tx) => {
    const ecrite = await ecrire(tx, { chargee, decision });
    if (ecrite) await noterEvenements(tx, [ecrite], boite);
    return ecrite?.ficheId ?? null;
  });
}

/**
 * Writes accepted decisions on several fiches in one transaction; those whose state had changed are left as they are.
 * The fiches are held in the order of their ids, so that two of these that cross wait for each other in turn.
 * @returns the ids of those that were written
 */
export async function saveDecisions(
  db: Connexion,
  decidees: readonly DecisionASauver[],
  boite: BoiteEnvoi,
): Promise<ReadonlySet<number>> {
  const aEcrire = decidees.filter(({ decision }) => decision.events.length > 0);
  const ficheIds = aEcrire.flatMap(({ chargee }) => chargee.ficheId ?? []);
  return db.transaction(async (tx) => {
    await tx.select({ id: fiche.id }).from(fiche).where(parmiSql(ficheIds)).orderBy(asc(fiche.id)).for("update");
    const ecrites: Ecrite[] = [];
    for (const decidee of aEcrire) {
      const ecrite = await ecrire(tx, decidee);
      if (ecrite) ecrites.push(ecrite);
    }
    await noterEvenements(tx, ecrites, boite);
    return new Set(ecrites.map(({ ficheId }) => ficheId));
  });
}
