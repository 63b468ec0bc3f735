import {
  debutDuJour,
  finEcheancesProches,
  motsDeRecherche,
  titreFiche,
  type Instant,
  type SuggestionVivier,
  type TotalVivier,
} from "@sar/domain";
import { and, asc, count, desc, eq, gt, isNull, lt, min } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { planifier } from "../prepare.ts";
import { bassin, dossier, fiche } from "../schema/index.ts";
import { compterJusquAuPlafond } from "../total.queries.ts";
import { nomCommenceParSql } from "../vivier/criteres.sql.ts";
import { SUGGESTIONS_MAX } from "../vivier/vivier.queries.ts";
import { estListeeSql, type RecherchePortefeuille } from "./trouvees.sql.ts";

const f = fiche;

/** P1: how many fiches a list holds, counted up to the first one beyond the exact totals. */
export const compterPortefeuille = (db: Connexion, recherche: RecherchePortefeuille): Promise<TotalVivier> =>
  compterJusquAuPlafond(db, f, estListeeSql(recherche));

/** P2, V5: candidates of the portefeuille whose nom or prénom contains the typed letters, beginnings of words first. */
export async function suggererPortefeuille(
  db: Connexion,
  { texte, ...pour }: Omit<RecherchePortefeuille, "criteres"> & { readonly texte: string },
): Promise<SuggestionVivier[]> {
  if (motsDeRecherche(texte).length === 0) return [];
  const trouves = await planifier(db, (tx) =>
    tx
      .select({
        dossierId: f.dossierId,
        civilite: dossier.civilite,
        nom: dossier.nom,
        prenom: dossier.prenom,
        bassin: bassin.libelle,
      })
      .from(f)
      .innerJoin(dossier, eq(dossier.id, f.dossierId))
      .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
      .where(estListeeSql({ criteres: { nom: texte }, ...pour }).getSQL())
      .orderBy(desc(nomCommenceParSql(f.candidatNom, texte)), asc(dossier.nom), asc(dossier.prenom), asc(dossier.id))
      .limit(SUGGESTIONS_MAX),
  );
  return trouves.map((candidat) => ({ dossierId: candidat.dossierId, titre: titreFiche(candidat) }));
}

/** How many fiches of his own fall due within 7 days of `now`, and when the first does; those already dépassées apart. */
export async function lireEcheancesProches(
  db: Connexion,
  compteId: number,
  now: Instant,
): Promise<{ readonly nombre: number; readonly premiere: Instant | null }> {
  const [lue] = await db
    .select({ nombre: count(), premiere: min(f.echeance) })
    .from(f)
    .where(
      and(
        eq(f.proprietaireId, compteId),
        gt(f.echeance, now),
        lt(f.echeance, debutDuJour(finEcheancesProches(now))),
        isNull(f.annuleeLe),
      ),
    );
  return lue ?? { nombre: 0, premiere: null };
}
