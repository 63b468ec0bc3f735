-- A draft, and a mail of each kind: to be sent, sent, given up.
insert into brouillon (compte_id, entreprise_id, fiche_id, version, saisie, modifie_le)
  values (11, 1, 1001, 2, '{"commentaire": "En cours"}', '2018-01-25 12:00:00+00');
insert into courrier (id, type, message_id, entreprise_id, dossier_id, fiche_id, fiche_version, destinataire, copie,
  sujet, texte, html, cree_le, essais, essais_depuis, prochain_essai_le, envoye_le, abandonne_le, dernier_motif)
overriding system value values
  (1, 'non_reponse', '<1@exemple.invalid>', 1, 501, 1001, 2, 'contact@exemple.invalid', 'commission@exemple.invalid',
   'Sans réponse', 'Bonjour', '<p>Bonjour</p>', '2018-01-18 08:00:00+00', 1, '2018-01-18 08:00:00+00',
   '2018-01-18 09:00:00+00', null, null, '421 Réessayez'),
  (2, 'non_reponse', '<2@exemple.invalid>', 1, 501, null, null, 'contact@exemple.invalid', null, 'Sans réponse',
   'Bonjour', '<p>Bonjour</p>', '2018-01-18 08:00:00+00', 1, '2018-01-18 08:00:00+00', null, '2018-01-18 08:00:02+00',
   null, null),
  (3, 'non_reponse', '<3@exemple.invalid>', 1, 501, null, null, 'inconnu@exemple.invalid', null, 'Sans réponse',
   'Bonjour', '<p>Bonjour</p>', '2018-01-18 08:00:00+00', 9, '2018-01-18 08:00:00+00', null, null,
   '2018-01-21 08:00:00+00', '550 Adresse inconnue');
