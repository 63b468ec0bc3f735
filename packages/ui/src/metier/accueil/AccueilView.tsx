import { Title } from "@mantine/core";
import { estDepassee, type AccueilVue, type Jour, type LignePortefeuille } from "@sar/domain";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import type { LinkTarget } from "../../base/followable.ts";
import { EmptyView } from "../../base/StateViews.tsx";
import { compterFiches } from "../portefeuille/ligne.ts";
import { useLigneSuivante } from "../portefeuille/useLigneSuivante.ts";
import classes from "./AccueilView.module.css";
import { EcheancesListe, type EcheancesProps } from "./EcheancesListe.tsx";
import { NouveauxCandidats } from "./NouveauxCandidats.tsx";

type Props = EcheancesProps & {
  readonly accueil: AccueilVue;
  /** How many of one's own fiches are dépassées, and how many fall due within 7 days. */
  readonly depassees: number;
  readonly aVenir: number;
  /** The prénom of who is signed in. */
  readonly prenom: string;
  /** All of one's own fiches, the nearest échéance first. */
  readonly lienMesFiches: LinkTarget;
  readonly lienNouveaux: (depuis: Jour) => LinkTarget;
  readonly lienVivier: LinkTarget;
};

function resumer({ depassees, aVenir }: Pick<Props, "depassees" | "aVenir">): string {
  const parties = [
    ...(depassees > 0 ? [`${compterFiches(depassees)} dépassée${depassees > 1 ? "s" : ""}`] : []),
    ...(aVenir > 0 ? [`${compterFiches(aVenir)} à échéance d’ici 7\u00a0jours`] : []),
  ];
  return parties.length > 0 ? `${parties.join(" et ")}.` : "Toutes vos fiches sont à jour.";
}

type GroupeProps = EcheancesProps & {
  readonly titre: string;
  readonly note?: string;
  readonly lignes: readonly LignePortefeuille[];
};

function Groupe({ titre, note, lignes, ...props }: GroupeProps) {
  if (lignes.length === 0) return null;
  return (
    <div>
      <div className={classes.heading}>
        <Title order={2}>{titre}</Title>
      </div>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      <EcheancesListe label={titre} lignes={lignes} {...props} />
    </div>
  );
}

function Fiches({ accueil, depassees, aVenir, lienMesFiches, onConfirmer, ...props }: Omit<Props, "prenom">) {
  const { echeances } = accueil;
  const zone = useLigneSuivante(
    echeances.map(({ ficheId }) => ficheId),
    "[data-confirmer]",
  );
  const communs = { now: props.now, refus: props.refus, lienFiche: props.lienFiche, onConfirmer };
  return (
    <div ref={zone} className={classes.fiches} tabIndex={-1}>
      <Groupe
        titre="Fiches dépassées"
        note="Tant qu’elles ne sont pas à jour, la recherche dans le vivier vous est fermée."
        lignes={echeances.filter((ligne) => estDepassee(ligne, props.now))}
        {...communs}
      />
      <Groupe
        titre={"À échéance d’ici 7\u00a0jours"}
        lignes={echeances.filter((ligne) => !estDepassee(ligne, props.now))}
        {...communs}
      />
      {echeances.length === 0 && (
        <div className={classes.done}>
          <EmptyView done title="Rien ne vous attend aujourd’hui">
            Aucune de vos fiches n’arrive à échéance d’ici 7&nbsp;jours.
          </EmptyView>
        </div>
      )}
      <FollowableLink variant="subtle" size="compact-md" className={classes.all ?? ""} {...lienMesFiches}>
        {depassees + aVenir > echeances.length
          ? "Voir toutes ces fiches dans le portefeuille"
          : "Voir toutes mes fiches"}
      </FollowableLink>
    </div>
  );
}

/** What needs a recruteur today: his fiches by échéance, each one click from being done, and the new candidates. */
export function AccueilView({ prenom, ...props }: Props) {
  const { accueil, depassees, lienNouveaux, lienVivier } = props;
  return (
    <div className={classes.root}>
      <Title order={1}>{`Bonjour ${prenom}`}</Title>
      <p className={classes.summary}>{resumer(props)}</p>
      <div className={classes.layout}>
        <Fiches {...props} />
        <NouveauxCandidats
          nouveaux={accueil.nouveaux}
          verrouFerme={depassees > 0}
          lienNouveaux={lienNouveaux}
          lienVivier={lienVivier}
        />
      </div>
    </div>
  );
}
