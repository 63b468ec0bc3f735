import { useCallback } from "react";
import { trpc } from "../trpc.ts";

/** After a change of fiches: asks again for all that counts, lists or shows them, and for what the gate shuts (V7). */
export function useRelectureFiches(): () => void {
  const utils = trpc.useUtils();
  return useCallback(() => {
    void utils.portefeuille.invalidate();
    void utils.fiche.invalidate();
    void utils.verrou.invalidate();
    void utils.accueil.invalidate();
    void utils.vivier.invalidate();
    void utils.session.moi.invalidate();
  }, [utils]);
}
