import { trpc } from "../trpc.ts";

/** Asks again for all that the opening or the undoing of a fiche on a candidate changes; waits for his synthesis. */
export function useRafraichir(): (dossierId: number) => Promise<void> {
  const utils = trpc.useUtils();
  return (dossierId) => {
    void utils.vivier.invalidate();
    void utils.portefeuille.invalidate();
    void utils.accueil.invalidate();
    return utils.dossier.synthese.invalidate({ dossierId });
  };
}
