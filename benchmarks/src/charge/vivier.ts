import { alea as aleaDe, type Alea } from "../../../apps/api/dist/demo/alea.js";
import {
  jourApres,
  jourDe,
  NIVEAUX_ETUDE,
  NIVEAUX_MAITRISE,
  THEMES,
  TRANCHES_ANNEES,
  type CriteresVivier,
  type Jour,
} from "@sar/domain";
import { MAINTENANT } from "../donnees/construire.ts";
import type { Modele } from "../donnees/modeles.ts";

/** A way through a list: which page of which search is read. */
export type Tirage<Criteres> = { readonly criteres: Criteres; readonly page: number };

const PAGES = [0, 0, 0, 0, 1, 3];
const PAIRES_DE_LETTRES = 3;

/** Some values of which one is a candidate's own, so that combinations find somebody now and then. */
const avec = <T>(alea: Alea, sienne: T, autres: readonly T[], autresMax: number): T[] => [
  ...new Set([sienne, ...alea.echantillon(autres, alea.entier(0, autresMax))]),
];

/** A day of the last `jours` days. */
export const jourPasse = (alea: Alea, jours: number): Jour => jourApres(jourDe(MAINTENANT), -alea.entier(1, jours));

const tous = <T>(modeles: readonly Modele[], de: (modele: Modele) => readonly T[]) => [...new Set(modeles.flatMap(de))];

/** The values to draw from, as the data have them. */
export function valeursPossibles(modeles: readonly Modele[]) {
  return {
    bassins: tous(modeles, (m) => [m.bassinId]),
    metiers: tous(modeles, (m) => m.metiersActuels),
    savoirFaire: tous(modeles, (m) => m.savoirFaire.map((s) => s.savoirFaireId)),
    formations: tous(modeles, (m) => m.liensAdc.map((l) => l.actionAdcId)),
  };
}

type Valeurs = ReturnType<typeof valeursPossibles>;

/** Draws the criteria that the vivier and the portefeuille share, each with its probability. */
export function tirerCommuns(
  alea: Alea,
  { bassinId, metiersActuels, savoirFaire, candidat }: Modele,
  valeurs: Valeurs,
) {
  const savoir = alea.choix(savoirFaire);
  return {
    ...(alea.chance(0.4) && { bassins: avec(alea, bassinId, valeurs.bassins, 2) }),
    ...(alea.chance(0.4) && { metiers: avec(alea, alea.choix(metiersActuels), valeurs.metiers, 3) }),
    ...(alea.chance(0.3) && { themes: avec(alea, savoir.theme, THEMES.codes, 2) }),
    ...(alea.chance(0.25) && { niveaux: avec(alea, savoir.niveau, NIVEAUX_MAITRISE.codes, 1) }),
    ...(alea.chance(0.06) && { nom: candidat.nom.slice(0, alea.entier(2, 2 + PAIRES_DE_LETTRES)) }),
  };
}

function tirerCriteres(alea: Alea, modeles: readonly Modele[], valeurs: Valeurs): CriteresVivier {
  const modele = alea.choix(modeles);
  const { niveauEtude, experienceNumerique } = modele.candidat;
  const savoir = alea.choix(modele.savoirFaire).savoirFaireId;
  return {
    ...tirerCommuns(alea, modele, valeurs),
    ...(alea.chance(0.2) && { niveauxEtude: avec(alea, niveauEtude, NIVEAUX_ETUDE.codes, 2) }),
    ...(alea.chance(0.2) && { experiences: avec(alea, experienceNumerique, TRANCHES_ANNEES.codes, 2) }),
    ...(alea.chance(0.2) && { savoirFaire: avec(alea, savoir, valeurs.savoirFaire, 2) }),
    ...(alea.chance(0.25) && { classification: alea.choix(["employable", "adaptable"] as const) }),
    ...(alea.chance(0.08) && { formation: alea.choix(valeurs.formations) }),
    ...(alea.chance(0.1) && { classifieAPartirDu: jourPasse(alea, 400) }),
    ...(alea.chance(0.06) && { classifieAvant: jourPasse(alea, 900) }),
    ...(alea.chance(0.06) && { situationAPartirDu: jourPasse(alea, 120) }),
  };
}

/** The searches of the vivier that are measured; the same for the same graine and data. */
export function chargeVivier(
  graine: number,
  modeles: readonly Modele[],
  nombre: number,
): readonly Tirage<CriteresVivier>[] {
  const alea = aleaDe(graine ^ 0x0f51);
  const valeurs = valeursPossibles(modeles);
  return Array.from({ length: nombre }, () => ({
    criteres: tirerCriteres(alea, modeles, valeurs),
    page: alea.choix(PAGES),
  }));
}
