import { ActionIcon } from "@mantine/core";
import { TOTAL_EXACT_MAX, type TotalVivier } from "@sar/domain";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import classes from "./Voisinage.module.css";

type Props = {
  /** The place of the candidate in the search, from 1; null when it is not known. */
  readonly position: number | null;
  readonly total: TotalVivier | null;
  /** Absent where there is no candidate on that side. */
  readonly onPrecedent: (() => void) | undefined;
  readonly onSuivant: (() => void) | undefined;
  /** Whether the keys J and K are on, so that the buttons tell them. */
  readonly avecTouches: boolean;
};

/** The place and the total as short as they go: « 12 / 186 », « 12 / plus de 1 000 ». */
function direPlace(position: number, { total, auDela }: TotalVivier): string {
  const nombre = (auDela ? TOTAL_EXACT_MAX : total).toLocaleString("fr-FR");
  return `${position.toLocaleString("fr-FR")}\u00a0/\u00a0${auDela ? `plus de ${nombre}` : nombre}`;
}

type BoutonProps = {
  readonly sens: "precedent" | "suivant";
  readonly touche: string;
  readonly avecTouches: boolean;
  readonly onClick: (() => void) | undefined;
};

function Bouton({ sens, touche, avecTouches, onClick }: BoutonProps) {
  const Icone = sens === "precedent" ? IconChevronLeft : IconChevronRight;
  const nom = sens === "precedent" ? "Candidat précédent" : "Candidat suivant";
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={nom}
      title={avecTouches ? `${nom} (touche ${touche})` : nom}
      aria-keyshortcuts={avecTouches ? touche : undefined}
      aria-disabled={onClick === undefined}
      className={classes.bouton}
      onClick={onClick}
    >
      <Icone size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}

/** Where a candidate stands in the search, with the way to his neighbours. */
export function Voisinage({ position, total, onPrecedent, onSuivant, avecTouches }: Props) {
  return (
    <nav className={classes.racine} aria-label="Candidats de la recherche">
      <Bouton sens="precedent" touche="K" avecTouches={avecTouches} onClick={onPrecedent} />
      <span className={classes.position}>{position !== null && total !== null && direPlace(position, total)}</span>
      <Bouton sens="suivant" touche="J" avecTouches={avecTouches} onClick={onSuivant} />
    </nav>
  );
}
