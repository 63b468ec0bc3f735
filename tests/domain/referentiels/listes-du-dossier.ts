import { tableau } from "./tableau.ts";

/** Code, libellé. */
export const THEMES_ATTENDUS = tableau(`
  metier_domaine | Métier - Domaine fonctionnel
  metier_secteur | Métier - Secteur d'activités
  dev_langage | Dev - Langage
  dev_framework | Dev - Framework
  dev_tests | Dev - Tests
  logiciel_erp | Logiciel - ERP
  logiciel_crm | Logiciel - CRM
  logiciel_cms | Logiciel - CMS / E-commerce
  logiciel_infographie | Logiciel - Infographie multimédia
  logiciel_bureautique | Logiciel - Bureautique / messagerie
  logiciel_itsm | Logiciel - Management du SI / ITSM
  logiciel_helpdesk | Logiciel - Helpdesk
  tech_os | Tech - Système d'exploitation
  tech_virtualisation | Tech - Virtualisation
  tech_bdd | Tech - Base de données
  tech_serveur | Tech - Serveur HTTP / Serveur d'application
  tech_reseau | Tech - Réseau
  tech_cloud | Tech - Cloud PaaS
  tech_securite | Tech - Sécurité
  exploitation_supervision | Exploitation - Supervision
  exploitation_ordonnanceur | Exploitation - Ordonnanceur
  exploitation_sauvegarde | Exploitation - Sauvegarde
  support_terminaux | Support - Terminaux / périphériques
  data_analyse | Data - Analyse de données
  data_etl | Data - ETL
  data_big_data | Data - Plateforme big data
  informatique_technique | Informatique technique (industrielle, embarquée)
  methodologies | Méthodologies
`);

/** Code, libellé. */
export const NIVEAUX_MAITRISE_ATTENDUS = tableau(`
  debutant | Débutant
  operationnel | Opérationnel
  experimente | Expérimenté
`);

/** Code, libellé. */
export const CIVILITES_ATTENDUES = tableau(`
  madame | Madame
  monsieur | Monsieur
`);

/** Code, libellé, whether it is published (V1). */
export const CLASSIFICATIONS_ATTENDUES = tableau(`
  employable | Employable | publiee
  adaptable | Adaptable | publiee
  non_employable | Non employable | -
  a_revoir | À revoir | -
`);

/** Code, libellé, from the lowest. */
export const NIVEAUX_ETUDE_ATTENDUS = tableau(`
  inf_bac | < Bac
  bac_non_valide | Bac non validé
  bac | Bac
  bac_2 | Bac + 2
  bac_3 | Bac + 3
  bac_4 | Bac + 4
  bac_5 | Bac + 5
  sup_bac_5 | > Bac + 5
`);

/** Code, libellé, from the shortest. */
export const TRANCHES_ANNEES_ATTENDUES = tableau(`
  aucune | Aucune
  inf_1 | < 1 an
  1_2 | 1 à 2 ans
  3_5 | 3 à 5 ans
  6_10 | 6 à 10 ans
  sup_10 | > 10 ans
`);

/** Code, libellé, whether it is temporary, whether it leaves the dossier in the vivier (V1). */
export const SITUATIONS_ATTENDUES = tableau(`
  recherche | En recherche d'emploi | - | vivier
  cdd | En emploi - CDD | temporaire | vivier
  interim | En mission d'intérim | temporaire | vivier
  formation | En formation | temporaire | vivier
  attente_adc | En attente d'une action ADC | - | vivier
  action_adc | En action ADC | temporaire | vivier
  alternance | En alternance | temporaire | vivier
  cdi | En emploi - CDI | - | -
  creation | Création d'entreprise | - | -
  indisponible | Indisponible | - | vivier
`);

/** Code, libellé, whether it counts only while an entreprise for the stage is sought (V3). */
export const LIENS_ADC_ATTENDUS = tableau(`
  interet | a déclaré un intérêt | -
  attente | en attente de démarrage d'une session, recherche une entreprise pour le stage | recherche
  en_cours | suit actuellement la formation, recherche une entreprise pour le stage | recherche
  issue | recherche un emploi à l'issue de la formation | -
`);

/** Code, libellé. */
export const ZONES_MOBILITE_ATTENDUES = tableau(`
  agglomeration | Agglomération
  departement | Département
  region | Région
  ile_de_france | Ile de France
  autres_regions | Autres régions de France
  pays_limitrophes | Pays limitrophes
`);

/** Code, libellé, from the lowest. */
export const FREQUENCES_MOBILITE_ATTENDUES = tableau(`
  non_souhaitee | non souhaitée
  occasionnelle | occasionnellement (quelques jours)
  reguliere | régulièrement (quelques jours)
  mission_courte | mission courte (quelques semaines)
  mission_longue | mission longue (plusieurs mois)
`);

/** Code, libellé. */
export const TYPES_ENTREPRISE_ATTENDUS = tableau(`
  esn | Société de Conseils et de Services (ESN)
  editeur | Editeur de logiciel
  ict | Ingénierie et Conseil en Technologies (informatique embarquée/industrielle, objets connectés, ...)
  formation | Organisme de formation
  cae | Coopérative Activité et Emploi secteur numérique
  service_info | Service informatique d'une entreprise hors secteur numérique
  recherche | Laboratoire de Recherche
`);

/** Code, libellé. */
export const CONTRATS_RECHERCHES_ATTENDUS = tableau(`
  cdd | CDD
  cdi | CDI
  prestation | Prestation sous traitance (entrepreneur)
  alternance | Alternance
`);

/** Code, libellé. */
export const TYPES_DOCUMENT_ATTENDUS = tableau(`
  cv | CV
  diplome | Diplôme
  attestation | Attestation
  lettre_motivation | Lettre de motivation
  lettre_recommandation | Lettre de recommandation
  autre | Autre
`);

/** Axe, libellé, then the texts of the niveaux 1 to 6. */
export const AVIS_ATTENDUS = tableau(`
  competences | niveau de compétences | Aucunes | Parcellaires (sujets ponctuels), Prérequis ou aptitudes pour formation | Insuffisantes ou peu / plus demandées | Vue d'ensemble (socle de base) | Vue d'ensemble approfondie | Maîtrise d'ensemble, expert dans un domaine
  comportement | comportement | Inadapté | Insuffisant | Limite (moyen) | Approprié (correct) | Intéressant | Excellent
  experience | expérience liée à un métier du secteur | Aucune | A titre personnel | Lors de formations | Pratique professionnelle non récente | Pratique professionnelle réduite | Pratique professionnelle significative
  qualification | niveau de qualification | Insuffisant | Faible, autodidacte | Satisfaisant, autodidacte | Faible, diplômé | Moyen, diplômé | Élevé, diplômé
  projet | projet professionnel | Pas clairement défini | Pas ou plus d'intérêt pour le secteur | Contraintes peu compatibles avec métiers du secteur | Motivation pour apprendre un métier du secteur | Limité à certains types d'entreprise du secteur | Poursuite ou évolution professionnelle dans le secteur
`);

/** Code, libellé, from the lowest. */
export const TRANCHES_SALAIRE_ATTENDUES = tableau(`
  inf_20 | < 20 K€
  20_25 | 20 – 25 K€
  25_30 | 25 – 30 K€
  30_35 | 30 – 35 K€
  35_40 | 35 – 40 K€
  40_50 | 40 – 50 K€
  sup_50 | > 50 K€
`);

/** Code, libellé. */
export const DISPONIBILITES_ATTENDUES = tableau(`
  100 | 100 %
  80 | 80 %
  50 | 50 %
  autre | Autre
`);

/** Code, libellé. */
export const ETATS_DOSSIER_ATTENDUS = tableau(`
  brouillon | Brouillon
  propose | Proposé
  convoque | Convoqué
  evalue | Évalué
  classe | Classé
  archive | Archivé
`);

/** Code, libellé. */
export const NATURES_COMPORTEMENT_ATTENDUES = tableau(`
  atout | Atout
  point_faible | Point faible
`);
