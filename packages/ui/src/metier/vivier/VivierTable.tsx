import { formaterInstant, type LigneVivier } from "@sar/domain";
import { DataTable, type DataColumn } from "../../base/DataTable.tsx";
import { TwoLines } from "../../base/TwoLines.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { BoutonsCandidat } from "./BoutonsCandidat.tsx";
import { direExperience, direNiveauEtude, nomCandidat } from "./candidat.ts";
import type { ListeVivierProps } from "./props.ts";

const COLONNES: readonly DataColumn<LigneVivier>[] = [
  {
    id: "candidat",
    header: "Candidat et ville",
    sticky: "start",
    width: "18%",
    cell: (ligne) => <TwoLines strong first={nomCandidat(ligne)} second={ligne.ville} />,
  },
  { id: "bassin", header: "Bassin d’emploi", width: "14%", cell: (ligne) => ligne.bassin },
  { id: "metiers", header: "Métiers actuels", cell: (ligne) => ligne.metiers.join(", ") },
  {
    id: "classification",
    header: "Classification et date",
    width: "12%",
    cell: ({ classification, dateClassification }) => (
      <TwoLines
        first={<ClassificationTint code={classification} />}
        second={
          <time dateTime={dateClassification} style={{ whiteSpace: "nowrap" }}>
            {formaterInstant(dateClassification)}
          </time>
        }
      />
    ),
  },
  {
    id: "niveau",
    header: "Étude et expérience",
    width: "10%",
    cell: (ligne) => <TwoLines first={direNiveauEtude(ligne)} second={direExperience(ligne)} />,
  },
];

/** V6: the candidates that a search finds, in cells of two lines; name and actions stay in sight. */
export function VivierTable({ lignes, enCours = false, retourId, ...actions }: ListeVivierProps) {
  const colonneActions: DataColumn<LigneVivier> = {
    id: "actions",
    header: "Actions",
    sticky: "end",
    cell: (ligne) => <BoutonsCandidat ligne={ligne} {...actions} />,
  };
  return (
    <DataTable
      label="Candidats du vivier"
      columns={[...COLONNES, colonneActions]}
      rows={lignes}
      rowId={({ dossierId }) => dossierId}
      currentId={retourId}
      busy={enCours}
    />
  );
}
