import { Button, Group } from "@mantine/core";
import type { LigneVivier } from "@sar/domain";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import { nomCandidat } from "./candidat.ts";
import { idEtudier, type ListeVivierProps } from "./props.ts";

type Props = Pick<ListeVivierProps, "adresseEtude" | "onEtudier" | "onSavoirFaire"> & {
  readonly ligne: LigneVivier;
  /** Side by side over the whole width, as on a card. */
  readonly large?: boolean;
};

/** « Savoir-faire » and « Étudier » of a row; read out, each says whose. */
export function BoutonsCandidat({ ligne, large = false, adresseEtude, onEtudier, onSavoirFaire }: Props) {
  const nom = nomCandidat(ligne);
  const taille = large ? "sm" : "xs";
  return (
    <Group gap="xs" wrap="nowrap" grow={large}>
      <Button
        variant="default"
        size={taille}
        aria-haspopup="dialog"
        aria-label={`Savoir-faire de ${nom}`}
        onClick={() => onSavoirFaire(ligne)}
      >
        Savoir-faire
      </Button>
      <FollowableLink
        id={idEtudier(ligne.dossierId)}
        size={taille}
        href={adresseEtude(ligne.dossierId)}
        aria-label={`Étudier ${nom}`}
        onFollow={() => onEtudier(ligne.dossierId)}
      >
        Étudier
      </FollowableLink>
    </Group>
  );
}
