import type { ReactNode } from "react";
import classes from "./liste.module.css";

/** Several values under one label; null when there is none, as for any other value that is not known. */
export function liste(valeurs: readonly string[]): ReactNode {
  if (valeurs.length === 0) return null;
  return (
    <ul className={classes.list}>
      {valeurs.map((valeur) => (
        <li key={valeur}>{valeur}</li>
      ))}
    </ul>
  );
}
