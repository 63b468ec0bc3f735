import { referentiel } from "./referentiel.ts";

/** The 28 thèmes under which the savoir-faire are grouped. */
export const THEMES = referentiel([
  { code: "metier_domaine", libelle: "Métier - Domaine fonctionnel" },
  { code: "metier_secteur", libelle: "Métier - Secteur d'activités" },
  { code: "dev_langage", libelle: "Dev - Langage" },
  { code: "dev_framework", libelle: "Dev - Framework" },
  { code: "dev_tests", libelle: "Dev - Tests" },
  { code: "logiciel_erp", libelle: "Logiciel - ERP" },
  { code: "logiciel_crm", libelle: "Logiciel - CRM" },
  { code: "logiciel_cms", libelle: "Logiciel - CMS / E-commerce" },
  { code: "logiciel_infographie", libelle: "Logiciel - Infographie multimédia" },
  { code: "logiciel_bureautique", libelle: "Logiciel - Bureautique / messagerie" },
  { code: "logiciel_itsm", libelle: "Logiciel - Management du SI / ITSM" },
  { code: "logiciel_helpdesk", libelle: "Logiciel - Helpdesk" },
  { code: "tech_os", libelle: "Tech - Système d'exploitation" },
  { code: "tech_virtualisation", libelle: "Tech - Virtualisation" },
  { code: "tech_bdd", libelle: "Tech - Base de données" },
  { code: "tech_serveur", libelle: "Tech - Serveur HTTP / Serveur d'application" },
  { code: "tech_reseau", libelle: "Tech - Réseau" },
  { code: "tech_cloud", libelle: "Tech - Cloud PaaS" },
  { code: "tech_securite", libelle: "Tech - Sécurité" },
  { code: "exploitation_supervision", libelle: "Exploitation - Supervision" },
  { code: "exploitation_ordonnanceur", libelle: "Exploitation - Ordonnanceur" },
  { code: "exploitation_sauvegarde", libelle: "Exploitation - Sauvegarde" },
  { code: "support_terminaux", libelle: "Support - Terminaux / périphériques" },
  { code: "data_analyse", libelle: "Data - Analyse de données" },
  { code: "data_etl", libelle: "Data - ETL" },
  { code: "data_big_data", libelle: "Data - Plateforme big data" },
  { code: "informatique_technique", libelle: "Informatique technique (industrielle, embarquée)" },
  { code: "methodologies", libelle: "Méthodologies" },
]);

/** The code of a thème. */
export type Theme = (typeof THEMES)["lignes"][number]["code"];
