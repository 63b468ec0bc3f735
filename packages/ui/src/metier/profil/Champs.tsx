import type { ReactNode } from "react";
import { Valeur } from "../dossier/SectionDossier.tsx";
import classes from "./Champs.module.css";

/** A label with its value; null for one that is not known. */
export type Champ = readonly [libelle: string, valeur: ReactNode];

/** Labelled values, the label over its value, side by side where there is room. */
export function Champs({ champs }: { readonly champs: readonly Champ[] }) {
  return (
    <dl className={classes.fields}>
      {champs.map(([libelle, valeur]) => (
        <div key={libelle} className={classes.field}>
          <dt>{libelle}</dt>
          <dd>
            <Valeur>{valeur}</Valeur>
          </dd>
        </div>
      ))}
    </dl>
  );
}

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
