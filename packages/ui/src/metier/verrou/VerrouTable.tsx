import { nomDuTitre, RESULTATS, type LigneFicheDepassee } from "@sar/domain";
import { DataTable, type DataColumn } from "../../base/DataTable.tsx";
import { TextLink } from "../../base/TextLink.tsx";
import { TwoLines } from "../../base/TwoLines.tsx";
import { DateEtHeure, Echeance } from "../portefeuille/Echeance.tsx";
import { direActions, direSituation } from "../portefeuille/ligne.ts";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { MiseAJour } from "./MiseAJour.tsx";
import type { FichesDepasseesProps } from "./props.ts";
import { aDuDetail, SousLaFiche } from "./SousLaFiche.tsx";

function colonnes(props: FichesDepasseesProps): readonly DataColumn<LigneFicheDepassee>[] {
  return [
    {
      id: "candidat",
      header: "Candidat et bassin",
      sticky: "start",
      width: "14%",
      cell: (fiche) => (
        <TwoLines
          strong
          first={
            <TextLink inherit {...props.lienFiche(fiche.ficheId)}>
              {nomDuTitre(fiche)}
            </TextLink>
          }
          second={fiche.bassin}
        />
      ),
    },
    { id: "recruteur", header: "Recruteur", cell: ({ recruteur }) => recruteur },
    {
      id: "situation",
      header: "Situation et classification",
      cell: (fiche) => (
        <TwoLines
          first={direSituation(fiche)}
          second={fiche.classification === null ? "–" : <ClassificationTint code={fiche.classification} />}
        />
      ),
    },
    {
      id: "statut",
      header: "Statut et résultat",
      width: "19%",
      cell: ({ statut, resultat }) => (
        <TwoLines first={<StatutTint code={statut} />} second={RESULTATS.libelle(resultat)} />
      ),
    },
    {
      id: "cree",
      header: "Créé le",
      cell: ({ creeLe }) => <DateEtHeure instant={creeLe} />,
    },
    {
      id: "echeance",
      header: "Échéance",
      cell: ({ echeance }) => <Echeance echeance={echeance} now={props.now} />,
    },
    { id: "actions", header: "Actions effectuées", width: "14%", cell: direActions },
    {
      id: "dossier",
      header: "Dossier",
      cell: (fiche) => (
        <TextLink
          inherit
          aria-label={`Lien vers le profil de ${nomDuTitre(fiche)}`}
          {...props.lienDossier(fiche.dossierId)}
        >
          Lien
        </TextLink>
      ),
    },
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
