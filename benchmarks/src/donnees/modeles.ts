import type { CandidatDemo } from "../../../apps/api/dist/demo/candidats.js";
import { genererCandidats } from "../../../apps/api/dist/demo/candidats.js";
import { valeurDuCode } from "../../../apps/api/dist/listes-de-depart/ecrire.js";
import { actionAdc, bassin, idsParCode, metier, savoirFaire, type Connexion } from "@sar/db";
import type { CandidatCherche, Instant, SavoirFaireCherche } from "@sar/domain";

/** How many candidates the demo invents for us; the dossiers are drawn from what they are made of. */
const NOMBRE_MAX = 3000;

/** A candidate of the demo, with what the search reads of him under the ids of the database's lists. */
export type Modele = Pick<CandidatCherche, "classements" | "situations" | "archiveLe" | "liensAdc"> & {
  readonly candidat: CandidatDemo;
  /** How many weeks ago the commission heard him. */
  readonly anciennete: number;
  readonly bassinId: number;
  readonly metiersActuels: readonly number[];
  readonly savoirFaire: readonly SavoirFaireCherche[];
};

async function lireListes(db: Connexion) {
  const savoirs = await db
    .select({ id: savoirFaire.id, code: savoirFaire.code, theme: savoirFaire.theme })
    .from(savoirFaire);
  return {
    savoirFaire: new Map(savoirs.map((ligne) => [ligne.code, ligne])),
    bassins: await idsParCode(db, bassin),
    metiers: await idsParCode(db, metier),
    actionsAdc: await idsParCode(db, actionAdc),
  };
}

const SEMAINE_MS = 7 * 86_400_000;

const ancienneteDe = ({ sessionDu }: CandidatDemo, now: Instant) =>
  Math.floor((Date.parse(now) - Date.parse(sessionDu)) / SEMAINE_MS);

/** Invents the candidates whose parts make up the dossiers, those heard last first; the same for the same graine, now and taille. */
export async function preparerModeles(
  db: Connexion,
  { graine, now, taille }: { readonly graine: number; readonly now: Instant; readonly taille: number },
): Promise<readonly Modele[]> {
  const listes = await lireListes(db);
  const modeles = genererCandidats({ graine, now, nombre: Math.min(taille, NOMBRE_MAX) }).map((candidat) => ({
    candidat,
    anciennete: ancienneteDe(candidat, now),
    classements: candidat.classements,
    situations: candidat.situations,
    archiveLe: candidat.archiveLe,
    bassinId: valeurDuCode(listes.bassins, candidat.bassin),
    metiersActuels: candidat.metiersActuels.map((code) => valeurDuCode(listes.metiers, code)),
    savoirFaire: candidat.savoirFaire.map(({ code, niveau }) => {
      const { id, theme } = valeurDuCode(listes.savoirFaire, code);
      return { savoirFaireId: id, theme, niveau };
    }),
    liensAdc: candidat.liensAdc.map(({ action, lien, rechercheEntreprise }) => ({
      actionAdcId: valeurDuCode(listes.actionsAdc, action),
      lien,
      rechercheEntreprise,
    })),
  }));
  return modeles.toSorted((a, b) => a.anciennete - b.anciennete);
}
