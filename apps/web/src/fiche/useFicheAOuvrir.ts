import { instant, type BrouillonVue } from "@sar/domain";
import { useState } from "react";
import { trpc } from "../trpc.ts";
import { gardienDe } from "./gardiens.ts";

/** What of a fiche this page holds and the server not yet; undefined when there is nothing of the kind. */
function brouillonDeLaPage(ficheId: number): BrouillonVue | null | undefined {
  const gardien = gardienDe(ficheId);
  if (!gardien || gardien.estAJour()) return undefined;
  const voulu = gardien.voulu();
  return voulu && { ...voulu, modifieLe: instant(Date.now()) };
}

/** A fiche with the draft that the user has of it: what this page still holds, otherwise what the server has kept. */
export function useFicheAOuvrir(ficheId: number) {
  const [enMemoire] = useState(() => brouillonDeLaPage(ficheId));
  const fiche = trpc.fiche.lire.useQuery({ ficheId });
  // Read once for each opening: from then on the form has it.
  const garde = trpc.fiche.brouillon.useQuery(
    { ficheId },
    {
      enabled: enMemoire === undefined,
      gcTime: 0,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  );
  const brouillon = enMemoire === undefined ? garde.data : enMemoire;
  return {
    ouverte: fiche.data && brouillon !== undefined ? { fiche: fiche.data, brouillon } : null,
    error: fiche.data ? garde.error : fiche.error,
    reessayer: () => {
      if (!fiche.data) void fiche.refetch();
      if (garde.error) void garde.refetch();
    },
  };
}
