import {
  instant,
  TAILLE_PAGE,
  titreFiche,
  type CurseurPortefeuille,
  type LignePortefeuille,
  type PagePortefeuille,
  type TriPortefeuille,
} from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { classementEnVigueur, situationEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { brut, enonce, joindre } from "../enonce.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { lireLibelles, metiersEnMots, type Libelles } from "../listes/libelles.ts";
import { decouper } from "../pages.ts";
import { lirePrepare } from "../prepare.ts";
import { compte, dossier, dossierMetierActuel, fiche } from "../schema/index.ts";
import { ordreSql, placesSql, type RecherchePortefeuille } from "./trouvees.sql.ts";

const f = fiche;

/** P1: which stretch of which order a list shows. */
export type Etendue = {
  readonly tri: TriPortefeuille;
  readonly curseur: CurseurPortefeuille | null;
  readonly nombre: number;
};

/** A row as the driver reads it. */
type LigneLue = Omit<
  LignePortefeuille,
  "ficheId" | "dossierId" | "titre" | "recruteur" | "bassin" | "metiers" | "creeLe" | "echeance"
> &
  Pick<Parameters<typeof titreFiche>[0], "civilite" | "nom" | "prenom"> & {
    readonly ficheId: string;
    readonly dossierId: string;
    readonly bassinId: string;
    readonly metierIds: readonly number[];
    readonly recruteurId: string;
    readonly recruteur: string;
    readonly creeLe: string;
    readonly echeance: string | null;
  };

function ligneDe(ligne: LigneLue, libelles: Libelles): LignePortefeuille {
  const { civilite, nom, prenom, bassinId, metierIds, recruteurId, ...lue } = ligne;
  const bassin = libelles.bassins.get(Number(bassinId)) ?? "";
  return {
    ...lue,
    ficheId: Number(lue.ficheId),
    dossierId: Number(lue.dossierId),
    titre: titreFiche({ civilite, nom, prenom, bassin }),
    bassin,
    recruteur: { id: Number(recruteurId), nom: lue.recruteur },
    metiers: metiersEnMots(metierIds, libelles),
    creeLe: instant(lue.creeLe),
    echeance: lue.echeance === null ? null : instant(lue.echeance),
  };
}

/** P1, P3: fiches with what their rows show, from a cursor on in its direction; ids first, display columns after. */
export async function lireLignesPortefeuille(
  db: Connexion,
  recherche: RecherchePortefeuille,
  { tri, curseur, nombre }: Etendue,
): Promise<LignePortefeuille[]> {
  const { dossierId } = f;
  const lues = await lirePrepare<LigneLue>(
    db,
    enonce`with trouvee as (${placesSql(recherche, tri, curseur)} limit ${brut(String(nombre))})
    select ${f.id} as "ficheId", ${f.version}, ${f.dossierId} as "dossierId",
      ${dossier.civilite}, ${dossier.nom}, ${dossier.prenom}, ${dossier.bassinId} as "bassinId",
      ${f.proprietaireId} as "recruteurId",
      (select ${nomDuCompteSql()} from ${compte} where ${compte.id} = ${f.proprietaireId}) as recruteur,
      to_json(array(select ${dossierMetierActuel.metierId} from ${dossierMetierActuel}
        where ${dossierMetierActuel.dossierId} = ${dossierId})) as "metierIds",
      ${situationEnVigueur(dossierId, recherche.now)} as situation,
      ${classementEnVigueur(dossierId, recherche.now)} ->> 'classification' as classification,
      ${f.statut}, ${f.resultat}, ${f.creeLe} as "creeLe", ${f.echeance}, to_json(${f.actions}) as actions
    from trouvee join ${f} on ${f.id} = trouvee.fiche_id join ${dossier} on ${dossier.id} = ${f.dossierId}
    order by ${joindre(ordreSql(tri, false), ", ")}`,
  );
  const libelles = await lireLibelles(db, {
    bassins: lues.map(({ bassinId }) => Number(bassinId)),
    metiers: lues.flatMap(({ metierIds }) => metierIds),
  });
  return lues.map((lue) => ligneDe(lue, libelles));
}

/**
 * P1 to P3: a page of the portefeuille in the chosen order, from a cursor on in its direction, or from the top. Where
 * a cursor leads to less than a page that could be full, the first page is given instead.
 */
export async function lister(
  db: Connexion,
  recherche: RecherchePortefeuille,
  tri: TriPortefeuille,
  curseur: CurseurPortefeuille | null,
): Promise<PagePortefeuille> {
  const lues = await lireLignesPortefeuille(db, recherche, { tri, curseur, nombre: TAILLE_PAGE + 1 });
  const place = (sens: CurseurPortefeuille["sens"], ligne: LignePortefeuille): CurseurPortefeuille => ({
    sens,
    valeur: ligne[tri.colonne],
    ficheId: ligne.ficheId,
  });
  return decouper(lues, curseur?.sens ?? null, place) ?? lister(db, recherche, tri, null);
}
