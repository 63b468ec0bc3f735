import { CRITERES_VIVIER, type CriteresVivier } from "@sar/domain";
import type { PisteSansFiltre } from "@sar/ui";
import { trpc } from "../trpc.ts";

type NomCritere = keyof typeof CRITERES_VIVIER;

/** When a search finds nobody: how many candidates there would be without each of its criteria. */
export function usePistes(criteres: CriteresVivier, vide: boolean): readonly PisteSansFiltre[] {
  const choisis = (Object.keys(CRITERES_VIVIER) as NomCritere[]).filter((nom) => criteres[nom] !== undefined);
  const noms = vide ? choisis : [];
  const comptes = trpc.useQueries((t) =>
    noms.map((nom) => t.vivier.compter({ criteres: { ...criteres, [nom]: undefined } })),
  );
  return noms.map((nom, rang) => ({ nom, libelle: CRITERES_VIVIER[nom].libelle, compte: comptes[rang]?.data }));
}
