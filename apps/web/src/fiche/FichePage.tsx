import { VisuallyHidden } from "@mantine/core";
import { idSchema, type FicheVue } from "@sar/domain";
import { FicheView, LeaveDialog, useNow } from "@sar/ui";
import { useBlocker, useLocation, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { PageIntrouvable } from "../cadre/PageIntrouvable.tsx";
import { useSession } from "../cadre/useSession.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { trpc } from "../trpc.ts";
import { useCommandesFiche } from "./useCommandesFiche.ts";

declare module "@tanstack/history" {
  interface HistoryState {
    /** V7: the fiche was opened from the gate, and leads back there once it is up to date. */
    readonly depuisVerrou?: boolean;
  }
}

function Fiche({ fiche }: { readonly fiche: FicheVue }) {
  const { compteId } = useSession();
  const navigate = useNavigate();
  const router = useRouter();
  const now = useNow();
  const depuisVerrou = useLocation({ select: ({ state }) => state.depuisVerrou === true });
  const [modifications, setModifications] = useState(0);
  const depart = useBlocker({
    shouldBlockFn: () => modifications > 0,
    enableBeforeUnload: () => modifications > 0,
    withResolver: true,
  });
  const commandes = useCommandesFiche(fiche.id, depuisVerrou, ({ depassee }) => {
    if (depuisVerrou && !depassee) router.history.back({ ignoreBlocker: true });
  });
  return (
    <>
      <FicheView
        fiche={fiche}
        now={now}
        compteId={compteId}
        adresseDossier={`/vivier/${fiche.dossierId}`}
        onDossier={() => void navigate({ to: "/vivier/$dossierId", params: { dossierId: String(fiche.dossierId) } })}
        onModifications={setModifications}
        {...commandes}
      />
      <LeaveDialog
        opened={depart.status === "blocked"}
        modifications={modifications}
        onStay={() => depart.reset?.()}
        onLeave={() => depart.proceed?.()}
      />
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
