import { nomDuTitre } from "@sar/domain";
import { DataTable } from "../../base/DataTable.tsx";
import { CaseSelection } from "./CaseSelection.tsx";
import {
  ACTIONS,
  colonneCandidat,
  colonneDossier,
  colonneEcheance,
  CREATION,
  METIERS,
  RECRUTEUR,
  SITUATION,
  STATUT,
  type ColonneFiche,
} from "./colonnes.tsx";
import type { ListePortefeuilleProps } from "./props.ts";
import { RefusLigne } from "./RefusLigne.tsx";
import { sensDuTri, TitreTri } from "./TitreTri.tsx";

type Props = ListePortefeuilleProps;

function colonneSelection({ selection }: Props): ColonneFiche {
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

/** P1, P3: the columns of a view; that of the dépassées tells the actions in place of the métiers. */
function colonnesDe(props: Props): readonly ColonneFiche[] {
  const { vue, tri, now, onTrier, lienFiche, lienProfil } = props;
  return [
    colonneSelection(props),
    colonneCandidat(lienFiche),
    RECRUTEUR,
    ...(vue === "depassees" ? [] : [METIERS]),
    SITUATION,
    STATUT,
    {
      ...CREATION,
      sort: sensDuTri("creeLe", tri),
      header: <TitreTri colonne="creeLe" libelle="Créé le" tri={tri} onTrier={onTrier} />,
    },
    {
      ...colonneEcheance(now),
      sort: sensDuTri("echeance", tri),
      header: <TitreTri colonne="echeance" libelle="Échéance" tri={tri} onTrier={onTrier} />,
    },
    ...(vue === "depassees" ? [ACTIONS] : []),
    { ...colonneDossier(lienProfil), sticky: "end" },
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
