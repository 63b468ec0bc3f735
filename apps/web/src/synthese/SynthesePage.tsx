import { VisuallyHidden } from "@mantine/core";
import { idSchema } from "@sar/domain";
import { useParams } from "@tanstack/react-router";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { PageIntrouvable } from "../cadre/PageIntrouvable.tsx";
import { useRaccourcis } from "../cadre/useRaccourcis.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { peutReessayer } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { useVerrouFerme } from "../verrou/useVerrouFerme.ts";
import { VerrouDiffere } from "../verrou/VerrouDiffere.tsx";
import { Etude } from "./Etude.tsx";
import { FRAICHEUR_SYNTHESE_MS, useVoisins } from "./useVoisins.ts";

function SyntheseChargee({ dossierId }: { readonly dossierId: number }) {
  // The candidate's name stays out of the browser's history.
  useTitrePage(`Synthèse du candidat n°\u00a0${dossierId}`);
  const requete = trpc.dossier.synthese.useQuery({ dossierId }, { staleTime: FRAICHEUR_SYNTHESE_MS });
  const { data, error, refetch } = requete;
  const voisins = useVoisins(dossierId, { arrive: data !== undefined });
  const ferme = useVerrouFerme(requete);
  // Here and not in the study: while a candidate is on his way, the keys already lead past him.
  useRaccourcis(ferme ? {} : { j: () => voisins.aller("suivantId"), k: () => voisins.aller("precedentId") });
  if (ferme) return <VerrouDiffere />;
  // What was fetched before a fault stays in sight; what may no longer be read does not (W3).
  if (data && (!error || peutReessayer(error))) return <Etude key={dossierId} synthese={data} voisins={voisins} />;
  if (error) {
    return (
      <>
        <VisuallyHidden component="h1">Synthèse d’un candidat</VisuallyHidden>
        <EtatErreur error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return <PageEnAttente lignes={5} hauteur={96} />;
}

/** V9: the study of a candidate of the vivier. */
export function SynthesePage() {
  const parametres = useParams({ from: "/cadre/vivier/$dossierId" });
  const lu = idSchema.safeParse(Number(parametres.dossierId));
  return lu.success ? <SyntheseChargee dossierId={lu.data} /> : <PageIntrouvable />;
}
