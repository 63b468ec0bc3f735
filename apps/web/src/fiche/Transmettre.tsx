import type { FicheVue } from "@sar/domain";
import { showToast, TransmettreFiche, useNow } from "@sar/ui";
import { useSession } from "../cadre/useSession.ts";
import { lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { useApresChangement } from "./useApresChangement.ts";
import { useRecruteurs } from "./useRecruteurs.ts";

type Props = { readonly fiche: FicheVue; readonly modifiee: boolean };

/** F13: hands a fiche over to a colleague or takes it over, from its page. */
export function Transmettre({ fiche, modifiee }: Props) {
  const { compteId } = useSession();
  const now = useNow();
  const apresChangement = useApresChangement();
  const recruteurs = useRecruteurs();
  const transmettre = trpc.fiche.transmettre.useMutation({
    onSuccess: ({ fiche: transmise }) => {
      apresChangement(transmise);
      const { id, nom } = transmise.proprietaire;
      showToast({ message: id === compteId ? "Cette fiche est maintenant la vôtre." : `Fiche transmise à ${nom}.` });
    },
    onError: (error) => {
      const { message, fiche: actuelle } = lireErreur(error);
      if (actuelle) apresChangement(actuelle);
      showToast({ message, tone: "failed" });
    },
  });
  return (
    <TransmettreFiche
      fiche={fiche}
      recruteurs={recruteurs}
      compteId={compteId}
      now={now}
      modifiee={modifiee}
      enCours={transmettre.isPending}
      onTransmettre={(destinataireId) =>
        transmettre.mutate({ ficheId: fiche.id, version: fiche.version, destinataireId })
      }
    />
  );
}
