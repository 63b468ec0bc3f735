import type { FicheVue } from "@sar/domain";
import { useCallback } from "react";
import { trpc } from "../trpc.ts";

/**
 * After a change of a fiche: its page shows the new version, and all that counts or lists fiches is asked for again.
 * The vivier does not depend on what stands in a fiche.
 */
export function useApresChangement(): (fiche: FicheVue) => void {
  const utils = trpc.useUtils();
  return useCallback(
    (fiche) => {
      utils.fiche.lire.setData({ ficheId: fiche.id }, fiche);
      void utils.verrou.invalidate();
      void utils.portefeuille.invalidate();
      void utils.accueil.invalidate();
      void utils.session.moi.invalidate();
      void utils.dossier.synthese.invalidate({ dossierId: fiche.dossierId });
    },
    [utils],
  );
}
