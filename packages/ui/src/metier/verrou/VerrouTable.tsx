import { formaterInstant, RESULTATS, type LigneFicheDepassee } from "@sar/domain";
import { DataTable, type DataColumn } from "../../base/DataTable.tsx";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import { TwoLines } from "../../base/TwoLines.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import { EcheanceDepassee } from "./EcheanceDepassee.tsx";
import { MiseAJour } from "./MiseAJour.tsx";
import { candidatDe, direActions, direSituation } from "./mots.ts";
import type { FichesDepasseesProps } from "./props.ts";
import { RefusLigne } from "./RefusLigne.tsx";

function colonnes(props: FichesDepasseesProps): readonly DataColumn<LigneFicheDepassee>[] {
  return [
    {
      id: "candidat",
      header: "Candidat et bassin",
      sticky: "start",
      width: "14%",
      cell: (fiche) => <TwoLines strong first={candidatDe(fiche)} second={fiche.bassin} />,
    },
    { id: "recruteur", header: "Recruteur", cell: ({ recruteur }) => recruteur },
    {
      id: "situation",
      header: "Situation et classification",
      cell: ({ situation, classification }) => (
        <TwoLines
          first={direSituation(situation)}
          second={classification === null ? "–" : <ClassificationTint code={classification} />}
        />
      ),
    },
    {
      id: "statut",
      header: "Statut et résultat",
      width: "19%",
      cell: ({ ficheId, statut, resultat }) => (
        <>
          <TwoLines first={<StatutTint code={statut} />} second={RESULTATS.libelle(resultat)} />
          <RefusLigne refus={props.refus} ficheId={ficheId} />
        </>
      ),
    },
    {
      id: "cree",
      header: "Créé le",
      cell: ({ creeLe }) => (
        <time dateTime={creeLe} style={{ whiteSpace: "nowrap" }}>
          {formaterInstant(creeLe)}
        </time>
      ),
    },
    {
      id: "echeance",
      header: "Échéance",
      cell: ({ echeance }) => <EcheanceDepassee echeance={echeance} now={props.now} />,
    },
    { id: "actions", header: "Actions effectuées", width: "14%", cell: direActions },
    {
      id: "dossier",
      header: "Dossier",
      cell: (fiche) => (
        <FollowableLink
          variant="subtle"
          size="compact-sm"
          href={props.adresseDossier(fiche.dossierId)}
          aria-label={`Lien vers le dossier de ${candidatDe(fiche)}`}
          onFollow={() => props.onDossier(fiche.dossierId)}
        >
          Lien
        </FollowableLink>
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

/** P3: « Mes fiches dépassées » as a table, in cells of two lines. */
export function VerrouTable(props: FichesDepasseesProps) {
  return (
    <DataTable
      label="Mes fiches dépassées"
      columns={colonnes(props)}
      rows={props.fiches}
      rowId={({ ficheId }) => ficheId}
    />
  );
}
