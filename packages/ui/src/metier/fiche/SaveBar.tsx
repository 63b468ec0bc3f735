import { Button, Group, VisuallyHidden } from "@mantine/core";
import { CHAMPS_SUIVIS, formaterJourDe, STATUTS, type FicheVue, type Instant, type Refus } from "@sar/domain";
import type { ChampSaisi, Suite } from "./brouillon.ts";
import { EtatBrouillonEnMots, type EtatBrouillon } from "./EtatBrouillon.tsx";
import { compter } from "./mots.ts";
import { Fautes } from "./Fautes.tsx";
import classes from "./SaveBar.module.css";
import { SuiteEnMots } from "./SuiteEnMots.tsx";
import type { EnvoiEnCours } from "./useFicheForm.ts";

type Props = {
  readonly fiche: FicheVue;
  readonly modifications: readonly ChampSaisi[];
  /** What saving will give; null while it cannot be told. */
  readonly suite: Suite | null;
  readonly now: Instant;
  readonly refus: readonly Refus[];
  readonly etatBrouillon: EtatBrouillon;
  readonly envoi: EnvoiEnCours;
  readonly onEnregistrer: () => void;
  /** Gives up a save that waits for the server. */
  readonly onCesserDAttendre: () => void;
  readonly onAnnuler: () => void;
  /** Puts back what « Annuler les modifications » has just taken away; null when there is nothing. */
  readonly onRetablir: (() => void) | null;
};

function annoncer({ modifications, suite }: Pick<Props, "modifications" | "suite">): string {
  if (modifications.length === 0) return "";
  const compte = compter(modifications.length, "modification");
  if (suite === null) return compte;
  const echeance = suite.echeance === null ? "sans échéance" : `échéance le ${formaterJourDe(suite.echeance)}`;
  return `${compte}. Statut ${STATUTS.libelle(suite.statut)}, ${echeance}.`;
}

/** What has been changed and what saving will make of it, always in sight, with the buttons. */
export function SaveBar(props: Props) {
  const { modifications, envoi, onEnregistrer, onAnnuler, onRetablir } = props;
  const modifiee = modifications.length > 0;
  const envoiEnCours = envoi === "enregistrement" || envoi === "attente";
  return (
    <section className={classes.bar} aria-label="Enregistrement de la fiche">
      <div className={classes.text}>
        <Fautes refus={props.refus} />
        <div className={classes.count}>
          <strong>{modifiee ? compter(modifications.length, "modification") : "Aucune modification"}</strong>
          {modifiee && (
            <span className={classes.fields}>{modifications.map((champ) => CHAMPS_SUIVIS[champ]).join(", ")}</span>
          )}
          <EtatBrouillonEnMots etat={modifiee ? props.etatBrouillon : "aucun"} envoi={envoi} />
        </div>
        {modifiee && (
          <div className={classes.outcome}>
            <SuiteEnMots {...props} ou="dans la section 4" />
          </div>
        )}
        <VisuallyHidden component="output">{annoncer(props)}</VisuallyHidden>
      </div>
      <Group gap="xs" wrap="nowrap" className={classes.buttons}>
        {onRetablir && (
          <Button variant="default" onClick={onRetablir}>
            Rétablir mes modifications
          </Button>
        )}
        {envoi === "attente" ? (
          <Button variant="default" onClick={props.onCesserDAttendre}>
            Ne plus attendre
          </Button>
        ) : (
          modifiee && (
            <Button variant="default" onClick={onAnnuler} disabled={envoiEnCours}>
              Annuler les modifications
            </Button>
          )
        )}
        <Button onClick={onEnregistrer} loading={envoiEnCours}>
          Enregistrer
        </Button>
      </Group>
    </section>
  );
}
