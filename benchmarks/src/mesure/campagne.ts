import { performance } from "node:perf_hooks";
import { chargePortefeuille } from "../charge/portefeuille.ts";
import { chargeVivier } from "../charge/vivier.ts";
import type { Donnees } from "../donnees/construire.ts";
import type { Entreprise } from "../donnees/entreprises.ts";
import { lecturePortefeuille, lectureVivier, verifierAccord, verifierDesignC, type Lecture } from "./listes.ts";
import { mesurer, type Epreuve, type Mesures } from "./mesurer.ts";
import { plancher } from "./plancher.ts";
import type { Sonde } from "./sonde.ts";

/** What is drawn: that many combinations of a graine, each read that often. */
export type Reglage = {
  readonly graine: number;
  readonly taille: number;
  readonly nombre: number;
  readonly fois: number;
  /** With how many of them the textbook is compared; each once, which is timed. */
  readonly manuel: number;
};

/** The readings of one list and their times. */
export type Campagne = { readonly titre: string; readonly lectures: readonly Lecture[]; readonly mesures: Mesures };

/**
 * A connection that meets a page of memory for the first time waits for it, code that runs for the first time is not
 * compiled yet; a process that has run for a while is past both. All sides read so often together first, or for so long.
 */
const ECHAUFFEMENT = { lectures: 4000, secondes: 40 };

/** The entreprise of a sort; the data have one of each. */
function entrepriseDe({ entreprises }: Donnees, sorte: "grande" | "recente" | "ordinaire"): Entreprise {
  const trouvee = entreprises[{ grande: 0, recente: 1, ordinaire: 4 }[sorte]];
  if (trouvee === undefined) throw new RangeError("The data have too few entreprises.");
  return trouvee;
}

async function preparer<T>(tirages: readonly T[], lire: (tirage: T) => Promise<Lecture>): Promise<Lecture[]> {
  const lectures: Lecture[] = [];
  for (const tirage of tirages) lectures.push(await lire(tirage));
  return lectures;
}

async function echauffer(lectures: readonly (() => Promise<unknown>)[]): Promise<void> {
  const fin = performance.now() + ECHAUFFEMENT.secondes * 1000;
  for (let rang = 0; rang < ECHAUFFEMENT.lectures && performance.now() < fin; rang += 1) {
    await lectures[rang % lectures.length]?.();
  }
}

/** A reading of the floor on a connection, and what follows it there. */
const apresLePlancher = (auPlancher: () => Promise<unknown>, suite: Epreuve): Epreuve[] => [
  { nom: "plancher", lancer: auPlancher },
  suite,
];

async function mener(
  sonde: Sonde,
  titre: string,
  lectures: readonly Lecture[],
  { graine, taille, fois, manuel }: Reglage,
): Promise<Campagne> {
  const manuels: (readonly [string, readonly number[]])[] = [];
  for (const [rang, lecture] of lectures.slice(0, manuel).entries()) {
    manuels.push([`manuel ${rang}`, [(await verifierAccord(lecture, sonde.db)).manuelMs]]);
  }
  for (const lecture of lectures) await verifierDesignC(lecture, sonde);
  const auPlancher = plancher(sonde.sql, taille, graine);
  const auPlancherDeC = plancher(sonde.planifiee, taille, graine);
  const rounds = lectures.map(({ produit, designC }, rang) => [
    ...apresLePlancher(auPlancher, { nom: `produit ${rang}`, lancer: () => produit(sonde.db) }),
    ...(designC ? apresLePlancher(auPlancherDeC, { nom: `C ${rang}`, lancer: () => designC(sonde.planifiee) }) : []),
  ]);
  await echauffer([auPlancher, auPlancherDeC]);
  await echauffer(rounds.flatMap((round) => round.map(({ lancer }) => lancer)));
  return { titre, lectures, mesures: new Map([...manuels, ...(await mesurer(rounds, fois))]) };
}

/** The lists that are measured, each with what prepares its readings. */
export function campagnes(sonde: Sonde, donnees: Donnees, reglage: Reglage): readonly (() => Promise<Campagne>)[] {
  const { graine, nombre } = reglage;
  const vivier = (titre: string, entreprise: Entreprise) => async () => {
    const tirages = chargeVivier(graine, donnees.modeles, nombre);
    return mener(sonde, titre, await preparer(tirages, (t) => lectureVivier(sonde, t, entreprise)), reglage);
  };
  const grande = entrepriseDe(donnees, "grande");
  return [
    vivier("Vivier", entrepriseDe(donnees, "ordinaire")),
    vivier("Vivier, entreprise la plus grande", grande),
    vivier("Vivier, fiches sur les plus récents", entrepriseDe(donnees, "recente")),
    async () => {
      const tirages = chargePortefeuille(graine, donnees.modeles, grande.recruteurs.length, nombre);
      const lectures = await preparer(tirages, (t) => lecturePortefeuille(sonde, t, grande));
      return mener(sonde, "Portefeuille, entreprise la plus grande", lectures, reglage);
    },
  ];
}
