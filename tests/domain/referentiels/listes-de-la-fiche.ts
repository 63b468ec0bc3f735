import { tableau } from "./tableau.ts";

/** Code, libellé, conclusion (none for `aucun`), statut (none where the état of the suivi decides). */
export const RESULTATS_ATTENDUS = tableau(`
  aucun | Aucun - étude de la candidature en cours | - | etude_en_cours
  non_retenu_dossier | Profil non retenu après étude fiche profil / CV | pas_interesse | non_retenu
  entretien_avis_reserve | Après entretien - Avis réservé car profil peu convaincant | pas_interesse | non_retenu
  entretien_employable_sans_poste | Après entretien - Profil employable, pas adapté au poste ou pas de poste à pourvoir | pas_interesse | non_retenu
  vivier_recrutement | Profil intéressant gardé en vivier pour un recrutement potentiel | interet | candidat_en_vivier
  vivier_formation | Profil intéressant gardé en vivier pour formation pré-recrutement | interet | candidat_en_vivier
  formation_individuelle | Candidat en formation individuelle pré-recrutement (POEI, AFPR, ...) | interet | formation_pre_recrutement
  adc_demande_inscription | Action ADC - Demande d'inscription | interet | adc_gestion_candidature
  adc_immersion | Action ADC - Choisi pour une période d'immersion en entreprise | interet | adc_gestion_candidature
  proposition_sous_reserve | Proposition sous réserve approbation client final | recruter | recrutement_en_cours
  proposition_en_cours | Proposition en cours | recruter | recrutement_en_cours
  proposition_refusee | Refus de la proposition par le candidat | recruter | refus_candidat
  recrutement | Recrutement | recruter | -
  adc_fis_3_mois | En Formation Intensive Spécialisée sur 3 mois | stage_adc | adc_3_mois
  adc_fis_6_mois | En Formation Intensive Spécialisée sur 6 mois | stage_adc | adc_6_mois
  adc_bases_metier_6_mois | En formation préalable aux bases du métier sur 6 mois maxi (avant une formation généraliste) | stage_adc | adc_6_mois
  adc_generaliste_6_mois | En Formation Généraliste sur 6 mois (après formation aux bases du métier) | stage_adc | adc_6_mois
  adc_generaliste_9_mois | En Formation Généraliste sur 9 mois | stage_adc | adc_9_mois
  adc_generaliste_1_an | En Formation Généraliste sur 1 an | stage_adc | adc_1_an
  adc_generaliste_2_ans | En Formation Généraliste sur 2 ans | stage_adc | adc_2_ans
  adc_non_recrute | Non recruté à l'issue d'une action ADC | stage_adc | non_retenu
  entretien_non_employable | Après entretien - Profil jugé non employable | non_employable | non_employable
  candidat_indisponible | Candidat indisponible (formation, ...) | situation | indisponible
  candidat_en_emploi | Candidat ayant retrouvé un emploi | situation | situation_a_verifier
  abandon | Abandon du dossier | sans_suite | non_retenu
`);

/** Code, libellé. */
export const CONCLUSIONS_ATTENDUES = tableau(`
  pas_interesse | Le profil ne vous intéresse pas
  interet | Vous trouvez un intérêt pour le candidat
  recruter | Vous souhaitez recruter le candidat
  stage_adc | Vous avez sélectionné le candidat pour l'accueillir en stage lors d'une action d'Adaptation et de Développement des Compétences
  non_employable | Après entretien avec le candidat, vous jugez le profil non employable
  situation | La situation du candidat ne permet pas un recrutement potentiel
  sans_suite | Vous ne donnez pas suite au dossier sans vous prononcer sur le profil du candidat
`);

/** Code, libellé, statut (none for `na`, which F9 refuses). */
export const ETATS_ATTENDUS = tableau(`
  na | N/A | -
  periode_essai | Période d'essai | recrute_periode_essai
  confirme | Recrutement confirmé | recrute
  rupture_competences | Rupture période essai ou recrutement non confirmé - compétences inadéquates | rupture_contrat
  rupture_comportement | Rupture période essai ou recrutement non confirmé - comportement inadéquat | rupture_contrat
  rupture_contexte | Rupture période essai ou recrutement non confirmé - contexte économique | rupture_contrat
  demission | Démission du candidat | rupture_contrat
`);

/** Code, libellé, délai in calendar days. */
export const STATUTS_ATTENDUS = tableau(`
  etude_en_cours | Etude en cours | 30
  non_retenu | Non retenu | -
  candidat_en_vivier | Candidat en vivier | 200
  formation_pre_recrutement | Formation pré-recrutement | 180
  adc_gestion_candidature | Action ADC - gestion candidature | -
  recrutement_en_cours | Recrutement en cours | 30
  refus_candidat | Refus du candidat | -
  recrute_periode_essai | Recruté en période essai ou alternance | 250
  recrute | Recruté | -
  rupture_contrat | Rupture contrat | -
  adc_3_mois | Action ADC 3 mois | 100
  adc_6_mois | Action ADC 6 mois | 190
  adc_9_mois | Action ADC 9 mois | 280
  adc_1_an | Action ADC 1 an | 370
  adc_2_ans | Action ADC 2 ans | 740
  non_employable | Non employable | -
  indisponible | Indisponible | -
  situation_a_verifier | Situation à vérifier | -
`);

/** Code, libellé, whether an end date goes with it. */
export const CONTRATS_ATTENDUS = tableau(`
  na | N/A | -
  cdi | CDI | -
  cdd | CDD | fin
  professionnalisation | Contrat de professionnalisation | fin
  apprentissage | Contrat d'apprentissage | fin
`);

/** Code, libellé of the button, résultat. */
export const ACTIONS_RAPIDES_ATTENDUES = tableau(`
  etudier_plus_tard | Mettre en portefeuille pour étudier plus tard | aucun
  non_retenu | Candidat non retenu | non_retenu_dossier
  recrutement_potentiel | Mettre en portefeuille pour recrutement potentiel | vivier_recrutement
  formation_pre_recrutement | Mettre en portefeuille pour formation pré-recrutement | vivier_formation
`);

/** Code, libellé. */
export const ACTIONS_ATTENDUES = tableau(`
  etude_fiche_profil | Etude fiche profil
  analyse_cv | Analyse du CV
  prise_de_contact | Prise de contact
  tests_connaissances | Test(s) de connaissances
  entretien_operationnel | Entretien avec un opérationnel
  entretien_rh | Entretien RH
  entretien_fin_stage | Entretien fin de stage formation pré-recrutement
  presentation_client_1 | Présentation n°1 à un client
  presentation_client_2 | Présentation n°2 à un client
  presentation_client_3 | Présentation n°3 à un client
  entretien_fin_essai | Entretien fin période d'essai
  entretien_fin_prolongation | Entretien fin prolongation période d'essai
  autre | Autre action
`);

/** Code, libellé. */
export const CAUSES_ATTENDUES = tableau(`
  competences | compétences insuffisantes
  experience | expérience insuffisante
  motivation | manque de motivation
  relationnel | relationnel inadapté
  mobilite | mobilité géographique réduite
  salaire | niveau de salaire trop élevé
  projet | projet personnel ou professionnel incompatible avec emploi dans le secteur
  autre | autre raison
`);
