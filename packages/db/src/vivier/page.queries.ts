import {
  instant,
  jourDe,
  situationAu,
  TAILLE_PAGE,
  type CurseurVivier,
  type Jour,
  type LigneVivier,
  type PageVivier,
} from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { lireLibelles, metiersEnMots, type Libelles } from "../listes/libelles.ts";
import { decouper, type Sens } from "../pages.ts";
import { lirePrepare } from "../prepare.ts";
import type { AffichageCandidat } from "../schema/index.ts";
import { chemins, type Chemin, type Etendue } from "./acces.sql.ts";
import { apres, avant, type RechercheVivier } from "./trouves.sql.ts";

const etendueDe = (curseur: CurseurVivier | null): Etendue => ({
  enArriere: curseur?.sens === "precedent",
  depart: curseur === null ? undefined : curseur.sens === "precedent" ? avant(curseur) : apres(curseur),
});

/** A row as the driver reads it; `sienne` where the entreprise has a fiche on the dossier. */
type LigneLue = Pick<LigneVivier, "classification"> & {
  readonly dossier_id: string;
  readonly date_classification: string;
  readonly bassin_id: string;
  readonly niveau_etude: LigneVivier["niveauEtude"];
  readonly experience_numerique: LigneVivier["experienceNumerique"];
  readonly affichage: AffichageCandidat;
  readonly sienne: boolean;
};

function ligneDe(lue: LigneLue, libelles: Libelles, aujourdhui: Jour): LigneVivier {
  const { civilite, nom, prenom, ville, situations, metiers } = lue.affichage;
  return {
    dossierId: Number(lue.dossier_id),
    civilite,
    nom,
    prenom,
    ville,
    bassin: libelles.bassins.get(Number(lue.bassin_id)) ?? "",
    metiers: metiersEnMots(metiers, libelles),
    situation: situationAu(situations, aujourdhui),
    classification: lue.classification,
    dateClassification: instant(lue.date_classification),
    niveauEtude: lue.niveau_etude,
    experienceNumerique: lue.experience_numerique,
  };
}

/**
 * The rows that a way leads to, in the order of its stretch, one more than a page holds where there is one; null where
 * it has not looked far enough.
 */
export async function suivre(db: Connexion, { lignes, statement }: Chemin): Promise<readonly LigneLue[] | null> {
  const lues = await lirePrepare<LigneLue>(db, statement());
  const libres = lues.filter(({ sienne }) => !sienne).slice(0, TAILLE_PAGE + 1);
  return libres.length > TAILLE_PAGE || lues.length < lignes ? libres : null;
}

async function lire(db: Connexion, recherche: RechercheVivier, etendue: Etendue): Promise<readonly LigneLue[]> {
  for (const chemin of chemins(recherche, etendue)) {
    const lues = await suivre(db, chemin);
    if (lues) return lues;
  }
  throw new Error("The last way to a page of the vivier stops nowhere.");
}

async function lireLignes(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<LigneVivier[]> {
  const etendue = etendueDe(curseur);
  const lues = await lire(db, recherche, etendue);
  const libelles = await lireLibelles(db, {
    bassins: lues.map(({ bassin_id }) => Number(bassin_id)),
    metiers: lues.flatMap(({ affichage }) => affichage.metiers),
  });
  const aujourdhui = jourDe(recherche.now);
  const lignes = lues.map((lue) => ligneDe(lue, libelles, aujourdhui));
  return etendue.enArriere ? lignes.toReversed() : lignes;
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
