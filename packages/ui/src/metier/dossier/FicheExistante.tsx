import { formaterInstant, type SyntheseVue } from "@sar/domain";
import { IconFileCheck, IconInfoCircle } from "@tabler/icons-react";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import classes from "./FicheExistante.module.css";

type Props = {
  readonly fiche: NonNullable<SyntheseVue["fiche"]>;
  readonly href: string;
  readonly onOuvrir: () => void;
};

/** F1: in place of the quick actions, the fiche that the entreprise has on the candidate: who opened it and when. */
export function FicheExistante({ fiche, href, onOuvrir }: Props) {
  return (
    <div className={classes.racine}>
      <IconFileCheck size={22} stroke={1.75} className={classes.icone ?? ""} aria-hidden />
      <p className={classes.texte}>
        {`Fiche de suivi ouverte par ${fiche.ouvertePar} le `}
        <time dateTime={fiche.creeLe}>{formaterInstant(fiche.creeLe)}</time>.
      </p>
      <FollowableLink href={href} onFollow={onOuvrir}>
        Voir la fiche
      </FollowableLink>
    </div>
  );
}

/** F1: in place of the quick actions, why none is possible: the candidate has left the vivier. */
export function HorsVivier() {
  return (
    <div className={classes.racine}>
      <IconInfoCircle size={22} stroke={1.75} className={classes.icone ?? ""} aria-hidden />
      <p className={classes.texte}>
        Ce candidat n’est plus dans le vivier&nbsp;: aucune fiche de suivi ne peut être ouverte sur son dossier.
      </p>
    </div>
  );
}
