import { NIVEAUX_MAITRISE, type SavoirFaireParTheme } from "@sar/domain";
import { SectionDossier } from "../dossier/SectionDossier.tsx";
import { SavoirFaireListe } from "../vivier/SavoirFaireDrawer.tsx";
import { idPartie, PARTIES_PROFIL } from "./sections.ts";
import classes from "./Volet.module.css";

/** How many savoir-faire there are at each niveau, the highest first: « 24 savoir-faire · expérimenté : 6 · débutant : 18 ». */
function direNombres(themes: readonly SavoirFaireParTheme[]): string {
  const tous = themes.flatMap(({ savoirFaire }) => savoirFaire);
  const parNiveau = NIVEAUX_MAITRISE.lignes
    .map(({ code, libelle }) => ({ libelle, nombre: tous.filter(({ niveau }) => niveau === code).length }))
    .filter(({ nombre }) => nombre > 0)
    .map(({ libelle, nombre }) => `${libelle.toLocaleLowerCase("fr")}\u00a0: ${nombre}`);
  return [`${tous.length} savoir-faire`, ...parNiveau.toReversed()].join(" · ");
}

/** Volet 1: the savoir-faire by thème, each with its niveau. */
export function VoletCompetences({ competences }: { readonly competences: readonly SavoirFaireParTheme[] }) {
  return (
    <SectionDossier niveau={3} titre={PARTIES_PROFIL.competences} ancre={idPartie("competences")}>
      {competences.length > 0 && <p className={classes.counts}>{direNombres(competences)}</p>}
      <div className={classes.skills}>
        <SavoirFaireListe themes={competences} niveau={4} />
      </div>
    </SectionDossier>
  );
}
