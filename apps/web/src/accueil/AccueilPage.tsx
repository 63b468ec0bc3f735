import { VisuallyHidden } from "@mantine/core";
import {
  CRITERES_VIVIER,
  criteresPubliesDepuis,
  formaterInstant,
  versAdresse,
  type LignePortefeuille,
} from "@sar/domain";
import { AccueilView, showToast, useNow } from "@sar/ui";
import { useState } from "react";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { useLien } from "../cadre/useLien.ts";
import { useSession } from "../cadre/useSession.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { lireErreur } from "../erreurs.ts";
import { useApresChangement } from "../fiche/useApresChangement.ts";
import { trpc } from "../trpc.ts";

type Refus = { readonly ficheId: number; readonly message: string };

/** F5 from the Accueil: the row goes at once, and comes back with its reason when it is refused. */
function useConfirmation() {
  const utils = trpc.useUtils();
  const relire = useApresChangement();
  const [refus, setRefus] = useState<Refus | null>(null);
  const confirmer = trpc.fiche.confirmer.useMutation({
    onMutate: async ({ ficheId }) => {
      setRefus(null);
      await utils.accueil.lire.cancel();
      const avant = utils.accueil.lire.getData();
      utils.accueil.lire.setData(
        undefined,
        (accueil) => accueil && { ...accueil, echeances: accueil.echeances.filter((l) => l.ficheId !== ficheId) },
      );
      return avant;
    },
    onSuccess: ({ fiche }) =>
      showToast({
        message: `Résultat confirmé pour ${fiche.titre}. ${
          fiche.echeance === null ? "" : `Prochaine échéance\u00a0: ${formaterInstant(fiche.echeance)}.`
        }`,
      }),
    onError: (error, { ficheId }, avant) => {
      utils.accueil.lire.setData(undefined, avant);
      setRefus({ ficheId, message: lireErreur(error).message });
    },
    onSettled: () => relire(),
  });
  return { refus, confirmer: ({ ficheId, version }: LignePortefeuille) => confirmer.mutate({ ficheId, version }) };
}

/** What needs the recruteur today; where one lands after sign-in. */
export function AccueilPage() {
  useTitrePage("Accueil");
  const { prenom, fichesDepassees, echeancesProches } = useSession();
  const now = useNow();
  const lien = useLien();
  const { refus, confirmer } = useConfirmation();
  const { data, error, refetch } = trpc.accueil.lire.useQuery(undefined, { staleTime: 0 });

  if (!data && error) {
    return (
      <>
        <VisuallyHidden component="h1">Accueil</VisuallyHidden>
        <EtatErreur error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <PageEnAttente lignes={5} hauteur={72} />;
  return (
    <AccueilView
      accueil={data}
      depassees={fichesDepassees}
      aVenir={echeancesProches.nombre}
      prenom={prenom}
      now={now}
      refus={refus}
      lienFiche={({ ficheId }) => lien({ to: "/fiches/$ficheId", params: { ficheId: String(ficheId) } })}
      onConfirmer={confirmer}
      lienMesFiches={lien({ to: "/portefeuille", search: { vue: "miennes", tri: "echeance,asc" } })}
      lienNouveaux={(depuis) =>
        lien({ to: "/vivier", search: versAdresse(CRITERES_VIVIER, criteresPubliesDepuis(depuis)) })
      }
      lienVivier={lien({ to: "/vivier" })}
    />
  );
}
