import { THEMES, type SavoirFaireParTheme } from "@sar/domain";
import { eq } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { parLibelle } from "../listes/ordre.ts";
import { dossierSavoirFaire, savoirFaire } from "../schema/index.ts";

/** V6: the savoir-faire of a dossier with their niveau, by thème in the order of the thèmes. */
export async function lireSavoirFaire(db: Connexion, dossierId: number): Promise<SavoirFaireParTheme[]> {
  const lus = await db
    .select({ theme: savoirFaire.theme, libelle: savoirFaire.libelle, niveau: dossierSavoirFaire.niveau })
    .from(dossierSavoirFaire)
    .innerJoin(savoirFaire, eq(savoirFaire.id, dossierSavoirFaire.savoirFaireId))
    .where(eq(dossierSavoirFaire.dossierId, dossierId));
  const ranges = lus.toSorted(parLibelle);
  return THEMES.codes
    .map((theme) => ({
      theme,
      savoirFaire: ranges.filter((lu) => lu.theme === theme).map(({ libelle, niveau }) => ({ libelle, niveau })),
    }))
    .filter((groupe) => groupe.savoirFaire.length > 0);
}
