import { Paper, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./SectionDossier.module.css";

type Props = { readonly titre: string; readonly children: ReactNode };

/** A section of a dossier under its title. */
export function SectionDossier({ titre, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" withBorder className={classes.section} aria-labelledby={id}>
      <Title order={2} id={id} className={classes.titre}>
        {titre}
      </Title>
      {children}
    </Paper>
  );
}

type DonneesProps = {
  /** Labels with their values; a null value is not shown. */
  readonly lignes: readonly (readonly [libelle: string, valeur: ReactNode])[];
};

/** Labelled values, one a line. */
export function Donnees({ lignes }: DonneesProps) {
  return (
    <dl className={classes.donnees}>
      {lignes.map(([libelle, valeur]) => (
        <div key={libelle} className={classes.ligne}>
          <dt>{libelle}</dt>
          <dd>{valeur ?? <span className={classes.vide}>Non renseigné</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
