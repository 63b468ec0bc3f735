import { Button } from "@mantine/core";
import { nomDuTitre, RESULTATS, type Instant, type LignePortefeuille } from "@sar/domain";
import { followArea, type LinkTarget } from "../../base/followable.ts";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import { TextLink } from "../../base/TextLink.tsx";
import { Echeance } from "../portefeuille/Echeance.tsx";
import { RefusLigne } from "../portefeuille/RefusLigne.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import classes from "./EcheancesListe.module.css";

/** What the rows of the Accueil work on. */
export type EcheancesProps = {
  readonly now: Instant;
  /** Why « Toujours d'actualité » was refused for a fiche; null when it was not. */
  readonly refus: { readonly ficheId: number; readonly message: string } | null;
  readonly lienFiche: (ligne: LignePortefeuille) => LinkTarget;
  /** F5: the recruteur confirms the résultat as it is. */
  readonly onConfirmer: (ligne: LignePortefeuille) => void;
};

function Actions({ ligne, lienFiche, onConfirmer }: EcheancesProps & { readonly ligne: LignePortefeuille }) {
  const nom = nomDuTitre(ligne);
  return (
    <div className={classes.actions}>
      {ligne.echeance !== null && (
        <Button
          variant="default"
          size="xs"
          data-confirmer
          aria-label={`Toujours d’actualité\u00a0: ${nom}`}
          onClick={() => onConfirmer(ligne)}
        >
          Toujours d’actualité
        </Button>
      )}
      <FollowableLink variant="light" size="xs" aria-label={`Mettre à jour la fiche de ${nom}`} {...lienFiche(ligne)}>
        Mettre à jour
      </FollowableLink>
    </div>
  );
}

type Props = EcheancesProps & { readonly label: string; readonly lignes: readonly LignePortefeuille[] };

/** Fiches by échéance, each one click from its form or from being confirmed. */
export function EcheancesListe({ label, lignes, ...props }: Props) {
  const { now, refus, lienFiche } = props;
  return (
    <ul className={classes.list} aria-label={label}>
      {lignes.map((ligne) => (
        <li key={ligne.ficheId} className={classes.row} {...followArea(lienFiche(ligne))}>
          <div>
            <TextLink className={classes.name ?? ""} {...lienFiche(ligne)}>
              {nomDuTitre(ligne)}
            </TextLink>
            <div className={classes.detail}>
              <StatutTint code={ligne.statut} />
              <span>{RESULTATS.libelle(ligne.resultat)}</span>
            </div>
          </div>
          <div className={classes.due}>
            <Echeance echeance={ligne.echeance} now={now} />
          </div>
          <Actions ligne={ligne} {...props} />
          {refus?.ficheId === ligne.ficheId && (
            <div className={classes.refusal} role="alert">
              <RefusLigne message={refus.message} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
