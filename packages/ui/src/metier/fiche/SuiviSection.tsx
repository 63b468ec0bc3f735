import { direEcheance, formaterInstant, estDepassee, type FicheVue, type Instant } from "@sar/domain";
import type { ReactNode } from "react";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import type { Suite } from "./brouillon.ts";
import { FicheSection } from "./FicheSection.tsx";
import classes from "./SuiviSection.module.css";

const STATUT_CALCULE =
  "Ce champ est calculé automatiquement en fonction de la valeur du champ Résultat, il n'est pas modifiable manuellement.";

function Ligne({ libelle, children }: { readonly libelle: string; readonly children: ReactNode }) {
  return (
    <div className={classes.line}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Echeance({ echeance, now }: { readonly echeance: Instant | null; readonly now: Instant }) {
  if (echeance === null) return "Aucune échéance";
  return (
    <>
      <time dateTime={echeance}>{formaterInstant(echeance)}</time>
      <span className={classes.words} data-late={estDepassee({ echeance }, now) || undefined}>
        {direEcheance(echeance, now)}
      </span>
    </>
  );
}

type Props = {
  readonly fiche: FicheVue;
  /** What saving will give; null while it gives what stands, or cannot be told yet. */
  readonly suite: Suite | null;
  readonly now: Instant;
};

/** Section 1: what follows from the rest, read only, with what saving will make of it. */
export function SuiviSection({ fiche, suite, now }: Props) {
  const aLEnregistrement = <span className={classes.next}>{"À l’enregistrement\u00a0: "}</span>;
  return (
    <FicheSection section="suivi">
      <dl className={classes.list}>
        <Ligne libelle="Titre">{fiche.titre}</Ligne>
        <Ligne libelle="Entreprise">{fiche.entreprise}</Ligne>
        <Ligne libelle="Recruteur">{fiche.proprietaire.nom}</Ligne>
        <Ligne libelle="Date de mise à jour">
          <time dateTime={fiche.misAJourLe}>{formaterInstant(fiche.misAJourLe)}</time>
        </Ligne>
        <Ligne libelle="Statut">
          <StatutTint code={fiche.statut} />
          {suite && suite.statut !== fiche.statut && (
            <div className={classes.outcome}>
              {aLEnregistrement}
              <StatutTint code={suite.statut} />
            </div>
          )}
          <div className={classes.note}>{STATUT_CALCULE}</div>
        </Ligne>
        <Ligne libelle="Date d’échéance">
          <Echeance echeance={fiche.echeance} now={now} />
          {suite && suite.echeance !== fiche.echeance && (
            <div className={classes.outcome}>
              {aLEnregistrement}
              <Echeance echeance={suite.echeance} now={now} />
            </div>
          )}
        </Ligne>
      </dl>
    </FicheSection>
  );
}
