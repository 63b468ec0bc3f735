import type { PageVivier, TotalVivier, VoisinsVivier } from "@sar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { getQueryKey } from "@trpc/react-query";
import { trpc } from "../trpc.ts";
import { useRechercheVivier } from "../vivier/recherche.ts";

function sansCandidat(page: PageVivier | undefined, dossierId: number): PageVivier | undefined {
  return page && { ...page, lignes: page.lignes.filter((ligne) => ligne.dossierId !== dossierId) };
}

function unDeMoins(compte: TotalVivier | undefined): TotalVivier | undefined {
  return compte && !compte.auDela ? { ...compte, total: Math.max(0, compte.total - 1) } : compte;
}

/**
 * V2: takes a candidate out of everything that was fetched of the search, before the server has answered; answers
 * what puts him back.
 */
export function useRetraitVivier(): (dossierId: number) => () => void {
  const { criteres } = useRechercheVivier();
  const queryClient = useQueryClient();
  const utils = trpc.useUtils();
  const voisinsDe = (dossierId: number | null | undefined, changer: (v: VoisinsVivier) => VoisinsVivier) => {
    if (dossierId == null) return;
    utils.vivier.voisins.setData({ criteres, dossierId }, (voisins) => voisins && changer(voisins));
  };
  return (dossierId) => {
    const avant = queryClient.getQueriesData({ queryKey: getQueryKey(trpc.vivier) });
    const retire = utils.vivier.voisins.getData({ criteres, dossierId });
    queryClient.setQueriesData<PageVivier>({ queryKey: getQueryKey(trpc.vivier.rechercher) }, (page) =>
      sansCandidat(page, dossierId),
    );
    utils.vivier.compter.setData({ criteres }, unDeMoins);
    voisinsDe(retire?.suivantId, (suivant) => ({
      ...suivant,
      position: retire?.position ?? null,
      precedentId: retire?.precedentId ?? null,
    }));
    voisinsDe(retire?.precedentId, (precedent) => ({ ...precedent, suivantId: retire?.suivantId ?? null }));
    return () => {
      for (const [cle, donnees] of avant) queryClient.setQueryData(cle, donnees);
    };
  };
}
