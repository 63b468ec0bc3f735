import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./FicheSection.module.css";

/** The sections of the fiche, in the manual's order. */
const SECTIONS = {
  suivi: "Suivi",
  actions: "Actions effectuées",
  resultat: "Résultat",
  recrutement: "Suivi recrutement",
} as const;

/** A section of the fiche. */
export type SectionFiche = keyof typeof SECTIONS;

/** The id of the heading of a section, where an anchor leads. */
export function idSection(section: SectionFiche): string {
  return `section-${section}`;
}

/** The number and the name of a section: « 3. Résultat ». */
export function titreSection(section: SectionFiche): string {
  return `${Object.keys(SECTIONS).indexOf(section) + 1}. ${SECTIONS[section]}`;
}

/** Brings a section into view and moves the focus to its heading. */
export function allerASection(section: SectionFiche): void {
  const titre = document.getElementById(idSection(section));
  titre?.focus({ preventScroll: true });
  titre?.scrollIntoView({ block: "start" });
}

type Props = { readonly section: SectionFiche; readonly children: ReactNode };

/** One of the four sections of a fiche, under its numbered heading. */
export function FicheSection({ section, children }: Props) {
  return (
    <section className={classes.section} aria-labelledby={idSection(section)}>
      <Title order={2} id={idSection(section)} tabIndex={-1} className={classes.title}>
        {titreSection(section)}
      </Title>
      {children}
    </section>
  );
}
