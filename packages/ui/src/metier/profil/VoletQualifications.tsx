import { NIVEAUX_ETUDE, type VoletQualifications as Volet } from "@sar/domain";
import { Donnees, SectionDossier } from "../dossier/SectionDossier.tsx";
import { liste } from "./liste.tsx";
import { idPartie, PARTIES_PROFIL } from "./sections.ts";

/** Volet 4: the candidate's niveau d'étude, his diplômes, habilitations and certifications. */
export function VoletQualifications({ volet }: { readonly volet: Volet }) {
  const { niveauEtude, niveauEtudeNonValide, diplomeNumerique, diplomeHorsNumerique, certifications } = volet;
  return (
    <SectionDossier niveau={3} titre={PARTIES_PROFIL.qualifications} ancre={idPartie("qualifications")}>
      <Donnees
        empilees
        lignes={[
          [
            "Niveau d’étude le plus élevé avec validation du diplôme",
            niveauEtude && NIVEAUX_ETUDE.libelle(niveauEtude),
          ],
          [
            "Niveau d’étude le plus élevé sans validation du diplôme",
            niveauEtudeNonValide && NIVEAUX_ETUDE.libelle(niveauEtudeNonValide),
          ],
          ["Diplôme le plus élevé lié au numérique", diplomeNumerique],
          ["Diplôme le plus élevé hors numérique", diplomeHorsNumerique],
          ["Habilitations et certifications", liste(certifications)],
        ]}
      />
    </SectionDossier>
  );
}
