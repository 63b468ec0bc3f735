import { CRITERES_PORTEFEUILLE, type CriteresPortefeuille, type VuePortefeuille } from "@sar/domain";
import type { PisteSansFiltre } from "@sar/ui";
import { trpc } from "../trpc.ts";

type NomCritere = keyof typeof CRITERES_PORTEFEUILLE;

/** When filters leave no fiche: how many there would be without each of them. */
export function usePistes(
  vue: VuePortefeuille,
  criteres: CriteresPortefeuille,
  vide: boolean,
): readonly PisteSansFiltre[] {
  const choisis = (Object.keys(CRITERES_PORTEFEUILLE) as NomCritere[]).filter((nom) => criteres[nom] !== undefined);
  const noms = vide ? choisis : [];
  const comptes = trpc.useQueries((t) =>
    noms.map((nom) => t.portefeuille.compter({ vue, criteres: { ...criteres, [nom]: undefined } })),
  );
  return noms.map((nom, rang) => ({ nom, libelle: CRITERES_PORTEFEUILLE[nom].libelle, compte: comptes[rang]?.data }));
}
