import { EmptyView } from "../../base/StateViews.tsx";
import { AucunResultat, type PisteSansFiltre } from "../criteres/AucunResultat.tsx";
import { direTotal } from "./total.ts";

type Props = {
  /** One for each chosen filter; none when no filter is chosen. */
  readonly pistes: readonly PisteSansFiltre[];
  readonly onRetirer: (nom: string) => void;
};

/** When a search finds nobody: which filter to remove, and how many candidates that brings back. */
export function AucunCandidat({ pistes, onRetirer }: Props) {
  if (pistes.length === 0) {
    return (
      <EmptyView title="Le vivier est vide pour le moment">
        Les prochains candidats y entreront à la publication de la session de la commission.
      </EmptyView>
    );
  }
  return (
    <AucunResultat
      titre="Aucun candidat ne correspond à votre recherche"
      pistes={pistes}
      direTotal={direTotal}
      onRetirer={onRetirer}
    />
  );
}
