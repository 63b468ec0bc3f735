import type { FicheOuverteVue } from "@sar/domain";
import { showToast } from "@sar/ui";
import { useRouter } from "@tanstack/react-router";
import { lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { useRafraichir } from "./useRafraichir.ts";
import { useVersCandidat } from "./useVoisins.ts";

/** F14: undoes a quick action; from the vivier, the candidate is shown again, to be decided anew. */
export function useAnnulation(): (fiche: FicheOuverteVue, dossierId: number) => Promise<void> {
  const router = useRouter();
  const versCandidat = useVersCandidat();
  const rafraichir = useRafraichir();
  const annuler = trpc.fiche.annuler.useMutation();
  return async ({ ficheId, version, titre }, dossierId) => {
    try {
      await annuler.mutateAsync({ ficheId, version });
    } catch (error) {
      return showToast({ message: lireErreur(error).message, tone: "failed" });
    }
    await rafraichir(dossierId);
    showToast({ message: `Décision annulée\u00a0: ${titre} est de nouveau dans le vivier.` });
    if (router.state.location.pathname.startsWith("/vivier/")) versCandidat(dossierId);
  };
}
