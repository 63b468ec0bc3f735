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
import { chemins } from "./acces.sql.ts";
import type { Chemin, Etendue } from "./chemins.sql.ts";
import { lireStatistiques } from "./statistiques.ts";
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
  readonly affichage: string;
  readonly sienne: boolean;
};

function ligneDe(lue: LigneLue, affichage: AffichageCandidat, libelles: Libelles, aujourdhui: Jour): LigneVivier {
  const { civilite, nom, prenom, ville, situations, metiers } = affichage;
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

/** What a way has led to: its rows that are not the entreprise's own, and whether it looked far enough for a page. */
export type Trouvaille = {
  readonly trouvees: number;
  readonly libres: readonly LigneLue[];
  readonly suffit: boolean;
};

/** The rows that a way leads to, in the order of its stretch, one more than a page holds where there is one. */
export async function suivre(db: Connexion, { lignes, borne, statement }: Chemin): Promise<Trouvaille> {
  const lues = await lirePrepare<LigneLue>(db, statement);
  const libres = lues.filter(({ sienne }) => !sienne).slice(0, TAILLE_PAGE + 1);
  const suffit = libres.length > TAILLE_PAGE || (!borne && lues.length < lignes);
  return { trouvees: lues.length, libres, suffit };
}

async function lire(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<readonly LigneLue[]> {
  const etendue = etendueDe(curseur);
  const debut = { place: curseur, enArriere: etendue.enArriere };
  const suite = chemins({ recherche, debut, statistiques: await lireStatistiques(db) }, etendue);
  for (let chemin = suite.next(); !chemin.done;) {
    const { trouvees, libres, suffit } = await suivre(db, chemin.value);
    if (suffit) return libres;
    chemin = suite.next(trouvees);
  }
  throw new Error("The last way to a page of the vivier stops nowhere.");
}

async function lireLignes(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<LigneVivier[]> {
  const lues = await lire(db, recherche, curseur);
  const affichages = lues.map(({ affichage }) => JSON.parse(affichage) as AffichageCandidat);
  const libelles = await lireLibelles(db, {
    bassins: lues.map(({ bassin_id }) => Number(bassin_id)),
    metiers: affichages.flatMap(({ metiers }) => metiers),
  });
  const aujourdhui = jourDe(recherche.now);
  const lignes = lues.map((lue, rang) => ligneDe(lue, affichages[rang] as AffichageCandidat, libelles, aujourdhui));
  return curseur?.sens === "precedent" ? lignes.toReversed() : lignes;
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
