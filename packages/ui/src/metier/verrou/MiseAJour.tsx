import { Button } from "@mantine/core";
import { echeanceDuStatut, type LigneFicheDepassee } from "@sar/domain";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import classes from "./MiseAJour.module.css";
import { candidatDe } from "./mots.ts";
import type { FichesDepasseesProps } from "./props.ts";

type Props = Pick<FichesDepasseesProps, "now" | "adresseFiche" | "onFiche" | "onConfirmer"> & {
  readonly fiche: LigneFicheDepassee;
  /** Side by side over the whole width, as on a card. */
  readonly large?: boolean;
};

/** The two ways to bring a fiche up to date: its form, and « Toujours d'actualité » where F5 allows it. */
export function MiseAJour({ fiche, now, large = false, adresseFiche, onFiche, onConfirmer }: Props) {
  const candidat = candidatDe(fiche);
  const taille = large ? "sm" : "xs";
  return (
    <div className={classes.buttons} data-large={large || undefined}>
      <FollowableLink
        size={taille}
        href={adresseFiche(fiche.ficheId)}
        aria-label={`Mettre à jour la fiche de ${candidat}`}
        onFollow={() => onFiche(fiche.ficheId)}
      >
        Mettre à jour
      </FollowableLink>
      {echeanceDuStatut(fiche.statut, now) !== null && (
        <Button
          variant="default"
          size={taille}
          data-confirmer
          aria-label={`Toujours d’actualité\u00a0: ${candidat}`}
          onClick={() => onConfirmer(fiche)}
        >
          Toujours d’actualité
        </Button>
      )}
    </div>
  );
}
