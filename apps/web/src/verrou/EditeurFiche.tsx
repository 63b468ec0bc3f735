import type { BrouillonVue, FicheVue } from "@sar/domain";
import { ErrorView, FicheEnPlace, LoadingView, useNow, type LinkTarget } from "@sar/ui";
import { useCallback } from "react";
import { lireErreur } from "../erreurs.ts";
import { useCommandesFiche } from "../fiche/useCommandesFiche.ts";
import { useFicheAOuvrir } from "../fiche/useFicheAOuvrir.ts";
import { useGardien } from "../fiche/useGardien.ts";
import { trpc } from "../trpc.ts";

type Props = {
  readonly ficheId: number;
  readonly lienFiche: LinkTarget;
  readonly onFermer: (ficheId: number) => void;
  readonly onModifications: (ficheId: number, nombre: number) => void;
};

type EditeurProps = Props & { readonly fiche: FicheVue; readonly brouillon: BrouillonVue | null };

function Editeur({ ficheId, fiche, brouillon, lienFiche, onFermer, onModifications }: EditeurProps) {
  const utils = trpc.useUtils();
  const now = useNow();
  const { gardien, etat, noter } = useGardien(ficheId, brouillon);
  const commandes = useCommandesFiche(ficheId, {
    depuisVerrou: true,
    gardien,
    suite: ({ depassee }) => {
      if (depassee) return;
      utils.verrou.fiches.setData(undefined, (fiches) => fiches?.filter((autre) => autre.ficheId !== ficheId));
    },
  });
  const compterModifications = useCallback(
    (nombre: number) => onModifications(ficheId, nombre),
    [ficheId, onModifications],
  );
  return (
    <FicheEnPlace
      fiche={fiche}
      brouillon={brouillon}
      now={now}
      lienFiche={lienFiche}
      etatBrouillon={etat}
      onBrouillon={noter}
      onFermer={(abandon) => {
        if (abandon) noter(null);
        onFermer(ficheId);
      }}
      onModifications={compterModifications}
      {...commandes}
    />
  );
}

/** A fiche of the gate as a form in its row, fetched when it is opened; up to date, it leaves the list at once. */
export function EditeurFiche(props: Props) {
  const { ouverte, error, reessayer } = useFicheAOuvrir(props.ficheId);
  if (ouverte) return <Editeur {...props} {...ouverte} />;
  if (error) return <ErrorView message={lireErreur(error).message} onRetry={reessayer} />;
  return <LoadingView lines={3} height={32} />;
}
