-- cspell:ignore darcroy
-- Rows that are legal once 0001 has run: every table and every column of it holds something.
insert into bassin (id, code, libelle) overriding system value values (1, 'strasbourg', 'Strasbourg'), (2, 'metz', 'Metz');
insert into famille_metier (id, code, libelle) overriding system value values (1, 'reseau', 'Réseau');
insert into metier (id, code, libelle, famille_id) overriding system value
  values (1, 'technicien_reseau', 'Technicien réseau', 1), (2, 'administrateur', 'Administrateur', 1);
insert into savoir_faire (id, code, libelle, theme) overriding system value
  values (1, 'routage', 'Routage', 'tech_reseau'), (2, 'python', 'Python', 'dev_langage');
insert into action_adc (id, code, libelle, description) overriding system value
  values (1, 'reseaux', 'Réseaux', 'Trois mois'), (2, 'tests', 'Tests', 'Six mois');
insert into comportement (id, code, libelle, famille) overriding system value values (1, 'ecoute', 'Écoute', 'relation');
insert into occupation (id, code, libelle) overriding system value values (1, 'sport', 'Sport');
insert into zone_demenagement (id, code, libelle) overriding system value values (1, 'alsace', 'Alsace');
insert into diplome (id, code, libelle, genre) overriding system value
  values (1, 'bts_sio', 'BTS SIO', 'diplome'), (2, 'bac_gestion', 'Bac gestion', 'diplome');
insert into partenaire (id, code, libelle, contact_nom, contact_mail) overriding system value
  values (1, 'mission', 'Mission locale', 'Odile Conseil', 'contact@exemple.invalid');

insert into entreprise (id, nom, cree_le) overriding system value
  values (1, 'Rhin Numérique', '2017-09-01 08:00:00+00'), (2, 'Moselle Logiciels', '2017-09-01 08:00:00+00');
insert into compte (id, role, entreprise_id, mail, nom, prenom, mot_de_passe, cree_le, desactive_le) overriding system value values
  (11, 'recruteur', 1, 'alice@exemple.invalid', 'Martin', 'Alice', '-', '2017-09-01 08:00:00+00', null),
  (12, 'recruteur', 1, 'bruno@exemple.invalid', 'Weber', 'Bruno', '-', '2017-09-01 08:00:00+00', '2018-01-10 08:00:00+00'),
  (13, 'recruteur', 2, 'denis@exemple.invalid', 'Klein', 'Denis', '-', '2017-09-01 08:00:00+00', null),
  (14, 'commission', null, 'commission@exemple.invalid', 'Conseil', 'Odile', '-', '2017-09-01 08:00:00+00', null);
insert into session_compte (id, compte_id, expire_le, cree_le)
  values ('empreinte', 11, '2018-01-25 20:00:00+00', '2018-01-25 08:00:00+00');
insert into limite (key, points, expire) values ('recherche:11', 3, 1516867200000);

insert into dossier (id, origine, partenaire_id, entreprise_id, etat, archive_le, civilite, nom, prenom, nom_recherche,
  mail, telephone, numero, voie, code_postal, ville, bassin_id, avis_texte, avis_competences, avis_comportement,
  avis_experience, avis_qualification, avis_projet, accepte_demenager, experience_numerique, experience_hors_numerique,
  fin_dernier_emploi, duree_sans_emploi, mois_stage, niveau_etude, niveau_etude_non_valide, diplome_numerique_id,
  diplome_hors_numerique_id, disponibilite, salaire_dernier, salaire_pretention, salaire_minimum, cree_le, modifie_le)
overriding system value values
  (501, 'partenaire', 1, null, 'classe', null, 'monsieur', 'CORNU', 'Nicolas', ' cornu nicolas',
   'nicolas@exemple.invalid', '0300000000', '3', 'rue du Pont', '67000', 'Strasbourg', 1, 'À rencontrer', 1, 2,
   3, 4, 5, true, '3_5', 'inf_1', '2017-10-31', 'inf_1', 2, 'bac_2', 'bac_3', 1, 2, '100', '20_25', '25_30', '20_25',
   '2017-11-01 08:00:00+00', '2018-01-15 08:00:00+00'),
  (502, 'partenaire', 1, null, 'archive', '2018-01-20 08:00:00+00', 'madame', 'D''ARC-ROY', 'Élise', ' d arc roy elise darcroy',
   null, null, null, null, null, 'Metz', 2, '', null, null, null, null, null, null, null, null, null, null, null, null,
   null, null, null, null, null, null, null, '2017-11-01 08:00:00+00', '2018-01-20 08:00:00+00'),
  (503, 'hors_vivier', null, 1, 'brouillon', null, 'madame', 'MULLER', 'Anne', ' muller anne',
   null, null, null, null, null, 'Metz', 2, '', null, null, null, null, null, null, null, null, null, null, null, null,
   null, null, null, null, null, null, null, '2018-01-10 08:00:00+00', '2018-01-10 08:00:00+00');
insert into classement (id, dossier_id, classification, prend_effet_le) overriding system value values
  (1, 501, 'adaptable', '2018-01-05 08:00:00+00'), (2, 501, 'employable', '2018-01-15 08:00:00+00'),
  (3, 502, 'employable', '2018-01-05 08:00:00+00');
insert into situation (id, dossier_id, code, date_effet, date_fin) overriding system value values
  (1, 501, 'recherche', '2017-12-01', null), (2, 501, 'cdd', '2018-03-01', '2018-05-31'),
  (3, 502, 'recherche', '2017-12-01', null);
insert into document (id, dossier_id, type, nom, type_mime, taille, cle, depose_le) overriding system value
  values (1, 501, 'cv', 'cv.pdf', 'application/pdf', 1200, 'cle-du-cv', '2017-11-01 08:00:00+00');
insert into dossier_action_adc (dossier_id, action_adc_id, lien, recherche_entreprise)
  values (501, 1, 'interet', true), (501, 2, 'issue', false);
insert into dossier_certification (dossier_id, diplome_id) values (501, 1);
insert into dossier_comportement (dossier_id, comportement_id, nature) values (501, 1, 'atout');
insert into dossier_contrat_recherche (dossier_id, contrat) values (501, 'cdi'), (501, 'alternance');
insert into dossier_metier_actuel (dossier_id, metier_id) values (501, 1);
insert into dossier_metier_envisage (dossier_id, metier_id) values (501, 2);
insert into dossier_mobilite (dossier_id, zone, frequence) values (501, 'region', 'reguliere');
insert into dossier_occupation (dossier_id, occupation_id) values (501, 1);
insert into dossier_savoir_faire (dossier_id, savoir_faire_id, niveau)
  values (501, 1, 'experimente'), (501, 2, 'debutant'), (502, 1, 'operationnel');
insert into dossier_type_entreprise (dossier_id, type) values (501, 'esn');
insert into dossier_zone_demenagement (dossier_id, zone_id) values (501, 1);

insert into fiche (id, entreprise_id, dossier_id, createur_id, proprietaire_id, origine, resultat, statut, echeance,
  actions, non_reponse, commentaire, causes, suivi_date, suivi_contrat, suivi_fin_le, suivi_etat, version, cree_le,
  mis_a_jour_le, annulee_le)
overriding system value values
  (1001, 1, 501, 12, 11, 'action_rapide', 'recrutement', 'recrute_periode_essai', '2018-06-01 08:00:00+00',
   '{entretien_rh,prise_de_contact}', true, 'Très bien', '{}', '2018-03-01', 'cdd', '2018-09-01', 'periode_essai', 2,
   '2018-01-16 08:00:00+00', '2018-01-18 08:00:00+00', null),
  (1002, 2, 501, 13, 13, 'action_rapide', 'entretien_non_employable', 'non_employable', null, '{}', false, '',
   '{competences,autre}', null, null, null, null, 1, '2018-01-16 09:00:00+00', '2018-01-16 09:00:00+00', null),
  (1003, 2, 502, 13, 13, 'action_rapide', 'aucun', 'etude_en_cours', '2018-02-15 08:00:00+00', '{}', false, '', '{}',
   null, null, null, null, 2, '2018-01-16 08:00:00+00', '2018-01-16 08:00:30+00', '2018-01-16 08:00:30+00');
insert into fiche_evenement (id, fiche_id, entreprise_id, version, type, par_id, le, action, changements)
overriding system value values
  (1, 1001, 1, 1, 'ouverture', 12, '2018-01-16 08:00:00+00', 'recrutement_potentiel', '[]'),
  (2, 1001, 1, 2, 'mise_a_jour', 11, '2018-01-18 08:00:00+00', null,
   '[{"champ": "commentaire", "avant": "", "apres": "Très bien"}]'),
  (3, 1002, 2, 1, 'ouverture', 13, '2018-01-16 09:00:00+00', 'non_retenu', '[]'),
  (4, 1003, 2, 1, 'ouverture', 13, '2018-01-16 08:00:00+00', 'etudier_plus_tard', '[]'),
  (5, 1003, 2, 2, 'annulation', 13, '2018-01-16 08:00:30+00', null, '[]');
insert into lecture_dossier (id, compte_id, dossier_id, nature, document_id, le) overriding system value values
  (1, 11, 501, 'lecture', null, '2018-01-16 07:59:00+00'), (2, 11, 501, 'document', 1, '2018-01-16 07:59:30+00');

insert into recherche_dossier (dossier_id, date_classification, classification, visible, bassin_id, niveau_etude,
  experience_numerique, termes, situations_le, nom_recherche) values
  (501, '2018-01-05 08:00:00+00', 'adaptable', '{["2018-01-05 08:00:00+00","2018-01-15 08:00:00+00")}', 1, 'bac_2', '3_5',
   '{1,3,268435464,268435465,268435520,268435523,536870916,536870919,536870920,536870921,805306372,1073741828,1073741832}',
   '{2017-12-01,2018-03-01}', ' cornu nicolas'),
  (501, '2018-01-15 08:00:00+00', 'employable', '{["2018-01-15 08:00:00+00",)}', 1, 'bac_2', '3_5',
   '{1,3,268435464,268435465,268435520,268435523,536870916,536870919,536870920,536870921,805306372,1073741828,1073741832}',
   '{2017-12-01,2018-03-01}', ' cornu nicolas'),
  (502, '2018-01-05 08:00:00+00', 'employable', '{["2018-01-05 08:00:00+00","2018-01-20 08:00:00+00")}', 2, null, null,
   '{2,268435520,268435522,536870916,536870918}', '{2017-12-01}', ' d arc roy elise darcroy');
