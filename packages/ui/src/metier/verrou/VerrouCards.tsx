import { Title } from "@mantine/core";
import { formaterInstant, RESULTATS, type LigneFicheDepassee } from "@sar/domain";
import type { ReactNode } from "react";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { EcheanceDepassee } from "./EcheanceDepassee.tsx";
import { MiseAJour } from "./MiseAJour.tsx";
import { candidatDe, direActions, direSituation } from "./mots.ts";
import type { FichesDepasseesProps } from "./props.ts";
import { RefusLigne } from "./RefusLigne.tsx";
import classes from "./VerrouCards.module.css";

function Ligne({ libelle, children }: { readonly libelle: string; readonly children: ReactNode }) {
  return (
    <div className={classes.line}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Carte({ fiche, ...props }: FichesDepasseesProps & { readonly fiche: LigneFicheDepassee }) {
  const candidat = candidatDe(fiche);
  return (
    <>
      <div className={classes.heading}>
        <div>
          <Title order={2} fz="md">
            {candidat}
          </Title>
          <div>{fiche.bassin}</div>
        </div>
        {fiche.classification && <ClassificationTint code={fiche.classification} />}
      </div>
      <div className={classes.statut}>
        <StatutTint code={fiche.statut} />
        <div>{RESULTATS.libelle(fiche.resultat)}</div>
      </div>
      <dl className={classes.lines}>
        <Ligne libelle="Échéance">
          <EcheanceDepassee echeance={fiche.echeance} now={props.now} />
        </Ligne>
        <Ligne libelle="Situation">{direSituation(fiche.situation)}</Ligne>
        <Ligne libelle="Actions effectuées">{direActions(fiche)}</Ligne>
        <Ligne libelle="Créé le">
          <time dateTime={fiche.creeLe}>{formaterInstant(fiche.creeLe)}</time>
        </Ligne>
        <Ligne libelle="Recruteur">{fiche.recruteur}</Ligne>
      </dl>
      <MiseAJour fiche={fiche} large {...props} />
      <RefusLigne refus={props.refus} ficheId={fiche.ficheId} />
      <FollowableLink
        variant="subtle"
        size="sm"
        mt={4}
        fullWidth
        href={props.adresseDossier(fiche.dossierId)}
        aria-label={`Voir le dossier de ${candidat}`}
        onFollow={() => props.onDossier(fiche.dossierId)}
      >
        Voir le dossier
      </FollowableLink>
    </>
  );
}

/** P3 on a phone: the same fiches as cards. */
export function VerrouCards(props: FichesDepasseesProps) {
  return (
    <ul className={classes.list} aria-label="Mes fiches dépassées">
      {props.fiches.map((fiche) => (
        <li key={fiche.ficheId} className={classes.card}>
          <Carte fiche={fiche} {...props} />
        </li>
      ))}
    </ul>
  );
}
