import { Paper, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./SectionDossier.module.css";

type Props = {
  readonly titre: string;
  /** The level of its heading. */
  readonly niveau?: 2 | 3;
  /** The id of its heading, where an anchor leads to it. */
  readonly ancre?: string | undefined;
  readonly children: ReactNode;
};

/** A section of a dossier under its title. */
export function SectionDossier({ titre, niveau = 2, ancre, children }: Props) {
  const propre = useId();
  const id = ancre ?? propre;
  return (
    <Paper component="section" withBorder className={classes.section} aria-labelledby={id}>
      <Title order={niveau} id={id} className={classes.titre} {...(ancre !== undefined && { tabIndex: -1 })}>
        {titre}
      </Title>
      {children}
    </Paper>
  );
}

/** A value of a dossier; one that is not known is said to be so. */
export function Valeur({ children }: { readonly children: ReactNode }) {
  return children ?? <span className={classes.vide}>Non renseigné</span>;
}

type DonneesProps = {
  /** Labels with their values; null for one that is not known. */
  readonly lignes: readonly (readonly [libelle: string, valeur: ReactNode])[];
  /** Each label over its value, side by side where there is room, in place of one a line. */
  readonly empilees?: boolean;
};

/** Labelled values. */
export function Donnees({ lignes, empilees = false }: DonneesProps) {
  return (
    <dl className={classes.donnees} data-empilees={empilees || undefined}>
      {lignes.map(([libelle, valeur]) => (
        <div key={libelle}>
          <dt>{libelle}</dt>
          <dd>
            <Valeur>{valeur}</Valeur>
          </dd>
        </div>
      ))}
    </dl>
  );
}
