import { formaterJour, TRANCHES_ANNEES, type TrancheAnnees, type VoletExperiences as Volet } from "@sar/domain";
import { Donnees, SectionDossier } from "../dossier/SectionDossier.tsx";
import { liste } from "./liste.tsx";
import { idPartie, PARTIES_PROFIL } from "./sections.ts";

const direAnnees = (tranche: TrancheAnnees | null) => tranche && TRANCHES_ANNEES.libelle(tranche);

/** Volet 3: the candidate's experience in digital trades and outside them, and the time without a job. */
export function VoletExperiences({ volet }: { readonly volet: Volet }) {
  return (
    <SectionDossier niveau={3} titre={PARTIES_PROFIL.experiences} ancre={idPartie("experiences")}>
      <Donnees
        empilees
        lignes={[
          ["Années d’expérience dans un métier du numérique", direAnnees(volet.numerique)],
          ["Années d’expérience dans un métier hors numérique", direAnnees(volet.horsNumerique)],
          ["Date de fin du dernier emploi", volet.finDernierEmploi && formaterJour(volet.finDernierEmploi)],
          ["Durée cumulée sans emploi", direAnnees(volet.dureeSansEmploi)],
          ["Occupation pendant la période sans emploi", liste(volet.occupations)],
          [
            "Nombre de mois de stage ou d’alternance (si jamais travaillé)",
            volet.moisStage === null ? null : String(volet.moisStage),
          ],
        ]}
      />
    </SectionDossier>
  );
}
