import { VisuallyHidden } from "@mantine/core";
import { idSchema, type FicheVue } from "@sar/domain";
import { FicheView, LeaveDialog, showToast, useNow, type SaisieEnCours } from "@sar/ui";
import { useLocation, useParams, useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { PageIntrouvable } from "../cadre/PageIntrouvable.tsx";
import { useLien } from "../cadre/useLien.ts";
import { useSession } from "../cadre/useSession.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { RetourPortefeuille } from "../portefeuille/RetourPortefeuille.tsx";
import { trpc } from "../trpc.ts";
import { oublierSaisie, saisieEnSuspens, suspendreSaisie } from "./saisieEnSuspens.ts";
import { Transmettre } from "./Transmettre.tsx";
import { useCommandesFiche } from "./useCommandesFiche.ts";
import { useDepart } from "./useDepart.ts";

declare module "@tanstack/history" {
  interface HistoryState {
    /** V7: the fiche was opened from the gate, and leads back there once it is up to date. */
    readonly depuisVerrou?: boolean;
  }
}

function Fiche({ fiche }: { readonly fiche: FicheVue }) {
  const { compteId } = useSession();
  const lien = useLien();
  const router = useRouter();
  const now = useNow();
  const depuisVerrou = useLocation({ select: ({ state }) => state.depuisVerrou === true });
  const [modifications, setModifications] = useState(0);
  const [reprise] = useState(() => saisieEnSuspens(compteId, fiche.id));
  const { demande, rester, quitter, autoriser, estLibre } = useDepart(modifications);
  useEffect(() => {
    oublierSaisie();
    if (reprise) showToast({ message: "Vos saisies non enregistrées sont toujours là." });
  }, [reprise]);
  const commandes = useCommandesFiche(fiche.id, depuisVerrou, ({ depassee }) => {
    if (!depuisVerrou || depassee) return;
    autoriser();
    router.history.back();
  });
  const suspendre = useCallback(
    (saisie: SaisieEnCours) => {
      if (!estLibre()) suspendreSaisie({ compteId, ficheId: fiche.id, saisie });
    },
    [compteId, fiche.id, estLibre],
  );
  return (
    <>
      <FicheView
        fiche={fiche}
        reprise={reprise}
        now={now}
        compteId={compteId}
        lienDossier={lien({
          to: "/dossiers/$dossierId",
          params: { dossierId: String(fiche.dossierId) },
          state: true,
        })}
        retour={<RetourPortefeuille />}
        actions={<Transmettre fiche={fiche} modifiee={modifications > 0} />}
        onModifications={setModifications}
        onDisparition={suspendre}
        {...commandes}
      />
      <LeaveDialog opened={demande} modifications={modifications} onStay={rester} onLeave={quitter} />
    </>
  );
}

function FicheChargee({ ficheId }: { readonly ficheId: number }) {
  // The candidate's name stays out of the browser's history.
  useTitrePage(`Fiche de suivi n°\u00a0${ficheId}`);
  const { data, error, refetch } = trpc.fiche.lire.useQuery({ ficheId });
  if (data) return <Fiche fiche={data} />;
  if (error) {
    return (
      <>
        <VisuallyHidden component="h1">Fiche de suivi</VisuallyHidden>
        <EtatErreur error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return <PageEnAttente />;
}

/** The fiche de suivi of a candidate, to read and to bring up to date. */
export function FichePage() {
  const { ficheId } = useParams({ from: "/cadre/fiches/$ficheId" });
  const lu = idSchema.safeParse(Number(ficheId));
  return lu.success ? <FicheChargee key={lu.data} ficheId={lu.data} /> : <PageIntrouvable />;
}
