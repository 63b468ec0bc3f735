import { instant, type CurseurVivier, type LigneVivier, type PageVivier } from "@sar/domain";
import { sql, type SQL } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { libelleDuBassinSql } from "../dossier/bassin.sql.ts";
import { situationEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { alphabetiques, metiersActuelsSql } from "../dossier/metiers.sql.ts";
import { decouper, type Sens } from "../pages.ts";
import { lirePrepare } from "../prepare.ts";
import { dossier } from "../schema/index.ts";
import { chemins, type Etendue } from "./acces.sql.ts";
import { apres, avant, type RechercheVivier } from "./trouves.sql.ts";

const etendueDe = (curseur: CurseurVivier | null): Etendue => ({
  enArriere: curseur?.sens === "precedent",
  depart: curseur === null ? undefined : curseur.sens === "precedent" ? avant(curseur) : apres(curseur),
});

/** A row as the driver reads it; `bord` where it is but the edge of what was looked through. */
type LigneLue = Omit<LigneVivier, "dossierId" | "dateClassification"> & {
  readonly dossierId: string;
  readonly dateClassification: string;
  readonly bord: boolean;
};

/** Ids first, display columns after. */
function afficher(trouve: SQL, { now }: RechercheVivier): SQL {
  const dossierId = sql`trouve.dossier_id`;
  return sql`with trouve as (${trouve})
    select trouve.dossier_id as "dossierId", ${dossier.civilite}, ${dossier.nom}, ${dossier.prenom}, ${dossier.ville},
      ${libelleDuBassinSql(sql`${dossier.bassinId}`)} as bassin,
      ${metiersActuelsSql(dossierId)} as metiers, ${situationEnVigueur(dossierId, now)} as situation,
      trouve.classification, trouve.date_classification as "dateClassification",
      ${dossier.niveauEtude} as "niveauEtude", ${dossier.experienceNumerique} as "experienceNumerique", trouve.bord
    from trouve join ${dossier} on ${dossier.id} = trouve.dossier_id
    order by trouve.date_classification desc, trouve.dossier_id desc`;
}

function ligneDe({ bord: _, ...lue }: LigneLue): LigneVivier {
  return {
    ...lue,
    dossierId: Number(lue.dossierId),
    metiers: alphabetiques(lue.metiers),
    dateClassification: instant(lue.dateClassification),
  };
}

async function lireLignes(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<LigneVivier[]> {
  for (const chemin of chemins(recherche, etendueDe(curseur))) {
    const lues = await lirePrepare<LigneLue>(db, afficher(chemin(), recherche));
    if (!lues.some(({ bord }) => bord)) return lues.map(ligneDe);
  }
  throw new Error("The last way to a page of the vivier has no edge.");
}

const place = (sens: Sens, { dateClassification, dossierId }: LigneVivier): CurseurVivier => ({
  sens,
  dateClassification,
  dossierId,
});

/**
 * V6: a page of the candidates that a search finds (V1 to V4), newest classification first, from a cursor on in its
 * direction, or from the top. Where a cursor leads to less than a page that could be full (candidates have left the
 * list since), the first page is given instead.
 */
export async function rechercher(
  db: Connexion,
  recherche: RechercheVivier,
  depuis: CurseurVivier | null,
): Promise<PageVivier> {
  const lues = await lireLignes(db, recherche, depuis);
  return decouper(lues, depuis?.sens ?? null, place) ?? rechercher(db, recherche, null);
}
