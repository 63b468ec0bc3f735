import { useClickOutside } from "@mantine/hooks";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import classes from "./Panneau.module.css";

type Props = {
  /** What stands on the button. */
  readonly bouton: ReactNode;
  /** The name of the button where what stands on it is not enough. */
  readonly nom?: string;
  readonly cote?: "gauche" | "droite";
  /** What the panel holds; it is given what shuts it. */
  readonly children: (fermer: () => void) => ReactNode;
};

/** A button of the header that opens a panel below it; Escape, a click elsewhere and leaving by Tab shut it. */
export function Panneau({ bouton, nom, cote = "gauche", children }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const id = useId();
  const declencheur = useRef<HTMLButtonElement>(null);
  const fermer = () => setOuvert(false);
  const racine = useClickOutside<HTMLDivElement>(fermer);
  const surTouche = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !ouvert) return;
    event.stopPropagation();
    fermer();
    declencheur.current?.focus();
  };
  return (
    <div
      ref={racine}
      className={classes.racine}
      onKeyDown={surTouche}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) fermer();
      }}
    >
      <button
        ref={declencheur}
        type="button"
        className={classes.bouton}
        aria-expanded={ouvert}
        aria-controls={id}
        aria-label={nom}
        onClick={() => setOuvert(!ouvert)}
      >
        {bouton}
      </button>
      <div id={id} className={classes.panneau} data-cote={cote} hidden={!ouvert}>
        {ouvert && children(fermer)}
      </div>
    </div>
  );
}
