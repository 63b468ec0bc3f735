import { RESULTATS, nomDuTitre, type LignePortefeuille } from "@sar/domain";
import { DataTable, type DataColumn } from "../../base/DataTable.tsx";
import { TextLink } from "../../base/TextLink.tsx";
import { TwoLines } from "../../base/TwoLines.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { CaseSelection } from "./CaseSelection.tsx";
import { DateEtHeure, Echeance } from "./Echeance.tsx";
import { direActions, direSituation } from "./ligne.ts";
import classes from "./PortefeuilleTable.module.css";
import { idLienFiche, type ListePortefeuilleProps } from "./props.ts";
import { RefusLigne } from "./RefusLigne.tsx";
import { sensDuTri, TitreTri } from "./TitreTri.tsx";

type Colonne = DataColumn<LignePortefeuille>;
type Props = ListePortefeuilleProps;

function colonneSelection({ selection }: Props): Colonne {
  return {
    id: "selection",
    width: "40px",
    header: (
      <CaseSelection
        label="Sélectionner toute la page"
        checked={selection.page === "toute"}
        partial={selection.page === "partie"}
        onToggle={selection.onBasculerPage}
      />
    ),
    cell: (ligne) => (
      <CaseSelection
        label={`Sélectionner ${nomDuTitre(ligne)}`}
        checked={selection.estChoisie(ligne.ficheId)}
        onToggle={(plage) => selection.onBasculer(ligne.ficheId, plage)}
      />
    ),
  };
}

function colonneCandidat({ lienFiche }: Props): Colonne {
  return {
    id: "candidat",
    header: "Candidat et bassin",
    sticky: "start",
    width: "15%",
    cell: (ligne) => (
      <TwoLines
        strong
        first={
          <TextLink id={idLienFiche(ligne.ficheId)} fz="inherit" className={classes.name ?? ""} {...lienFiche(ligne)}>
            {nomDuTitre(ligne)}
          </TextLink>
        }
        second={ligne.bassin}
      />
    ),
  };
}

const RECRUTEUR: Colonne = {
  id: "recruteur",
  header: "Recruteur",
  width: "8%",
  cell: ({ recruteur }) => recruteur.nom,
};

const METIERS: Colonne = {
  id: "metiers",
  header: "Métiers actuels",
  width: "18%",
  cell: ({ metiers }) => <div className={classes.wide}>{metiers.join(", ")}</div>,
};

const ACTIONS: Colonne = {
  id: "actions",
  header: "Actions effectuées",
  width: "16%",
  cell: (ligne) => <div className={classes.wide}>{direActions(ligne)}</div>,
};

const SITUATION: Colonne = {
  id: "situation",
  header: "Situation et classification",
  width: "12%",
  cell: (ligne) => (
    <TwoLines
      first={direSituation(ligne)}
      second={ligne.classification === null ? "–" : <ClassificationTint code={ligne.classification} />}
    />
  ),
};

const STATUT: Colonne = {
  id: "statut",
  header: "Statut et résultat",
  width: "17%",
  cell: ({ statut, resultat }) => (
    <TwoLines
      first={<StatutTint code={statut} />}
      second={<div className={classes.wide}>{RESULTATS.libelle(resultat)}</div>}
    />
  ),
};

function colonneCreation({ tri, onTrier }: Props): Colonne {
  return {
    id: "creeLe",
    width: "11%",
    sort: sensDuTri("creeLe", tri),
    header: <TitreTri colonne="creeLe" libelle="Créé le" tri={tri} onTrier={onTrier} />,
    cell: ({ creeLe }) => <DateEtHeure instant={creeLe} />,
  };
}

function colonneEcheance({ tri, onTrier, now }: Props): Colonne {
  return {
    id: "echeance",
    width: "11%",
    sort: sensDuTri("echeance", tri),
    header: <TitreTri colonne="echeance" libelle="Échéance" tri={tri} onTrier={onTrier} />,
    cell: ({ echeance }) => <Echeance echeance={echeance} now={now} />,
  };
}

function colonneDossier({ lienProfil }: Props): Colonne {
  return {
    id: "dossier",
    header: "Dossier",
    sticky: "end",
    cell: (ligne) => (
      <TextLink fz="inherit" aria-label={`Lien vers le profil de ${nomDuTitre(ligne)}`} {...lienProfil(ligne)}>
        Lien
      </TextLink>
    ),
  };
}

/** P1, P3: the columns of a view; that of the dépassées tells the actions in place of the métiers. */
function colonnesDe(props: Props): readonly Colonne[] {
  return [
    colonneSelection(props),
    colonneCandidat(props),
    RECRUTEUR,
    ...(props.vue === "depassees" ? [] : [METIERS]),
    SITUATION,
    STATUT,
    colonneCreation(props),
    colonneEcheance(props),
    ...(props.vue === "depassees" ? [ACTIONS] : []),
    colonneDossier(props),
  ];
}

function refusDe(refus: Props["refus"], ficheId: number) {
  const message = refus.get(ficheId);
  return message === undefined ? null : <RefusLigne message={message} />;
}

/** P1: the fiches of the portefeuille in cells of two lines; « Lien » leads to the profile, the rest of a row to the fiche. */
export function PortefeuilleTable(props: Props) {
  const { lignes, enCours = false, retourId, selection, refus, lienFiche } = props;
  return (
    <DataTable
      label="Fiches du portefeuille"
      columns={colonnesDe(props)}
      rows={lignes}
      rowId={({ ficheId }) => ficheId}
      currentId={retourId}
      busy={enCours}
      rowLink={lienFiche}
      isMarked={({ ficheId }) => selection.estChoisie(ficheId)}
      rowDetail={({ ficheId }) => refusDe(refus, ficheId)}
    />
  );
}
