import { useIsPhone } from "../../base/useIsPhone.ts";
import { PortefeuilleCards } from "./PortefeuilleCards.tsx";
import classes from "./ListePortefeuille.module.css";
import { PortefeuilleTable } from "./PortefeuilleTable.tsx";
import type { ListePortefeuilleProps } from "./props.ts";
import { TriCartes } from "./TriCartes.tsx";

/** P1: the list of fiches, as a table or, on a phone, as cards. */
export function ListePortefeuille(props: ListePortefeuilleProps) {
  const { tri, onTrier, selection } = props;
  if (!useIsPhone()) return <PortefeuilleTable {...props} />;
  return (
    <div className={classes.cards}>
      <TriCartes tri={tri} onTrier={onTrier} selection={selection} />
      <PortefeuilleCards {...props} />
    </div>
  );
}
