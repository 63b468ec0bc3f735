import { Button, Group, Title } from "@mantine/core";
import { direEcheance, estDepassee, peutEtreConfirmee } from "@sar/domain";
import { IconRefresh } from "@tabler/icons-react";
import { useEffect, useRef, type ReactNode } from "react";
import type { LinkTarget } from "../../base/followable.ts";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import { focusFirstInvalid } from "../../base/focusFirstInvalid.ts";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { exigeSuivi, type ChampSaisi } from "./brouillon.ts";
import { EncoreDepassee } from "./EncoreDepassee.tsx";
import type { SaisieEnCours } from "./etatSaisie.ts";
import { FicheAnchors } from "./FicheAnchors.tsx";
import { FicheConflict } from "./FicheConflict.tsx";
import { FicheForm } from "./FicheForm.tsx";
import { FicheTimeline } from "./FicheTimeline.tsx";
import classes from "./FicheView.module.css";
import { SaveBar } from "./SaveBar.tsx";
import { useFicheForm, type CommandesFiche, type FicheEnMain } from "./useFicheForm.ts";

type Props = CommandesFiche &
  FicheEnMain & {
    /** Who reads, so that the history can say « vous ». */
    readonly compteId: number;
    /** The profile of the candidate. */
    readonly lienDossier: LinkTarget;
    /** The way back to where one came from. */
    readonly retour?: ReactNode;
    /** What else can be done with the fiche. */
    readonly actions?: ReactNode;
    /** Told the number of fields with unsaved changes, so that leaving can ask. */
    readonly onModifications: (nombre: number) => void;
    /** Told what is entered and not saved when the view goes away. */
    readonly onDisparition: (saisie: SaisieEnCours) => void;
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
      <Group gap="xs" className="sar-no-print">
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
      </Group>
    </header>
  );
}

/** A fiche as one works on it: its form with anchors and save bar, its conflict (F11), its history (F12). */
export function FicheView({ fiche, reprise, now, compteId, ...props }: Props) {
  const { onModifications, onDisparition, lienDossier, retour, actions, ...commandes } = props;
  const racine = useRef<HTMLDivElement>(null);
  const form = useFicheForm({ fiche, reprise, now }, commandes);
  const { base, brouillon, refus, conflit, ecarte } = form.etat;
  const nombre = form.modifications.length;
  const suivi = exigeSuivi(brouillon.resultat) ? (["recrutement"] as const) : [];
  const erreur = (champ: ChampSaisi) => refus.find((autre) => autre.champ === champ)?.message;

  useEffect(() => onModifications(nombre), [nombre, onModifications]);
  const enCours = useRef<SaisieEnCours | null>(null);
  useEffect(() => {
    enCours.current = nombre > 0 ? { base, brouillon } : null;
  }, [nombre, base, brouillon]);
  useEffect(
    () => () => {
      if (enCours.current) onDisparition(enCours.current);
    },
    [onDisparition],
  );
  useEffect(() => {
    if (refus.some(({ champ }) => champ !== null)) focusFirstInvalid(racine.current);
  }, [refus]);

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
          {form.encoreDepassee && estDepassee(base, now) && (
            <EncoreDepassee
              modifiee={form.encoreDepassee.modifiee}
              enCours={form.envoi === "confirmation"}
              onConfirmer={form.confirmer}
            />
          )}
          {conflit ? (
            <FicheConflict
              conflit={conflit}
              base={base}
              brouillon={brouillon}
              entrees={form.entrees}
              envoiEnCours={form.envoi === "enregistrement"}
              onAppliquer={form.appliquer}
              onAbandonner={form.abandonner}
            />
          ) : (
            <FicheForm
              fiche={base}
              brouillon={brouillon}
              suite={form.suite}
              now={now}
              erreur={erreur}
              onSaisir={form.saisir}
            />
          )}
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
          envoiEnCours={form.envoi === "enregistrement"}
          onEnregistrer={form.enregistrer}
          onAnnuler={form.annuler}
          onRetablir={ecarte && form.retablir}
        />
      )}
    </div>
  );
}
