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

/** Invents the candidates whose parts make up the dossiers; the same for the same graine, now and taille. */
export async function preparerModeles(
  db: Connexion,
  { graine, now, taille }: { readonly graine: number; readonly now: Instant; readonly taille: number },
): Promise<readonly Modele[]> {
  const listes = await lireListes(db);
  return genererCandidats({ graine, now, nombre: Math.min(taille, NOMBRE_MAX) }).map((candidat) => ({
    candidat,
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
}
