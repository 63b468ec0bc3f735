import { Button, Group, Title } from "@mantine/core";
import { direEcheance, estDepassee, peutEtreConfirmee } from "@sar/domain";
import { IconRefresh } from "@tabler/icons-react";
import { useRef, type ReactNode } from "react";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import type { LinkTarget } from "../../base/followable.ts";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { exigeSuivi } from "./brouillon.ts";
import { FicheAnchors } from "./FicheAnchors.tsx";
import { FicheForm } from "./FicheForm.tsx";
import { FicheTimeline } from "./FicheTimeline.tsx";
import classes from "./FicheView.module.css";
import { SaveBar } from "./SaveBar.tsx";
import { useFicheEnSaisie, type FicheEnSaisieProps } from "./useFicheEnSaisie.ts";
import { ZoneSaisie } from "./ZoneSaisie.tsx";

type Props = FicheEnSaisieProps & {
  /** Who reads, so that the history can say « vous ». */
  readonly compteId: number;
  /** The profile of the candidate. */
  readonly lienDossier: LinkTarget;
  /** The way back to where one came from. */
  readonly retour?: ReactNode;
  /** What else can be done with the fiche. */
  readonly actions?: ReactNode;
};

type EnteteProps = Pick<Props, "fiche" | "now" | "lienDossier" | "retour" | "actions"> & {
  readonly confirmationEnCours: boolean;
  /** F5; null while there is something else to decide first. */
  readonly onConfirmer: (() => void) | null;
};

function Entete({ fiche, now, lienDossier, retour, actions, confirmationEnCours, onConfirmer }: EnteteProps) {
  const { echeance } = fiche;
  return (
    <header className={classes.header}>
      <div>
        {retour && <div className={classes.back}>{retour}</div>}
        <div className={classes.kind}>Fiche de suivi</div>
        <Title order={1}>{fiche.titre}</Title>
        <Group gap="xs" mt={4}>
          <StatutTint code={fiche.statut} />
          {echeance && (
            <span className={classes.due} data-late={estDepassee(fiche, now) || undefined}>
              {`Échéance ${direEcheance(echeance, now)}`}
            </span>
          )}
        </Group>
      </div>
      <div className={`${classes.commands} sar-no-print`}>
        <FollowableLink variant="default" {...lienDossier}>
          Voir le profil
        </FollowableLink>
        {actions}
        {onConfirmer && peutEtreConfirmee(fiche.saisie) && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
            loading={confirmationEnCours}
            onClick={onConfirmer}
          >
            Toujours d’actualité
          </Button>
        )}
      </div>
    </header>
  );
}

/** A fiche as one works on it: its form with anchors and save bar, its conflict (F11), its history (F12). */
export function FicheView({ compteId, lienDossier, retour, actions, ...props }: Props) {
  const { now, etatBrouillon } = props;
  const racine = useRef<HTMLDivElement>(null);
  const form = useFicheEnSaisie(props, racine);
  const { base, brouillon, refus, conflit, ecarte } = form.etat;
  const suivi = exigeSuivi(brouillon.resultat) ? (["recrutement"] as const) : [];

  return (
    <div ref={racine}>
      <Entete
        fiche={conflit?.fiche ?? base}
        now={now}
        lienDossier={lienDossier}
        retour={retour}
        actions={actions}
        confirmationEnCours={form.envoi === "confirmation"}
        onConfirmer={conflit ? null : form.confirmer}
      />
      <div className={classes.layout}>
        <div className={classes.anchors}>
          {!conflit && <FicheAnchors sections={["suivi", "actions", "resultat", ...suivi]} refus={refus} />}
        </div>
        <div className={classes.main}>
          <ZoneSaisie form={form} now={now}>
            <FicheForm
              fiche={base}
              brouillon={brouillon}
              suite={form.suite}
              now={now}
              erreur={form.erreur}
              onSaisir={form.saisir}
            />
          </ZoneSaisie>
        </div>
        <div className={classes.timeline}>
          <FicheTimeline historique={(conflit?.fiche ?? base).historique} compteId={compteId} />
        </div>
      </div>
      {!conflit && (
        <SaveBar
          fiche={base}
          modifications={form.modifications}
          suite={form.suite}
          now={now}
          refus={refus}
          etatBrouillon={etatBrouillon}
          envoi={form.envoi}
          onEnregistrer={form.enregistrer}
          onCesserDAttendre={form.cesserDAttendre}
          onAnnuler={form.annuler}
          onRetablir={ecarte && form.retablir}
        />
      )}
    </div>
  );
}
