import { referentiel } from "./referentiel.ts";

/** The 13 actions effectuées of a fiche. */
export const ACTIONS_EFFECTUEES = referentiel([
  { code: "etude_fiche_profil", libelle: "Etude fiche profil" },
  { code: "analyse_cv", libelle: "Analyse du CV" },
  { code: "prise_de_contact", libelle: "Prise de contact" },
  { code: "tests_connaissances", libelle: "Test(s) de connaissances" },
  { code: "entretien_operationnel", libelle: "Entretien avec un opérationnel" },
  { code: "entretien_rh", libelle: "Entretien RH" },
  { code: "entretien_fin_stage", libelle: "Entretien fin de stage formation pré-recrutement" },
  { code: "presentation_client_1", libelle: "Présentation n°1 à un client" },
  { code: "presentation_client_2", libelle: "Présentation n°2 à un client" },
  { code: "presentation_client_3", libelle: "Présentation n°3 à un client" },
  { code: "entretien_fin_essai", libelle: "Entretien fin période d'essai" },
  { code: "entretien_fin_prolongation", libelle: "Entretien fin prolongation période d'essai" },
  { code: "autre", libelle: "Autre action" },
]);

/** The code of an action effectuée. */
export type ActionEffectuee = (typeof ACTIONS_EFFECTUEES)["lignes"][number]["code"];
