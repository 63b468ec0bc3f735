import type { FicheEnregistreeVue } from "@sar/domain";
import { ErrorView, FicheEnPlace, LoadingView, useNow, type LinkTarget } from "@sar/ui";
import { useCallback } from "react";
import { lireErreur } from "../erreurs.ts";
import { useCommandesFiche } from "../fiche/useCommandesFiche.ts";
import { trpc } from "../trpc.ts";

type Props = {
  readonly ficheId: number;
  readonly lienFiche: LinkTarget;
  readonly onFermer: (ficheId: number) => void;
  readonly onModifications: (ficheId: number, nombre: number) => void;
};

/** A fiche of the gate as a form in its row, fetched when it is opened; up to date, it leaves the list at once. */
export function EditeurFiche({ ficheId, lienFiche, onFermer, onModifications }: Props) {
  const utils = trpc.useUtils();
  const now = useNow();
  const { data, error, refetch } = trpc.fiche.lire.useQuery({ ficheId });
  const commandes = useCommandesFiche(ficheId, true, ({ depassee }: FicheEnregistreeVue) => {
    if (depassee) return;
    utils.verrou.fiches.setData(undefined, (fiches) => fiches?.filter((fiche) => fiche.ficheId !== ficheId));
  });
  const compterModifications = useCallback(
    (nombre: number) => onModifications(ficheId, nombre),
    [ficheId, onModifications],
  );
  if (!data && error) return <ErrorView message={lireErreur(error).message} onRetry={() => void refetch()} />;
  if (!data) return <LoadingView lines={3} height={32} />;
  return (
    <FicheEnPlace
      fiche={data}
      now={now}
      lienFiche={lienFiche}
      onFermer={() => onFermer(ficheId)}
      onModifications={compterModifications}
      {...commandes}
    />
  );
}
