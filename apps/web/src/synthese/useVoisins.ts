import type { TotalVivier } from "@sar/domain";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useRef } from "react";
import { trpc } from "../trpc.ts";
import { useRechercheVivier } from "../vivier/recherche.ts";

/** How long a synthesis that was fetched ahead is shown without asking again. */
export const FRAICHEUR_SYNTHESE_MS = 60_000;

type Cote = "precedentId" | "suivantId";

/** The place of a candidate in the search, and the way to his neighbours. */
export type Voisins = {
  readonly position: number | null;
  readonly total: TotalVivier | null;
  readonly versPrecedent: (() => void) | undefined;
  readonly versSuivant: (() => void) | undefined;
  /** The next candidate, asked for where he is not known yet; null when there is none. */
  readonly trouverSuivant: () => Promise<number | null>;
  /** Goes to a neighbour, once he is known; a key pressed early is not lost. */
  readonly aller: (cote: Cote) => void;
};

/** Shows a candidate of the same search in place of the present one. */
export function useVersCandidat(): (dossierId: number) => void {
  const navigate = useNavigate();
  return (dossierId) =>
    void navigate({
      to: "/vivier/$dossierId",
      params: { dossierId: String(dossierId) },
      search: true,
      state: true,
      replace: true,
    });
}

/**
 * See {@link Voisins}; the next candidate is fetched ahead, so that he shows at once. Until the present one has come,
 * neighbours are asked for only when a key leads to them: his synthesis waits for nothing else.
 */
export function useVoisins(dossierId: number, { arrive }: { readonly arrive: boolean }): Voisins {
  const { criteres } = useRechercheVivier();
  const utils = trpc.useUtils();
  const versCandidat = useVersCandidat();
  const { data: voisins } = trpc.vivier.voisins.useQuery({ criteres, dossierId }, { enabled: arrive });
  const { data: total } = trpc.vivier.compter.useQuery({ criteres }, { enabled: arrive });
  const affiche = useRef<number | null>(null);
  const suivantId = voisins?.suivantId ?? null;
  const precedentId = voisins?.precedentId ?? null;

  useEffect(() => {
    if (suivantId === null) return;
    void utils.dossier.synthese.prefetch({ dossierId: suivantId }, { staleTime: FRAICHEUR_SYNTHESE_MS });
    void utils.vivier.voisins.prefetch({ criteres, dossierId: suivantId });
  }, [suivantId, criteres, utils]);

  useLayoutEffect(() => {
    affiche.current = dossierId;
    return () => {
      affiche.current = null;
    };
  }, [dossierId]);

  const trouver = async (cote: Cote) => {
    const connus = voisins ?? (await utils.vivier.voisins.ensureData({ criteres, dossierId }).catch(() => null));
    return connus?.[cote] ?? null;
  };
  const aller = async (cote: Cote) => {
    const id = await trouver(cote);
    if (id !== null && affiche.current === dossierId) versCandidat(id);
  };

  return {
    position: voisins?.position ?? null,
    total: total ?? null,
    versPrecedent: precedentId === null ? undefined : () => versCandidat(precedentId),
    versSuivant: suivantId === null ? undefined : () => versCandidat(suivantId),
    trouverSuivant: () => trouver("suivantId"),
    aller: (cote) => void aller(cote),
  };
}
