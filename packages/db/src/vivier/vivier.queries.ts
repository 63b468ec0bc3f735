import { motsDeRecherche, titreFiche, type SuggestionVivier, type TotalVivier } from "@sar/domain";
import { asc, desc, eq, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { planifier } from "../prepare.ts";
import { bassin, dossier, rechercheDossier } from "../schema/index.ts";
import { compterJusquAuPlafond } from "../total.queries.ts";
import { nomCommenceParSql } from "./criteres.sql.ts";
import { estTrouveSql, type RechercheVivier } from "./trouves.sql.ts";

const r = rechercheDossier;

/** V5: how many candidates the name field suggests at most. */
export const SUGGESTIONS_MAX = 8;

/** V6: how many candidates a search finds, counted up to the first one beyond the exact totals. */
export const compter = (db: Connexion, recherche: RechercheVivier): Promise<TotalVivier> =>
  compterJusquAuPlafond(db, r, estTrouveSql(recherche));

/**
 * V5: candidates whose nom or prénom contains the typed letters, beginnings of words first, then by name without accents; only those
 * that a search of the entreprise can find (V1, V2). A text without letters suggests nobody.
 */
export async function suggerer(
  db: Connexion,
  { texte, ...pour }: Omit<RechercheVivier, "criteres"> & { readonly texte: string },
): Promise<SuggestionVivier[]> {
  if (motsDeRecherche(texte).length === 0) return [];
  const trouves = await planifier(db, (tx) =>
    tx
      .select({
        dossierId: r.dossierId,
        civilite: dossier.civilite,
        nom: dossier.nom,
        prenom: dossier.prenom,
        bassin: bassin.libelle,
      })
      .from(r)
      .innerJoin(dossier, eq(dossier.id, r.dossierId))
      .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
      .where(estTrouveSql({ criteres: { nom: texte }, ...pour }).getSQL())
      .orderBy(desc(nomCommenceParSql(r.nomRecherche, texte)), sql`${r.nomRecherche} collate "C"`, asc(r.dossierId))
      .limit(SUGGESTIONS_MAX),
  );
  return trouves.map((candidat) => ({ dossierId: candidat.dossierId, titre: titreFiche(candidat) }));
}
