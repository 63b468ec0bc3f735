import type { LigneVivier } from "@sar/domain";
import { nomCandidat, SavoirFaireDrawer } from "@sar/ui";
import { lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";

type Props = { readonly ligne: LigneVivier | null; readonly onFermer: () => void };

/** V6: the savoir-faire of a candidate over the list, fetched when they are asked for. */
export default function SavoirFaire({ ligne, onFermer }: Props) {
  const { data, error, refetch } = trpc.dossier.savoirFaire.useQuery(
    { dossierId: ligne?.dossierId ?? 0 },
    { enabled: ligne !== null },
  );
  return (
    <SavoirFaireDrawer
      candidat={ligne && nomCandidat(ligne)}
      themes={data}
      erreur={error ? lireErreur(error).message : undefined}
      onReessayer={() => void refetch()}
      onFermer={onFermer}
    />
  );
}
