import { Button } from "@mantine/core";
import { echeanceDuStatut, nomDuTitre, type LignePortefeuille } from "@sar/domain";
import classes from "./MiseAJour.module.css";
import type { FichesDepasseesProps } from "./props.ts";

type Props = Pick<FichesDepasseesProps, "now" | "ouvertes" | "onBasculer" | "onConfirmer"> & {
  readonly fiche: LignePortefeuille;
  /** Side by side over the whole width, as on a card. */
  readonly large?: boolean;
};

/** The two ways to bring a fiche up to date where it stands: its form, and « Toujours d'actualité » where F5 allows it. */
export function MiseAJour({ fiche, now, large = false, ouvertes, onBasculer, onConfirmer }: Props) {
  const candidat = nomDuTitre(fiche);
  const taille = large ? "sm" : "xs";
  return (
    <div className={classes.buttons} data-large={large || undefined}>
      <Button
        size={taille}
        data-mise-a-jour
        aria-expanded={ouvertes.has(fiche.ficheId)}
        aria-label={`Mettre à jour la fiche de ${candidat}`}
        onClick={() => onBasculer(fiche.ficheId)}
      >
        Mettre à jour
      </Button>
      {echeanceDuStatut(fiche.statut, now) !== null && (
        <Button
          variant="default"
          size={taille}
          aria-label={`Toujours d’actualité\u00a0: ${candidat}`}
          onClick={() => onConfirmer(fiche)}
        >
          Toujours d’actualité
        </Button>
      )}
    </div>
  );
}
