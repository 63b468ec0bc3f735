import { ouvrirBase } from "./donnees/base.ts";
import type { Donnees } from "./donnees/construire.ts";
import { campagnes, type Campagne } from "./mesure/campagne.ts";
import { mesurerHttp } from "./http/charger.ts";
import { pires, tableau, tableauDebits } from "./mesure/rapport.ts";
import { ouvrirSonde } from "./mesure/sonde.ts";
import type { Reglages } from "./reglages.ts";

const dire = (phrase: string) => void process.stdout.write(`${phrase}\n`);

async function mesurerListes(url: string, donnees: Donnees, reglages: Reglages): Promise<void> {
  const sonde = await ouvrirSonde(url);
  try {
    const menees: Campagne[] = [];
    for (const mener of campagnes(sonde, donnees, reglages)) {
      const campagne = await mener();
      menees.push(campagne);
      if (reglages.plans) dire(await pires(campagne, sonde));
    }
    dire(tableau(menees));
  } finally {
    await sonde.close();
  }
}

/** Builds the data where they are missing, measures, and prints what was measured. */
export async function bench(reglages: Reglages): Promise<void> {
  const { serveur, donnees } = await ouvrirBase(reglages, { dossier: reglages.dossier, dire });
  try {
    await mesurerListes(serveur.url, donnees, reglages);
    if (reglages.http) dire(`\n${tableauDebits(await mesurerHttp(serveur.url, donnees, reglages))}`);
  } finally {
    await serveur.stop();
  }
}
