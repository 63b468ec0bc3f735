import { Title } from "@mantine/core";
import { nomDuTitre, RESULTATS, type LignePortefeuille } from "@sar/domain";
import type { ReactNode } from "react";
import { CardList } from "../../base/CardList.tsx";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import { TextLink } from "../../base/TextLink.tsx";
import { DateEtHeure, Echeance } from "../portefeuille/Echeance.tsx";
import { direActions, direSituation } from "../portefeuille/ligne.ts";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { MiseAJour } from "./MiseAJour.tsx";
import type { FichesDepasseesProps } from "./props.ts";
import { SousLaFiche } from "./SousLaFiche.tsx";
import classes from "./VerrouCards.module.css";

function Ligne({ libelle, children }: { readonly libelle: string; readonly children: ReactNode }) {
  return (
    <div className={classes.line}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Carte({ fiche, ...props }: FichesDepasseesProps & { readonly fiche: LignePortefeuille }) {
  const candidat = nomDuTitre(fiche);
  return (
    <>
      <div className={classes.heading}>
        <div>
          <Title order={2} fz="md">
            <TextLink inherit c="inherit" {...props.lienFiche(fiche)}>
              {candidat}
            </TextLink>
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
          <Echeance echeance={fiche.echeance} now={props.now} />
        </Ligne>
        <Ligne libelle="Situation">{direSituation(fiche)}</Ligne>
        <Ligne libelle="Actions effectuées">{direActions(fiche)}</Ligne>
        <Ligne libelle="Créé le">
          <DateEtHeure instant={fiche.creeLe} />
        </Ligne>
        <Ligne libelle="Recruteur">{fiche.recruteur.nom}</Ligne>
      </dl>
      <MiseAJour fiche={fiche} large {...props} />
      <SousLaFiche {...props} ficheId={fiche.ficheId} />
      <FollowableLink
        variant="subtle"
        size="sm"
        mt={4}
        fullWidth
        aria-label={`Voir le profil de ${candidat}`}
        {...props.lienProfil(fiche)}
      >
        Voir le profil
      </FollowableLink>
    </>
  );
}

/** P3 on a phone: the same fiches as cards. */
export function VerrouCards(props: FichesDepasseesProps) {
  return (
    <CardList
      label="Mes fiches dépassées"
      rows={props.fiches}
      rowId={({ ficheId }) => ficheId}
      height={280}
      card={(fiche) => <Carte fiche={fiche} {...props} />}
    />
  );
}
