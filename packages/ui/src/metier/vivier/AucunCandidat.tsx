import { Button, Stack } from "@mantine/core";
import type { TotalVivier } from "@sar/domain";
import { EmptyView } from "../../base/StateViews.tsx";
import { direTotal } from "./total.ts";

/** What a search would find without one of its filters. */
export type PisteSansFiltre = {
  /** The criterion's name in its registry, and its label. */
  readonly nom: string;
  readonly libelle: string;
  /** Undefined while it is being counted. */
  readonly compte: TotalVivier | undefined;
};

type Props = {
  /** One for each chosen filter; none when no filter is chosen. */
  readonly pistes: readonly PisteSansFiltre[];
  readonly onRetirer: (nom: string) => void;
};

function direPiste({ libelle, compte }: PisteSansFiltre): string {
  const sans = `Sans «\u00a0${libelle}\u00a0»`;
  return compte ? `${sans}\u00a0: ${direTotal(compte)}` : sans;
}

/** When a search finds nobody: which filter to remove, and how many candidates that brings back. */
export function AucunCandidat({ pistes, onRetirer }: Props) {
  if (pistes.length === 0) {
    return (
      <EmptyView title="Le vivier est vide pour le moment">
        Les prochains candidats y entreront à la publication de la session de la commission.
      </EmptyView>
    );
  }
  const utiles = pistes.filter(({ compte }) => compte?.total !== 0);
  return (
    <EmptyView
      title="Aucun candidat ne correspond à votre recherche"
      action={
        <Stack gap="xs">
          {(utiles.length > 0 ? utiles : pistes).map((piste) => (
            <Button key={piste.nom} variant="default" onClick={() => onRetirer(piste.nom)}>
              {direPiste(piste)}
            </Button>
          ))}
        </Stack>
      }
    >
      {utiles.length > 0
        ? "Retirez l’un de ces filtres pour élargir votre recherche."
        : "Aucun filtre à lui seul n’en est la cause\u00a0: retirez-en plusieurs."}
    </EmptyView>
  );
}
