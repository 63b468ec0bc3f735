import { triApresClic, type TriPortefeuille } from "@sar/domain";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import classes from "./TitreTri.module.css";

type Colonne = TriPortefeuille["colonne"];

type Props = {
  readonly colonne: Colonne;
  readonly libelle: string;
  readonly tri: TriPortefeuille;
  readonly onTrier: (tri: TriPortefeuille) => void;
};

/** P1: how a column sorts at present, as its heading tells it to assistive technology. */
export function sensDuTri(colonne: Colonne, tri: TriPortefeuille): "ascending" | "descending" | "none" {
  if (tri.colonne !== colonne) return "none";
  return tri.ordre === "asc" ? "ascending" : "descending";
}

const ICONES = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

/** P1: the title of a column that sorts: descending on the first click, ascending on the second. */
export function TitreTri({ colonne, libelle, tri, onTrier }: Props) {
  const Icone = ICONES[sensDuTri(colonne, tri)];
  return (
    <button
      type="button"
      className={classes.button}
      data-active={tri.colonne === colonne || undefined}
      onClick={() => onTrier(triApresClic(tri, colonne))}
    >
      {libelle}
      <Icone size={15} stroke={2} className={classes.icon ?? ""} aria-hidden />
    </button>
  );
}
