import type { FicheVue } from "@sar/domain";
import { useCallback } from "react";
import { trpc } from "../trpc.ts";

/**
 * After a change of fiches: the page of the one that is known anew shows its new version, and all else that counts,
 * lists or shows fiches is asked for again. The vivier does not depend on what stands in a fiche; what the gate has
 * refused of it (V7) is asked for again once it is looked at.
 */
export function useApresChangement(): (fiche?: FicheVue) => void {
  const utils = trpc.useUtils();
  return useCallback(
    (fiche) => {
      if (fiche) utils.fiche.lire.setData({ ficheId: fiche.id }, fiche);
      else void utils.fiche.invalidate();
      void utils.verrou.invalidate();
      void utils.portefeuille.invalidate();
      void utils.accueil.invalidate();
      void utils.session.moi.invalidate();
      void utils.vivier.invalidate(undefined, { refetchType: "none" });
    },
    [utils],
  );
}
