import {
  CONTRATS_RECHERCHES,
  DISPONIBILITES,
  TRANCHES_SALAIRE,
  TYPES_ENTREPRISE,
  type TrancheSalaire,
  type VoletProjet as Volet,
} from "@sar/domain";
import { Donnees, SectionDossier } from "../dossier/SectionDossier.tsx";
import { liste } from "./liste.tsx";
import { idPartie, PARTIES_PROFIL } from "./sections.ts";

const direSalaire = (tranche: TrancheSalaire | null) => tranche && TRANCHES_SALAIRE.libelle(tranche);

/** Volet 5: where, how and as what the candidate wants to work, and for which salary. */
export function VoletProjet({ volet }: { readonly volet: Volet }) {
  return (
    <SectionDossier niveau={3} titre={PARTIES_PROFIL.projet} ancre={idPartie("projet")}>
      <Donnees
        empilees
        lignes={[
          ["Métiers envisagés", liste(volet.metiersEnvisages)],
          ["Types d’entreprise souhaités", liste(volet.typesEntreprise.map((code) => TYPES_ENTREPRISE.libelle(code)))],
          ["Types de contrat recherchés", liste(volet.contrats.map((code) => CONTRATS_RECHERCHES.libelle(code)))],
          ["Niveau de disponibilité", volet.disponibilite && DISPONIBILITES.libelle(volet.disponibilite)],
          ["Niveau de salaire dans le dernier poste occupé", direSalaire(volet.salaireDernier)],
          ["Prétention salariale actuelle", direSalaire(volet.salairePretention)],
          ["Salaire minimum accepté", direSalaire(volet.salaireMinimum)],
        ]}
      />
    </SectionDossier>
  );
}
