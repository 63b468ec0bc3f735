import { DataTable } from "../../base/DataTable.tsx";
import {
  ACTIONS,
  colonneCandidat,
  colonneDossier,
  colonneEcheance,
  CREATION,
  RECRUTEUR,
  SITUATION,
  STATUT,
  type ColonneFiche,
} from "../portefeuille/colonnes.tsx";
import { MiseAJour } from "./MiseAJour.tsx";
import type { FichesDepasseesProps } from "./props.ts";
import { aDuDetail, SousLaFiche } from "./SousLaFiche.tsx";

/** P3: the columns of the dépassées, and the two ways to bring each up to date. */
function colonnes(props: FichesDepasseesProps): readonly ColonneFiche[] {
  return [
    colonneCandidat(props.lienFiche),
    RECRUTEUR,
    SITUATION,
    STATUT,
    CREATION,
    colonneEcheance(props.now),
    ACTIONS,
    colonneDossier(props.lienProfil),
    {
      id: "mise-a-jour",
      header: "Mise à jour",
      sticky: "end",
      cell: (fiche) => <MiseAJour fiche={fiche} {...props} />,
    },
  ];
}

function detailDe(props: FichesDepasseesProps, ficheId: number) {
  return aDuDetail({ ...props, ficheId }) ? <SousLaFiche {...props} ficheId={ficheId} /> : null;
}

/** P3: « Mes fiches dépassées » as a table, in cells of two lines. */
export function VerrouTable(props: FichesDepasseesProps) {
  return (
    <DataTable
      label="Mes fiches dépassées"
      columns={colonnes(props)}
      rows={props.fiches}
      rowId={({ ficheId }) => ficheId}
      isMarked={({ ficheId }) => props.ouvertes.has(ficheId)}
      rowDetail={({ ficheId }) => detailDe(props, ficheId)}
    />
  );
}
