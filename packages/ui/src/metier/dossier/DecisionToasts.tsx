import { Button } from "@mantine/core";
import { ACTIONS_RAPIDES, RESULTATS, type ActionRapide } from "@sar/domain";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import classes from "./DecisionToasts.module.css";

type FicheOuverteProps = {
  readonly titre: string;
  readonly action: ActionRapide;
  readonly href: string;
  readonly onVoir: () => void;
  readonly onAnnuler: () => void;
};

/** F14: what a quick action has done, with the way to undo it and to the fiche. */
export function FicheOuverteToast({ titre, action, href, onVoir, onAnnuler }: FicheOuverteProps) {
  return (
    <div>
      <div className={classes.titre}>{titre}</div>
      <div>{`Fiche ouverte. Résultat\u00a0: ${RESULTATS.libelle(ACTIONS_RAPIDES.ligne(action).resultat)}`}</div>
      <div className={classes.boutons}>
        <Button size="compact-sm" onClick={onAnnuler}>
          Annuler
        </Button>
        <FollowableLink size="compact-sm" variant="default" href={href} onFollow={onVoir}>
          Voir la fiche
        </FollowableLink>
      </div>
    </div>
  );
}

type RefusProps = {
  readonly titre: string;
  /** Why, in words; F1 names who opened the fiche and when. */
  readonly motif: string;
  /** Where a colleague's fiche is the reason. */
  readonly onVoirFiche: (() => void) | undefined;
  readonly onRevenir: () => void;
  /** Where asking again may help. */
  readonly onReessayer: (() => void) | undefined;
};

/** F1: that a quick action was refused, why, and what can be done. */
export function OuvertureRefuseeToast({ titre, motif, onVoirFiche, onRevenir, onReessayer }: RefusProps) {
  return (
    <div>
      <div className={classes.titre}>{`${titre}\u00a0: fiche non ouverte`}</div>
      <div>{motif}</div>
      <div className={classes.boutons}>
        {onVoirFiche && (
          <Button size="compact-sm" onClick={onVoirFiche}>
            Voir la fiche
          </Button>
        )}
        {onReessayer && (
          <Button size="compact-sm" onClick={onReessayer}>
            Réessayer
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onRevenir}>
          Revenir au candidat
        </Button>
      </div>
    </div>
  );
}
