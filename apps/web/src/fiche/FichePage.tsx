import { VisuallyHidden } from "@mantine/core";
import { idSchema, type BrouillonVue, type FicheVue } from "@sar/domain";
import { FicheView, LeaveQuestion, useNow } from "@sar/ui";
import { useLocation, useParams, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { PageIntrouvable } from "../cadre/PageIntrouvable.tsx";
import { useLien } from "../cadre/useLien.ts";
import { useSession } from "../cadre/useSession.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { RetourPortefeuille } from "../portefeuille/RetourPortefeuille.tsx";
import { Transmettre } from "./Transmettre.tsx";
import { useCommandesFiche } from "./useCommandesFiche.ts";
import { useDepart } from "./useDepart.ts";
import { useFicheAOuvrir } from "./useFicheAOuvrir.ts";
import { useGardien } from "./useGardien.ts";

declare module "@tanstack/history" {
  interface HistoryState {
    /** V7: the fiche was opened from the gate, and leads back there once it is up to date. */
    readonly depuisVerrou?: boolean;
  }
}

type FicheProps = { readonly fiche: FicheVue; readonly brouillon: BrouillonVue | null };

function Fiche({ fiche, brouillon }: FicheProps) {
  const { compteId } = useSession();
  const lien = useLien();
  const router = useRouter();
  const now = useNow();
  const depuisVerrou = useLocation({ select: ({ state }) => state.depuisVerrou === true });
  const [modifications, setModifications] = useState(0);
  const { gardien, etat, noter } = useGardien(fiche.id, brouillon);
  const depart = useDepart(modifications > 0 ? [fiche.id] : []);
  const commandes = useCommandesFiche(fiche.id, {
    depuisVerrou,
    gardien,
    suite: ({ depassee }) => {
      if (!depuisVerrou || depassee) return;
      depart.autoriser();
      router.history.back();
    },
  });
  return (
    <>
      <FicheView
        fiche={fiche}
        brouillon={brouillon}
        now={now}
        compteId={compteId}
        lienDossier={lien({
          to: "/dossiers/$dossierId",
          params: { dossierId: String(fiche.dossierId) },
          state: true,
        })}
        retour={<RetourPortefeuille />}
        actions={<Transmettre fiche={fiche} modifiee={modifications > 0} />}
        etatBrouillon={etat}
        onBrouillon={noter}
        onModifications={setModifications}
        {...commandes}
      />
      <LeaveQuestion
        asked={depart.demande}
        modifications={modifications}
        peutGarder={etat !== "perime" && etat !== "refuse"}
        onChoix={depart.choisir}
      />
    </>
  );
}

function FicheChargee({ ficheId }: { readonly ficheId: number }) {
  // The candidate's name stays out of the browser's history.
  useTitrePage(`Fiche de suivi n°\u00a0${ficheId}`);
  const { ouverte, error, reessayer } = useFicheAOuvrir(ficheId);
  if (ouverte) return <Fiche {...ouverte} />;
  if (error) {
    return (
      <>
        <VisuallyHidden component="h1">Fiche de suivi</VisuallyHidden>
        <EtatErreur error={error} onRetry={reessayer} />
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
