import { Button, Stack } from "@mantine/core";
import type { TotalVivier } from "@sar/domain";
import { EmptyView } from "../../base/StateViews.tsx";

/** What a search would find without one of its filters. */
export type PisteSansFiltre = {
  /** The criterion's name in its registry, and its label. */
  readonly nom: string;
  readonly libelle: string;
  /** Undefined while it is being counted. */
  readonly compte: TotalVivier | undefined;
};

type Props = {
  readonly titre: string;
  /** One for each chosen filter. */
  readonly pistes: readonly PisteSansFiltre[];
  /** How many of what is searched there are, in words. */
  readonly direTotal: (compte: TotalVivier) => string;
  readonly onRetirer: (nom: string) => void;
};

/** When filters leave nothing: which one to remove, and how many that brings back. */
export function AucunResultat({ titre, pistes, direTotal, onRetirer }: Props) {
  const utiles = pistes.filter(({ compte }) => compte?.total !== 0);
  const direPiste = ({ libelle, compte }: PisteSansFiltre) => {
    const sans = `Sans «\u00a0${libelle}\u00a0»`;
    return compte ? `${sans}\u00a0: ${direTotal(compte)}` : sans;
  };
  return (
    <EmptyView
      title={titre}
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
