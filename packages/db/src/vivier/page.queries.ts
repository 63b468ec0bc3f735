import { jourDe, type CurseurVivier, type LigneVivier, type PageVivier } from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { nommer } from "../listes/libelles.ts";
import { decouper, type Sens } from "../pages.ts";
import { lirePrepare } from "../prepare.ts";
import { chemins } from "./acces.sql.ts";
import { ligneDe, lireAffichages, type Affichage } from "./affichage.ts";
import { A_TROUVER, type Chemin, type PageLue } from "./chemins.sql.ts";
import { lireStatistiques } from "./statistiques.ts";
import type { RechercheVivier } from "./trouves.sql.ts";

/** What a way has led to: what is shown of the rows that are not the entreprise's own, and whether they make a page. */
export type Trouvaille = {
  readonly trouvees: number;
  readonly libres: readonly Affichage[];
  readonly suffit: boolean;
};

/** The rows that a way leads to, in the order of its stretch, one more than a page holds where there is one. */
export async function suivre(db: Connexion, { lignes, borne, statement }: Chemin): Promise<Trouvaille> {
  const [lue] = await lirePrepare<PageLue>(db, statement);
  const libres = lireAffichages(lue?.page ?? "[]");
  const trouvees = lue?.trouvees ?? 0;
  return { trouvees, libres, suffit: libres.length === A_TROUVER || (!borne && trouvees < lignes) };
}

async function lire(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<readonly Affichage[]> {
  const debut = { place: curseur, enArriere: curseur?.sens === "precedent" };
  const suite = chemins({ recherche, debut, statistiques: await lireStatistiques(db) });
  for (let chemin = suite.next(); !chemin.done;) {
    const { trouvees, libres, suffit } = await suivre(db, chemin.value);
    if (suffit) return libres;
    chemin = suite.next({ trouvees, libres: libres.length });
  }
  throw new Error("The last way to a page of the vivier stops nowhere.");
}

async function lireLignes(
  db: Connexion,
  recherche: RechercheVivier,
  curseur: CurseurVivier | null,
): Promise<LigneVivier[]> {
  const lues = await lire(db, recherche, curseur);
  const aujourdhui = jourDe(recherche.now);
  const lignes = await nommer(db, (libelles) => lues.map((lue) => ligneDe(lue, libelles, aujourdhui)));
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
