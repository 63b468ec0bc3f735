import { NativeSelect } from "@mantine/core";
import { triPortefeuilleSchema, type TriPortefeuille } from "@sar/domain";
import { IconSelector } from "@tabler/icons-react";
import { CaseSelection } from "./CaseSelection.tsx";
import type { SelectionListe } from "./props.ts";
import classes from "./TriCartes.module.css";

const TRIS = [
  { value: "creeLe desc", label: "Créées récemment" },
  { value: "creeLe asc", label: "Créées il y a longtemps" },
  { value: "echeance asc", label: "Échéance la plus proche" },
  { value: "echeance desc", label: "Échéance la plus lointaine" },
];

type Props = {
  readonly tri: TriPortefeuille;
  readonly onTrier: (tri: TriPortefeuille) => void;
  readonly selection: SelectionListe;
};

/** P1 on a phone: what the headings of the table do there, the order and the selection of the whole page. */
export function TriCartes({ tri, onTrier, selection }: Props) {
  return (
    <div className={classes.bar}>
      <div className={classes.all}>
        <CaseSelection
          label="Sélectionner toute la page"
          checked={selection.page === "toute"}
          partial={selection.page === "partie"}
          onToggle={selection.onBasculerPage}
        />
        <span aria-hidden>Tout</span>
      </div>
      <NativeSelect
        className={classes.sort ?? ""}
        aria-label="Trier les fiches"
        rightSection={<IconSelector size={16} stroke={1.75} aria-hidden />}
        rightSectionPointerEvents="none"
        data={TRIS}
        value={`${tri.colonne} ${tri.ordre}`}
        onChange={(event) => {
          const [colonne, ordre] = event.currentTarget.value.split(" ");
          onTrier(triPortefeuilleSchema.parse({ colonne, ordre }));
        }}
      />
    </div>
  );
}
