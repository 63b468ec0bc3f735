import { existeDossier, openDatabase } from "@sar/db";
import { instant } from "@sar/domain";
import type { Reglages } from "../env.ts";
import { ouvrirDepot } from "../fichiers/depot.ts";
import { lireComptesDemo, presenterComptes } from "./comptes-demo.ts";

type ReglagesDemo = Pick<Reglages, "dossierFichiers" | "demoGraine" | "demoMaintenant">;

/**
 * Sees to it that a database holds the demo: fills one that has no dossier, and leaves any other as it is.
 * @returns what whoever starts is to read of its accounts.
 */
export async function preparerDemo(
  url: string,
  { dossierFichiers, demoGraine, demoMaintenant }: ReglagesDemo,
  dire: (phrase: string) => void,
): Promise<readonly string[]> {
  const base = openDatabase(url, { max: 2, applicationName: "sar-demo" });
  try {
    if (!(await existeDossier(base.db))) {
      const { semerDemo } = await import("./semer.ts");
      const now = demoMaintenant ?? instant(new Date());
      await semerDemo({ base, fichiers: ouvrirDepot(dossierFichiers), graine: demoGraine, now, dire });
    }
    return presenterComptes(await lireComptesDemo(base.db));
  } finally {
    await base.close();
  }
}
