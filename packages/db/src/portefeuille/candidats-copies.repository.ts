import { CLASSIFICATIONS_PUBLIEES, nomDeRecherche } from "@sar/domain";
import { getTableColumns, isNull, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { dossier, fiche } from "../schema/index.ts";
import { tableauIds } from "../tableaux.sql.ts";
import { loadCandidats, type CandidatIndexe } from "../vivier/candidats.queries.ts";
import { masquesDe } from "../vivier/masques.ts";
import { termesDe } from "../vivier/termes.ts";
import { ecrireCopie } from "./affichage.ts";

const TAILLE_LOT = 500;

/** What a fiche holds of its candidate, named as its columns. */
function copieDe(candidat: CandidatIndexe) {
  const termes = termesDe(candidat);
  const publiees = CLASSIFICATIONS_PUBLIEES.filter((code) =>
    candidat.classements.some((c) => c.classification === code),
  );
  const masques = masquesDe(termes, { ...candidat, classifications: publiees });
  return {
    candidat_bassin_id: candidat.bassinId,
    candidat_termes: termes,
    candidat_nom: nomDeRecherche(candidat.nom, candidat.prenom),
    candidat_masque_codes: masques.codes,
    candidat_masque_metiers: masques.metiers,
    candidat_masque_themes: masques.themes,
    candidat_masque_themes_suite: masques.themesSuite,
    candidat_affichage: ecrireCopie(candidat),
  };
}

const COLONNES = Object.values(getTableColumns(fiche))
  .map(({ name }) => name)
  .filter((nom) => nom.startsWith("candidat_"));
const COPIES = sql.raw(COLONNES.map((nom) => `${nom} = c.${nom}`).join(", "));
const sontCopies = (source: "f" | "c") => sql.raw(`(${COLONNES.map((nom) => `${source}.${nom}`).join(", ")})`);

/**
 * P1, P2: copies what list and filters of the portefeuille read of some candidates onto all fiches on them, where it differs.
 * Call it in the transaction that writes the dossiers.
 */
export async function copierCandidats(tx: Connexion, candidats: readonly CandidatIndexe[]): Promise<void> {
  const lignes = candidats.map((candidat) => ({ dossier_id: candidat.dossierId, ...copieDe(candidat) }));
  await tx.execute(sql`
    update ${fiche} as f set ${COPIES}
    from jsonb_populate_recordset(null::${fiche}, ${JSON.stringify(lignes)}::jsonb) as c
    where f.dossier_id = c.dossier_id and ${sontCopies("f")} is distinct from ${sontCopies("c")}`);
}

/** The dossiers are held, so that who changes one comes before or after, never in between. */
async function copierTenus(tx: Connexion, dossierIds: readonly number[]): Promise<void> {
  const ids = sql`${dossier.id} = any(${tableauIds(dossierIds)})`;
  await tx.select({ id: dossier.id }).from(dossier).where(ids).orderBy(dossier.id).for("share");
  await copierCandidats(tx, await loadCandidats(tx, dossierIds));
}

/** P1, P2: gives the fiches on a dossier their copy of the candidate. Call it in the transaction that opens one. */
export function copierCandidatDuDossier(tx: Connexion, dossierId: number): Promise<void> {
  return copierTenus(tx, [dossierId]);
}

/** P1, P2: gives every fiche that has none yet its copy of the candidate; of no effect where all have theirs. */
export async function completerCopies(db: Connexion): Promise<void> {
  for (;;) {
    const lot = await db
      .selectDistinct({ dossierId: fiche.dossierId })
      .from(fiche)
      .where(isNull(fiche.candidatAffichage))
      .limit(TAILLE_LOT);
    if (lot.length === 0) return;
    const ids = lot.map(({ dossierId }) => dossierId);
    await db.transaction((tx) => copierTenus(tx, ids));
  }
}
