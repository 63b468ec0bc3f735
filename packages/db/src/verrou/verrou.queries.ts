import { titreFiche, type Instant, type LigneFicheDepassee } from "@sar/domain";
import { asc, count, eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { classementEnVigueur, situationEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { bassin, compte, dossier, fiche } from "../schema/index.ts";
import { ficheDepasseeSql } from "./depassees.sql.ts";

/** V7: how many fiches of his own shut the gate for a recruteur (from the session) at `now`. */
export async function compterFichesDepassees(db: Connexion, compteId: number, now: Instant): Promise<number> {
  const [ligne] = await db
    .select({ total: count() })
    .from(fiche)
    .where(ficheDepasseeSql(compteId, now))
    .prepare("fiches_depassees")
    .execute();
  return ligne?.total ?? 0;
}

/** V7, P3: « Mes fiches dépassées » of a recruteur (from the session) at `now`, oldest échéance first. */
export async function fichesDepassees(db: Connexion, compteId: number, now: Instant): Promise<LigneFicheDepassee[]> {
  const dossierId = sql`${fiche.dossierId}`;
  const lignes = await db
    .select({
      ficheId: fiche.id,
      version: fiche.version,
      dossierId: fiche.dossierId,
      candidat: { civilite: dossier.civilite, nom: dossier.nom, prenom: dossier.prenom, bassin: bassin.libelle },
      recruteur: nomDuCompteSql(),
      situation: situationEnVigueur(dossierId, now),
      classement: classementEnVigueur(dossierId, now),
      statut: fiche.statut,
      resultat: fiche.resultat,
      creeLe: fiche.creeLe,
      echeance: sql<Instant>`${fiche.echeance}`.mapWith(fiche.echeance),
      actions: fiche.actions,
    })
    .from(fiche)
    .innerJoin(dossier, eq(dossier.id, fiche.dossierId))
    .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
    .innerJoin(compte, eq(compte.id, fiche.proprietaireId))
    .where(ficheDepasseeSql(compteId, now))
    .orderBy(asc(fiche.echeance), asc(fiche.id));
  return lignes.map(({ candidat, classement, ...ligne }) => ({
    ...ligne,
    titre: titreFiche(candidat),
    bassin: candidat.bassin,
    classification: classement?.classification ?? null,
  }));
}
