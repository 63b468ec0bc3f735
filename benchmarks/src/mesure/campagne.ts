import { chargePortefeuille } from "../charge/portefeuille.ts";
import { chargeVivier } from "../charge/vivier.ts";
import type { Donnees } from "../donnees/construire.ts";
import type { Entreprise } from "../donnees/entreprises.ts";
import { lecturePortefeuille, lectureVivier, verifierAccord, type Lecture } from "./listes.ts";
import { mesurer, type Mesures } from "./mesurer.ts";
import { plancher } from "./plancher.ts";
import type { Sonde } from "./sonde.ts";

/** What is drawn: that many combinations of a graine, each read that often. */
export type Reglage = {
  readonly graine: number;
  readonly taille: number;
  readonly nombre: number;
  readonly fois: number;
  /** Whether the textbook is timed too; it is compared with in any case. */
  readonly manuel: boolean;
};

/** The readings of one list and their times. */
export type Campagne = { readonly titre: string; readonly lectures: readonly Lecture[]; readonly mesures: Mesures };

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

async function mener(
  sonde: Sonde,
  titre: string,
  lectures: readonly Lecture[],
  { graine, taille, fois, manuel }: Reglage,
): Promise<Campagne> {
  for (const lecture of lectures) await verifierAccord(lecture, sonde.db);
  const auPlancher = plancher(sonde.sql, taille, graine);
  const rounds = lectures.map((lecture, rang) => [
    { nom: "plancher", lancer: auPlancher },
    { nom: `produit ${rang}`, lancer: () => lecture.produit(sonde.db) },
  ]);
  const mesures = new Map(await mesurer(rounds, fois));
  const auManuel = lectures.map((lecture, rang) => [{ nom: `manuel ${rang}`, lancer: lecture.manuel }]);
  for (const [nom, durees] of manuel ? await mesurer(auManuel, 1) : []) mesures.set(nom, durees);
  return { titre, lectures, mesures };
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
