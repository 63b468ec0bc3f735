import { Title } from "@mantine/core";
import { nomDuTitre, RESULTATS, type LignePortefeuille } from "@sar/domain";
import { CardList } from "../../base/CardList.tsx";
import { TextLink } from "../../base/TextLink.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { CaseSelection } from "./CaseSelection.tsx";
import { DateEtHeure, EcheanceEnMots } from "./Echeance.tsx";
import { direActions, direSituation } from "./ligne.ts";
import classes from "./PortefeuilleCards.module.css";
import { idLienFiche, type ListePortefeuilleProps } from "./props.ts";
import { RefusLigne } from "./RefusLigne.tsx";

type CarteProps = Omit<ListePortefeuilleProps, "lignes" | "tri" | "onTrier" | "refus"> & {
  readonly ligne: LignePortefeuille;
  /** Why a command given to the selection was refused for this one. */
  readonly message: string | undefined;
};

function Carte({ ligne, message, vue, now, selection, lienFiche, lienProfil }: CarteProps) {
  const nom = nomDuTitre(ligne);
  return (
    <>
      <div className={classes.heading}>
        <CaseSelection
          label={`Sélectionner ${nom}`}
          checked={selection.estChoisie(ligne.ficheId)}
          onToggle={(plage) => selection.onBasculer(ligne.ficheId, plage)}
        />
        <div className={classes.name}>
          <Title order={2} fz="md">
            <TextLink id={idLienFiche(ligne.ficheId)} inherit {...lienFiche(ligne)}>
              {nom}
            </TextLink>
          </Title>
          <div className={classes.secondary}>{`${ligne.bassin} · ${ligne.recruteur.nom}`}</div>
        </div>
        <TextLink aria-label={`Lien vers le profil de ${nom}`} {...lienProfil(ligne)}>
          Profil
        </TextLink>
      </div>
      <div className={classes.tints}>
        <StatutTint code={ligne.statut} />
        {ligne.classification && <ClassificationTint code={ligne.classification} />}
      </div>
      <div>{RESULTATS.libelle(ligne.resultat)}</div>
      <div className={classes.secondary}>
        {vue === "depassees" ? `Actions\u00a0: ${direActions(ligne)}` : ligne.metiers.join(", ")}
      </div>
      <div className={classes.secondary}>{direSituation(ligne)}</div>
      <div className={classes.secondary}>
        {"Créé le "}
        <DateEtHeure instant={ligne.creeLe} />
      </div>
      <div className={classes.due}>
        {ligne.echeance && (
          <span>
            {"Échéance "}
            <DateEtHeure instant={ligne.echeance} />
          </span>
        )}
        <EcheanceEnMots echeance={ligne.echeance} now={now} />
      </div>
      {message !== undefined && (
        <div className={classes.refus}>
          <RefusLigne message={message} />
        </div>
      )}
    </>
  );
}

/** P1 on a phone: the same fiches as cards. */
export function PortefeuilleCards({ lignes, refus, retourId, enCours = false, ...others }: ListePortefeuilleProps) {
  return (
    <CardList
      label="Fiches du portefeuille"
      rows={lignes}
      rowId={({ ficheId }) => ficheId}
      currentId={retourId}
      busy={enCours}
      height={210}
      rowLink={others.lienFiche}
      isMarked={({ ficheId }) => others.selection.estChoisie(ficheId)}
      card={(ligne) => <Carte ligne={ligne} message={refus.get(ligne.ficheId)} {...others} />}
    />
  );
}
