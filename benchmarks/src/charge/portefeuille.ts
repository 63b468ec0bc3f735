import { alea as aleaDe, type Alea } from "../../../apps/api/dist/demo/alea.js";
import {
  ACTIONS_EFFECTUEES,
  RESULTATS,
  STATUTS,
  type CriteresPortefeuille,
  type TriPortefeuille,
  type VuePortefeuille,
} from "@sar/domain";
import type { Modele } from "../donnees/modeles.ts";
import { jourPasse, tirerCommuns, valeursPossibles, type Tirage } from "./vivier.ts";

/** A reading of the portefeuille. */
export type TiragePortefeuille = Tirage<CriteresPortefeuille> & {
  readonly vue: VuePortefeuille;
  readonly tri: TriPortefeuille;
  /** Index of the recruteur among those of the entreprise. */
  readonly recruteur: number;
};

const VUES: readonly VuePortefeuille[] = ["toutes", "toutes", "toutes", "miennes", "depassees"];
const TRIS: readonly TriPortefeuille[] = [
  { colonne: "creeLe", ordre: "desc" },
  { colonne: "creeLe", ordre: "desc" },
  { colonne: "creeLe", ordre: "asc" },
  { colonne: "echeance", ordre: "desc" },
  { colonne: "echeance", ordre: "asc" },
];
const PAGES = [0, 0, 0, 1];

function tirerCriteres(
  alea: Alea,
  modeles: readonly Modele[],
  valeurs: ReturnType<typeof valeursPossibles>,
): CriteresPortefeuille {
  return {
    ...tirerCommuns(alea, alea.choix(modeles), valeurs),
    ...(alea.chance(0.3) && { statuts: alea.echantillon(STATUTS.codes, alea.entier(1, 3)) }),
    ...(alea.chance(0.15) && { resultat: alea.choix(RESULTATS.codes) }),
    ...(alea.chance(0.1) && { action: alea.choix(ACTIONS_EFFECTUEES.codes) }),
    ...(alea.chance(0.1) && { nonReponse: alea.choix(["oui", "non"] as const) }),
    ...(alea.chance(0.12) && { classification: alea.choix(["employable", "adaptable"] as const) }),
    ...(alea.chance(0.1) && { creeeAPartirDu: jourPasse(alea, 200) }),
    ...(alea.chance(0.06) && { echeanceAvant: jourPasse(alea, 30) }),
  };
}

/** The readings of the portefeuille that are measured; the same for the same graine and data. */
export function chargePortefeuille(
  graine: number,
  modeles: readonly Modele[],
  recruteurs: number,
  nombre: number,
): readonly TiragePortefeuille[] {
  const alea = aleaDe(graine ^ 0x4e07);
  const valeurs = valeursPossibles(modeles);
  return Array.from({ length: nombre }, () => ({
    criteres: tirerCriteres(alea, modeles, valeurs),
    vue: alea.choix(VUES),
    tri: alea.choix(TRIS),
    recruteur: alea.entier(0, recruteurs - 1),
    page: alea.choix(PAGES),
  }));
}
