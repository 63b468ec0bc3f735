import { VisuallyHidden } from "@mantine/core";
import type { LignePortefeuille } from "@sar/domain";
import { LeaveQuestion, showToast, useNow, VerrouView, type RefusConfirmation } from "@sar/ui";
import { useIsMutating } from "@tanstack/react-query";
import type { NavigateOptions } from "@tanstack/react-router";
import { getMutationKey } from "@trpc/react-query";
import { useEffect, useState } from "react";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { reprendreAuTitre } from "../cadre/useFocusTitre.ts";
import { useLien } from "../cadre/useLien.ts";
import { lireErreur } from "../erreurs.ts";
import { useApresChangement } from "../fiche/useApresChangement.ts";
import { useDepart } from "../fiche/useDepart.ts";
import { trpc } from "../trpc.ts";
import { EditeurFiche } from "./EditeurFiche.tsx";
import { useEditeurs } from "./useEditeurs.ts";

/**
 * F5 from the list: the row goes at once, and comes back with its reason when it is refused. A reading that began before
 * the confirmation still gives the row, in the version that was confirmed: it stays away.
 */
function useConfirmation() {
  const utils = trpc.useUtils();
  const apresChangement = useApresChangement();
  const [refus, setRefus] = useState<RefusConfirmation | null>(null);
  const [confirmees, setConfirmees] = useState<ReadonlyMap<number, number>>(new Map());
  const confirmer = trpc.fiche.confirmer.useMutation({
    onMutate: ({ ficheId, version }) => {
      setRefus(null);
      setConfirmees((avant) => new Map(avant).set(ficheId, version));
    },
    onSuccess: ({ fiche }) => apresChangement(fiche),
    onError: (error, { ficheId }) => {
      setConfirmees((avant) => new Map([...avant].filter(([autre]) => autre !== ficheId)));
      setRefus({ ficheId, message: lireErreur(error).message });
    },
    onSettled: () => utils.verrou.fiches.invalidate(),
  });
  return {
    refus,
    // Several can be under way at once; the hook's own state is that of the last.
    enCours: useIsMutating({ mutationKey: getMutationKey(trpc.fiche.confirmer) }) > 0,
    estConfirmee: ({ ficheId, version }: LignePortefeuille) => confirmees.get(ficheId) === version,
    confirmer: ({ ficheId, version }: LignePortefeuille) => confirmer.mutate({ ficheId, version }),
  };
}

const versFiche = (ficheId: number): NavigateOptions => ({
  to: "/fiches/$ficheId",
  params: { ficheId: String(ficheId) },
  state: { depuisVerrou: true },
});

/**
 * V7: asks again for what the gate refused, so that the page behind it shows by itself; `luLe` tells one answer that
 * the gate is open from the next.
 */
function useOuverture(ouvert: boolean, luLe: number): void {
  const utils = trpc.useUtils();
  useEffect(() => {
    if (ouvert) showToast({ message: "Toutes vos fiches sont à jour\u00a0: le vivier est ouvert." });
  }, [ouvert]);
  useEffect(() => {
    if (!ouvert) return;
    void utils.vivier.invalidate();
    void utils.dossier.invalidate();
    void utils.session.moi.invalidate();
  }, [ouvert, luLe, utils]);
}

/**
 * V7: the gate, in place of what it shuts: the recruteur's own fiches dépassées, each brought up to date where it
 * stands. With the last one the page behind it opens by itself, with the search one came with.
 */
export function Verrou() {
  const now = useNow();
  const lien = useLien();
  const { refus, enCours, estConfirmee, confirmer } = useConfirmation();
  const { ouvertes, basculer, modifications, modifiees, onModifications } = useEditeurs();
  const { demande, choisir } = useDepart(modifiees);
  const requete = trpc.verrou.fiches.useQuery(undefined, { staleTime: 0 });
  const { error, isFetching, refetch } = requete;
  const fiches = requete.data?.filter((fiche) => !estConfirmee(fiche));
  useOuverture(fiches?.length === 0 && !isFetching && !enCours, requete.dataUpdatedAt);
  useEffect(() => reprendreAuTitre, []);

  if (!fiches && error) {
    return (
      <>
        <VisuallyHidden component="h1">Mes fiches dépassées</VisuallyHidden>
        <EtatErreur error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!fiches) return <PageEnAttente />;
  return (
    <>
      <VerrouView
        fiches={fiches}
        now={now}
        refus={refus}
        lienFiche={({ ficheId }) => lien(versFiche(ficheId))}
        lienProfil={({ dossierId }) => lien({ to: "/dossiers/$dossierId", params: { dossierId: String(dossierId) } })}
        ouvertes={ouvertes}
        onBasculer={basculer}
        editeur={(ficheId) => (
          <EditeurFiche
            ficheId={ficheId}
            lienFiche={lien(versFiche(ficheId))}
            onFermer={basculer}
            onModifications={onModifications}
          />
        )}
        onConfirmer={confirmer}
      />
      <LeaveQuestion asked={demande} modifications={modifications} peutGarder onChoix={choisir} />
    </>
  );
}
