CREATE TABLE "compte" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "compte_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"role" text NOT NULL,
	"entreprise_id" bigint,
	"mail" text NOT NULL,
	"nom" text NOT NULL,
	"prenom" text NOT NULL,
	"mot_de_passe" text NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"desactive_le" timestamp(3) with time zone,
	CONSTRAINT "compte_entreprise_id_unique" UNIQUE("entreprise_id","id"),
	CONSTRAINT "compte_role" CHECK ("compte"."role" in ('recruteur', 'commission')),
	CONSTRAINT "compte_recruteur_a_une_entreprise" CHECK (("compte"."role" = 'recruteur') = ("compte"."entreprise_id" is not null)),
	CONSTRAINT "compte_mail_minuscule" CHECK ("compte"."mail" = lower("compte"."mail"))
);
--> statement-breakpoint
CREATE TABLE "entreprise" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entreprise_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"nom" text NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "entreprise_nom_unique" UNIQUE("nom")
);
--> statement-breakpoint
CREATE TABLE "session_compte" (
	"id" text PRIMARY KEY NOT NULL,
	"compte_id" bigint NOT NULL,
	"expire_le" timestamp (3) with time zone NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "classement" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "classement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dossier_id" bigint NOT NULL,
	"classification" text NOT NULL,
	"prend_effet_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "classement_classification" CHECK ("classement"."classification" in ('employable', 'adaptable', 'non_employable', 'a_revoir'))
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "document_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dossier_id" bigint NOT NULL,
	"type" text NOT NULL,
	"nom" text NOT NULL,
	"type_mime" text NOT NULL,
	"taille" integer NOT NULL,
	"cle" text NOT NULL,
	"depose_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "document_cle_unique" UNIQUE("cle"),
	CONSTRAINT "document_type" CHECK ("document"."type" in ('cv', 'diplome', 'attestation', 'lettre_motivation', 'lettre_recommandation', 'autre'))
);
--> statement-breakpoint
CREATE TABLE "dossier" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "dossier_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"origine" text NOT NULL,
	"partenaire_id" bigint,
	"entreprise_id" bigint,
	"etat" text NOT NULL,
	"archive_le" timestamp(3) with time zone,
	"civilite" text NOT NULL,
	"nom" text NOT NULL,
	"prenom" text NOT NULL,
	"nom_recherche" text NOT NULL,
	"mail" text,
	"telephone" text,
	"numero" text,
	"voie" text,
	"code_postal" text,
	"ville" text NOT NULL,
	"bassin_id" bigint NOT NULL,
	"avis_texte" text DEFAULT '' NOT NULL,
	"avis_competences" smallint,
	"avis_comportement" smallint,
	"avis_experience" smallint,
	"avis_qualification" smallint,
	"avis_projet" smallint,
	"accepte_demenager" boolean,
	"experience_numerique" text,
	"experience_hors_numerique" text,
	"fin_dernier_emploi" date,
	"duree_sans_emploi" text,
	"mois_stage" integer,
	"niveau_etude" text,
	"niveau_etude_non_valide" text,
	"diplome_numerique_id" bigint,
	"diplome_hors_numerique_id" bigint,
	"disponibilite" text,
	"salaire_dernier" text,
	"salaire_pretention" text,
	"salaire_minimum" text,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"modifie_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "dossier_origine" CHECK ("dossier"."origine" in ('partenaire', 'hors_vivier')),
	CONSTRAINT "dossier_hors_vivier" CHECK (("dossier"."origine" = 'hors_vivier') = ("dossier"."entreprise_id" is not null)),
	CONSTRAINT "dossier_etat" CHECK ("dossier"."etat" in ('brouillon', 'propose', 'convoque', 'evalue', 'classe', 'archive')),
	CONSTRAINT "dossier_archive" CHECK (("dossier"."etat" = 'archive') = ("dossier"."archive_le" is not null)),
	CONSTRAINT "dossier_civilite" CHECK ("dossier"."civilite" in ('madame', 'monsieur')),
	CONSTRAINT "dossier_experience_numerique" CHECK ("dossier"."experience_numerique" in ('aucune', 'inf_1', '1_2', '3_5', '6_10', 'sup_10')),
	CONSTRAINT "dossier_experience_hors_numerique" CHECK ("dossier"."experience_hors_numerique" in ('aucune', 'inf_1', '1_2', '3_5', '6_10', 'sup_10')),
	CONSTRAINT "dossier_duree_sans_emploi" CHECK ("dossier"."duree_sans_emploi" in ('aucune', 'inf_1', '1_2', '3_5', '6_10', 'sup_10')),
	CONSTRAINT "dossier_niveau_etude" CHECK ("dossier"."niveau_etude" in ('inf_bac', 'bac_non_valide', 'bac', 'bac_2', 'bac_3', 'bac_4', 'bac_5', 'sup_bac_5')),
	CONSTRAINT "dossier_niveau_etude_non_valide" CHECK ("dossier"."niveau_etude_non_valide" in ('inf_bac', 'bac_non_valide', 'bac', 'bac_2', 'bac_3', 'bac_4', 'bac_5', 'sup_bac_5')),
	CONSTRAINT "dossier_disponibilite" CHECK ("dossier"."disponibilite" in ('100', '80', '50', 'autre')),
	CONSTRAINT "dossier_salaire_dernier" CHECK ("dossier"."salaire_dernier" in ('inf_20', '20_25', '25_30', '30_35', '35_40', '40_50', 'sup_50')),
	CONSTRAINT "dossier_salaire_pretention" CHECK ("dossier"."salaire_pretention" in ('inf_20', '20_25', '25_30', '30_35', '35_40', '40_50', 'sup_50')),
	CONSTRAINT "dossier_salaire_minimum" CHECK ("dossier"."salaire_minimum" in ('inf_20', '20_25', '25_30', '30_35', '35_40', '40_50', 'sup_50')),
	CONSTRAINT "dossier_avis_competences" CHECK ("avis_competences" between 1 and 6),
	CONSTRAINT "dossier_avis_comportement" CHECK ("avis_comportement" between 1 and 6),
	CONSTRAINT "dossier_avis_experience" CHECK ("avis_experience" between 1 and 6),
	CONSTRAINT "dossier_avis_qualification" CHECK ("avis_qualification" between 1 and 6),
	CONSTRAINT "dossier_avis_projet" CHECK ("avis_projet" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "situation" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "situation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dossier_id" bigint NOT NULL,
	"code" text NOT NULL,
	"date_effet" date NOT NULL,
	"date_fin" date,
	CONSTRAINT "situation_code" CHECK ("situation"."code" in ('recherche', 'cdd', 'interim', 'formation', 'attente_adc', 'action_adc', 'alternance', 'cdi', 'creation', 'indisponible')),
	CONSTRAINT "situation_fin" CHECK (("situation"."date_fin" is not null) = ("situation"."code" in ('cdd', 'interim', 'formation', 'action_adc', 'alternance'))),
	CONSTRAINT "situation_dates" CHECK ("situation"."date_fin" >= "situation"."date_effet")
);
--> statement-breakpoint
CREATE TABLE "dossier_action_adc" (
	"dossier_id" bigint NOT NULL,
	"action_adc_id" bigint NOT NULL,
	"lien" text NOT NULL,
	"recherche_entreprise" boolean NOT NULL,
	CONSTRAINT "dossier_action_adc_dossier_id_action_adc_id_pk" PRIMARY KEY("dossier_id","action_adc_id"),
	CONSTRAINT "dossier_action_adc_lien" CHECK ("dossier_action_adc"."lien" in ('interet', 'attente', 'en_cours', 'issue'))
);
--> statement-breakpoint
CREATE TABLE "dossier_certification" (
	"dossier_id" bigint NOT NULL,
	"diplome_id" bigint NOT NULL,
	CONSTRAINT "dossier_certification_dossier_id_diplome_id_pk" PRIMARY KEY("dossier_id","diplome_id")
);
--> statement-breakpoint
CREATE TABLE "dossier_comportement" (
	"dossier_id" bigint NOT NULL,
	"comportement_id" bigint NOT NULL,
	"nature" text NOT NULL,
	CONSTRAINT "dossier_comportement_dossier_id_comportement_id_pk" PRIMARY KEY("dossier_id","comportement_id"),
	CONSTRAINT "dossier_comportement_nature" CHECK ("dossier_comportement"."nature" in ('atout', 'point_faible'))
);
--> statement-breakpoint
CREATE TABLE "dossier_contrat_recherche" (
	"dossier_id" bigint NOT NULL,
	"contrat" text NOT NULL,
	CONSTRAINT "dossier_contrat_recherche_dossier_id_contrat_pk" PRIMARY KEY("dossier_id","contrat"),
	CONSTRAINT "dossier_contrat_recherche_contrat" CHECK ("dossier_contrat_recherche"."contrat" in ('cdd', 'cdi', 'prestation', 'alternance'))
);
--> statement-breakpoint
CREATE TABLE "dossier_metier_actuel" (
	"dossier_id" bigint NOT NULL,
	"metier_id" bigint NOT NULL,
	CONSTRAINT "dossier_metier_actuel_dossier_id_metier_id_pk" PRIMARY KEY("dossier_id","metier_id")
);
--> statement-breakpoint
CREATE TABLE "dossier_metier_envisage" (
	"dossier_id" bigint NOT NULL,
	"metier_id" bigint NOT NULL,
	CONSTRAINT "dossier_metier_envisage_dossier_id_metier_id_pk" PRIMARY KEY("dossier_id","metier_id")
);
--> statement-breakpoint
CREATE TABLE "dossier_mobilite" (
	"dossier_id" bigint NOT NULL,
	"zone" text NOT NULL,
	"frequence" text NOT NULL,
	CONSTRAINT "dossier_mobilite_dossier_id_zone_pk" PRIMARY KEY("dossier_id","zone"),
	CONSTRAINT "dossier_mobilite_zone" CHECK ("dossier_mobilite"."zone" in ('agglomeration', 'departement', 'region', 'ile_de_france', 'autres_regions', 'pays_limitrophes')),
	CONSTRAINT "dossier_mobilite_frequence" CHECK ("dossier_mobilite"."frequence" in ('non_souhaitee', 'occasionnelle', 'reguliere', 'mission_courte', 'mission_longue'))
);
--> statement-breakpoint
CREATE TABLE "dossier_occupation" (
	"dossier_id" bigint NOT NULL,
	"occupation_id" bigint NOT NULL,
	CONSTRAINT "dossier_occupation_dossier_id_occupation_id_pk" PRIMARY KEY("dossier_id","occupation_id")
);
--> statement-breakpoint
CREATE TABLE "dossier_savoir_faire" (
	"dossier_id" bigint NOT NULL,
	"savoir_faire_id" bigint NOT NULL,
	"niveau" text NOT NULL,
	CONSTRAINT "dossier_savoir_faire_dossier_id_savoir_faire_id_pk" PRIMARY KEY("dossier_id","savoir_faire_id"),
	CONSTRAINT "dossier_savoir_faire_niveau" CHECK ("dossier_savoir_faire"."niveau" in ('debutant', 'operationnel', 'experimente'))
);
--> statement-breakpoint
CREATE TABLE "dossier_type_entreprise" (
	"dossier_id" bigint NOT NULL,
	"type" text NOT NULL,
	CONSTRAINT "dossier_type_entreprise_dossier_id_type_pk" PRIMARY KEY("dossier_id","type"),
	CONSTRAINT "dossier_type_entreprise_type" CHECK ("dossier_type_entreprise"."type" in ('esn', 'editeur', 'ict', 'formation', 'cae', 'service_info', 'recherche'))
);
--> statement-breakpoint
CREATE TABLE "dossier_zone_demenagement" (
	"dossier_id" bigint NOT NULL,
	"zone_id" bigint NOT NULL,
	CONSTRAINT "dossier_zone_demenagement_dossier_id_zone_id_pk" PRIMARY KEY("dossier_id","zone_id")
);
--> statement-breakpoint
CREATE TABLE "fiche" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fiche_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"entreprise_id" bigint NOT NULL,
	"dossier_id" bigint NOT NULL,
	"createur_id" bigint NOT NULL,
	"proprietaire_id" bigint NOT NULL,
	"origine" text NOT NULL,
	"resultat" text NOT NULL,
	"statut" text NOT NULL,
	"echeance" timestamp(3) with time zone,
	"actions" text[] NOT NULL,
	"non_reponse" boolean NOT NULL,
	"commentaire" text NOT NULL,
	"causes" text[] NOT NULL,
	"suivi_date" date,
	"suivi_contrat" text,
	"suivi_fin_le" date,
	"suivi_etat" text,
	"version" integer NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"mis_a_jour_le" timestamp(3) with time zone NOT NULL,
	"annulee_le" timestamp(3) with time zone,
	CONSTRAINT "fiche_origine" CHECK ("fiche"."origine" in ('action_rapide', 'hors_vivier')),
	CONSTRAINT "fiche_resultat" CHECK ("fiche"."resultat" in ('aucun', 'non_retenu_dossier', 'entretien_avis_reserve', 'entretien_employable_sans_poste', 'vivier_recrutement', 'vivier_formation', 'formation_individuelle', 'adc_demande_inscription', 'adc_immersion', 'proposition_sous_reserve', 'proposition_en_cours', 'proposition_refusee', 'recrutement', 'adc_fis_3_mois', 'adc_fis_6_mois', 'adc_bases_metier_6_mois', 'adc_generaliste_6_mois', 'adc_generaliste_9_mois', 'adc_generaliste_1_an', 'adc_generaliste_2_ans', 'adc_non_recrute', 'entretien_non_employable', 'candidat_indisponible', 'candidat_en_emploi', 'abandon')),
	CONSTRAINT "fiche_statut" CHECK ("fiche"."statut" is not distinct from case resultat when 'recrutement' then case suivi_etat when 'na' then null when 'periode_essai' then 'recrute_periode_essai' when 'confirme' then 'recrute' when 'rupture_competences' then 'rupture_contrat' when 'rupture_comportement' then 'rupture_contrat' when 'rupture_contexte' then 'rupture_contrat' when 'demission' then 'rupture_contrat' end when 'aucun' then 'etude_en_cours' when 'non_retenu_dossier' then 'non_retenu' when 'entretien_avis_reserve' then 'non_retenu' when 'entretien_employable_sans_poste' then 'non_retenu' when 'vivier_recrutement' then 'candidat_en_vivier' when 'vivier_formation' then 'candidat_en_vivier' when 'formation_individuelle' then 'formation_pre_recrutement' when 'adc_demande_inscription' then 'adc_gestion_candidature' when 'adc_immersion' then 'adc_gestion_candidature' when 'proposition_sous_reserve' then 'recrutement_en_cours' when 'proposition_en_cours' then 'recrutement_en_cours' when 'proposition_refusee' then 'refus_candidat' when 'adc_fis_3_mois' then 'adc_3_mois' when 'adc_fis_6_mois' then 'adc_6_mois' when 'adc_bases_metier_6_mois' then 'adc_6_mois' when 'adc_generaliste_6_mois' then 'adc_6_mois' when 'adc_generaliste_9_mois' then 'adc_9_mois' when 'adc_generaliste_1_an' then 'adc_1_an' when 'adc_generaliste_2_ans' then 'adc_2_ans' when 'adc_non_recrute' then 'non_retenu' when 'entretien_non_employable' then 'non_employable' when 'candidat_indisponible' then 'indisponible' when 'candidat_en_emploi' then 'situation_a_verifier' when 'abandon' then 'non_retenu' end),
	CONSTRAINT "fiche_echeance" CHECK (("fiche"."echeance" is null) = ("fiche"."statut" in ('non_retenu', 'adc_gestion_candidature', 'refus_candidat', 'recrute', 'rupture_contrat', 'non_employable', 'indisponible', 'situation_a_verifier'))),
	CONSTRAINT "fiche_actions" CHECK ("fiche"."actions" <@ array['etude_fiche_profil', 'analyse_cv', 'prise_de_contact', 'tests_connaissances', 'entretien_operationnel', 'entretien_rh', 'entretien_fin_stage', 'presentation_client_1', 'presentation_client_2', 'presentation_client_3', 'entretien_fin_essai', 'entretien_fin_prolongation', 'autre']::text[]),
	CONSTRAINT "fiche_causes" CHECK ("fiche"."causes" <@ array['competences', 'experience', 'motivation', 'relationnel', 'mobilite', 'salaire', 'projet', 'autre']::text[]),
	CONSTRAINT "fiche_causes_requises" CHECK (("fiche"."resultat" = 'entretien_non_employable') = (cardinality("fiche"."causes") > 0)),
	CONSTRAINT "fiche_suivi_requis" CHECK (num_nonnulls("fiche"."suivi_date", "fiche"."suivi_contrat", "fiche"."suivi_etat") = case when "fiche"."resultat" = 'recrutement' then 3 else 0 end),
	CONSTRAINT "fiche_suivi_etat" CHECK ("fiche"."suivi_etat" in ('periode_essai', 'confirme', 'rupture_competences', 'rupture_comportement', 'rupture_contexte', 'demission')),
	CONSTRAINT "fiche_suivi_contrat" CHECK ("fiche"."suivi_contrat" in ('cdi', 'cdd', 'professionnalisation', 'apprentissage')),
	CONSTRAINT "fiche_suivi_fin" CHECK (("fiche"."suivi_fin_le" is not null) = coalesce("fiche"."suivi_contrat" in ('cdd', 'professionnalisation', 'apprentissage'), false)),
	CONSTRAINT "fiche_suivi_fin_apres" CHECK ("fiche"."suivi_fin_le" > "fiche"."suivi_date"),
	CONSTRAINT "fiche_commentaire" CHECK (length("fiche"."commentaire") <= 4000),
	CONSTRAINT "fiche_version" CHECK ("fiche"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "fiche_evenement" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fiche_evenement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"fiche_id" bigint NOT NULL,
	"entreprise_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"par_id" bigint NOT NULL,
	"le" timestamp(3) with time zone NOT NULL,
	"action" text,
	"changements" jsonb NOT NULL,
	CONSTRAINT "fiche_evenement_type" CHECK ("fiche_evenement"."type" in ('ouverture', 'mise_a_jour', 'confirmation', 'transmission', 'annulation')),
	CONSTRAINT "fiche_evenement_action" CHECK ("fiche_evenement"."action" in ('etudier_plus_tard', 'non_retenu', 'recrutement_potentiel', 'formation_pre_recrutement'))
);
--> statement-breakpoint
CREATE TABLE "lecture_dossier" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lecture_dossier_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"compte_id" bigint NOT NULL,
	"dossier_id" bigint NOT NULL,
	"nature" text NOT NULL,
	"document_id" bigint,
	"le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "lecture_dossier_nature" CHECK ("lecture_dossier"."nature" in ('chargement', 'lecture', 'document'))
);
--> statement-breakpoint
CREATE TABLE "limite" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "action_adc" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "action_adc_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "action_adc_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "bassin" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bassin_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	CONSTRAINT "bassin_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "comportement" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comportement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"famille" text NOT NULL,
	CONSTRAINT "comportement_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "diplome" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "diplome_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"genre" text NOT NULL,
	CONSTRAINT "diplome_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "famille_metier" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "famille_metier_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	CONSTRAINT "famille_metier_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "metier" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "metier_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"famille_id" bigint NOT NULL,
	CONSTRAINT "metier_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "occupation" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "occupation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	CONSTRAINT "occupation_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "partenaire" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "partenaire_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"contact_nom" text NOT NULL,
	"contact_mail" text NOT NULL,
	CONSTRAINT "partenaire_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "savoir_faire" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "savoir_faire_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"theme" text NOT NULL,
	CONSTRAINT "savoir_faire_code_unique" UNIQUE("code"),
	CONSTRAINT "savoir_faire_theme" CHECK ("savoir_faire"."theme" in ('metier_domaine', 'metier_secteur', 'dev_langage', 'dev_framework', 'dev_tests', 'logiciel_erp', 'logiciel_crm', 'logiciel_cms', 'logiciel_infographie', 'logiciel_bureautique', 'logiciel_itsm', 'logiciel_helpdesk', 'tech_os', 'tech_virtualisation', 'tech_bdd', 'tech_serveur', 'tech_reseau', 'tech_cloud', 'tech_securite', 'exploitation_supervision', 'exploitation_ordonnanceur', 'exploitation_sauvegarde', 'support_terminaux', 'data_analyse', 'data_etl', 'data_big_data', 'informatique_technique', 'methodologies'))
);
--> statement-breakpoint
CREATE TABLE "zone_demenagement" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "zone_demenagement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	CONSTRAINT "zone_demenagement_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "recherche_dossier" (
	"dossier_id" bigint NOT NULL,
	"date_classification" timestamp(3) with time zone NOT NULL,
	"classification" text NOT NULL,
	"visible" "tstzmultirange" NOT NULL,
	"bassin_id" bigint NOT NULL,
	"niveau_etude" text,
	"experience_numerique" text,
	"termes" integer[] NOT NULL,
	"situations_le" date[] NOT NULL,
	"nom_recherche" text NOT NULL,
	CONSTRAINT "recherche_dossier_dossier_id_date_classification_pk" PRIMARY KEY("dossier_id","date_classification"),
	CONSTRAINT "recherche_dossier_classification" CHECK ("recherche_dossier"."classification" in ('employable', 'adaptable', 'non_employable', 'a_revoir')),
	CONSTRAINT "recherche_dossier_visible" CHECK (not isempty("recherche_dossier"."visible"))
);
--> statement-breakpoint
ALTER TABLE "compte" ADD CONSTRAINT "compte_entreprise_id_entreprise_id_fk" FOREIGN KEY ("entreprise_id") REFERENCES "public"."entreprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_compte" ADD CONSTRAINT "session_compte_compte_id_compte_id_fk" FOREIGN KEY ("compte_id") REFERENCES "public"."compte"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classement" ADD CONSTRAINT "classement_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_partenaire_id_partenaire_id_fk" FOREIGN KEY ("partenaire_id") REFERENCES "public"."partenaire"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_entreprise_id_entreprise_id_fk" FOREIGN KEY ("entreprise_id") REFERENCES "public"."entreprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_bassin_id_bassin_id_fk" FOREIGN KEY ("bassin_id") REFERENCES "public"."bassin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_diplome_numerique_id_diplome_id_fk" FOREIGN KEY ("diplome_numerique_id") REFERENCES "public"."diplome"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_diplome_hors_numerique_id_diplome_id_fk" FOREIGN KEY ("diplome_hors_numerique_id") REFERENCES "public"."diplome"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation" ADD CONSTRAINT "situation_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_action_adc" ADD CONSTRAINT "dossier_action_adc_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_action_adc" ADD CONSTRAINT "dossier_action_adc_action_adc_id_action_adc_id_fk" FOREIGN KEY ("action_adc_id") REFERENCES "public"."action_adc"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_certification" ADD CONSTRAINT "dossier_certification_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_certification" ADD CONSTRAINT "dossier_certification_diplome_id_diplome_id_fk" FOREIGN KEY ("diplome_id") REFERENCES "public"."diplome"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_comportement" ADD CONSTRAINT "dossier_comportement_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_comportement" ADD CONSTRAINT "dossier_comportement_comportement_id_comportement_id_fk" FOREIGN KEY ("comportement_id") REFERENCES "public"."comportement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_contrat_recherche" ADD CONSTRAINT "dossier_contrat_recherche_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_metier_actuel" ADD CONSTRAINT "dossier_metier_actuel_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_metier_actuel" ADD CONSTRAINT "dossier_metier_actuel_metier_id_metier_id_fk" FOREIGN KEY ("metier_id") REFERENCES "public"."metier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_metier_envisage" ADD CONSTRAINT "dossier_metier_envisage_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_metier_envisage" ADD CONSTRAINT "dossier_metier_envisage_metier_id_metier_id_fk" FOREIGN KEY ("metier_id") REFERENCES "public"."metier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_mobilite" ADD CONSTRAINT "dossier_mobilite_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_occupation" ADD CONSTRAINT "dossier_occupation_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_occupation" ADD CONSTRAINT "dossier_occupation_occupation_id_occupation_id_fk" FOREIGN KEY ("occupation_id") REFERENCES "public"."occupation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_savoir_faire" ADD CONSTRAINT "dossier_savoir_faire_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_savoir_faire" ADD CONSTRAINT "dossier_savoir_faire_savoir_faire_id_savoir_faire_id_fk" FOREIGN KEY ("savoir_faire_id") REFERENCES "public"."savoir_faire"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_type_entreprise" ADD CONSTRAINT "dossier_type_entreprise_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_zone_demenagement" ADD CONSTRAINT "dossier_zone_demenagement_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_zone_demenagement" ADD CONSTRAINT "dossier_zone_demenagement_zone_id_zone_demenagement_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zone_demenagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_entreprise_id_entreprise_id_fk" FOREIGN KEY ("entreprise_id") REFERENCES "public"."entreprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_createur" FOREIGN KEY ("entreprise_id","createur_id") REFERENCES "public"."compte"("entreprise_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_proprietaire" FOREIGN KEY ("entreprise_id","proprietaire_id") REFERENCES "public"."compte"("entreprise_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_evenement" ADD CONSTRAINT "fiche_evenement_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_evenement" ADD CONSTRAINT "fiche_evenement_auteur" FOREIGN KEY ("entreprise_id","par_id") REFERENCES "public"."compte"("entreprise_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lecture_dossier" ADD CONSTRAINT "lecture_dossier_compte_id_compte_id_fk" FOREIGN KEY ("compte_id") REFERENCES "public"."compte"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lecture_dossier" ADD CONSTRAINT "lecture_dossier_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lecture_dossier" ADD CONSTRAINT "lecture_dossier_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metier" ADD CONSTRAINT "metier_famille_id_famille_metier_id_fk" FOREIGN KEY ("famille_id") REFERENCES "public"."famille_metier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD CONSTRAINT "recherche_dossier_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "compte_mail_unique" ON "compte" USING btree ("mail");--> statement-breakpoint
CREATE INDEX "session_compte_compte" ON "session_compte" USING btree ("compte_id");--> statement-breakpoint
CREATE INDEX "session_compte_expiration" ON "session_compte" USING btree ("expire_le");--> statement-breakpoint
CREATE INDEX "classement_dossier" ON "classement" USING btree ("dossier_id","prend_effet_le");--> statement-breakpoint
CREATE INDEX "document_dossier" ON "document" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "dossier_nom_recherche" ON "dossier" USING gin ("nom_recherche" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "dossier_bassin" ON "dossier" USING btree ("bassin_id");--> statement-breakpoint
CREATE INDEX "situation_dossier" ON "situation" USING btree ("dossier_id","date_effet");--> statement-breakpoint
CREATE INDEX "dossier_metier_actuel_metier" ON "dossier_metier_actuel" USING btree ("metier_id");--> statement-breakpoint
CREATE INDEX "dossier_savoir_faire_savoir_faire" ON "dossier_savoir_faire" USING btree ("savoir_faire_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fiche_entreprise_dossier_unique" ON "fiche" USING btree ("entreprise_id","dossier_id") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_dossier" ON "fiche" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "fiche_verrou" ON "fiche" USING btree ("proprietaire_id","echeance") WHERE "fiche"."echeance" is not null and "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "fiche_evenement_version_unique" ON "fiche_evenement" USING btree ("fiche_id","version");--> statement-breakpoint
CREATE INDEX "lecture_dossier_dossier" ON "lecture_dossier" USING btree ("dossier_id","le");--> statement-breakpoint
CREATE INDEX "lecture_dossier_compte" ON "lecture_dossier" USING btree ("compte_id","le");--> statement-breakpoint
CREATE INDEX "limite_expire" ON "limite" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "metier_famille" ON "metier" USING btree ("famille_id");--> statement-breakpoint
CREATE INDEX "recherche_dossier_ordre" ON "recherche_dossier" USING btree ("date_classification" DESC NULLS FIRST,"dossier_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "recherche_dossier_bassin" ON "recherche_dossier" USING btree ("bassin_id","date_classification" DESC NULLS FIRST,"dossier_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "recherche_dossier_termes" ON "recherche_dossier" USING gin ("termes") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "recherche_dossier_nom" ON "recherche_dossier" USING gin ("nom_recherche" gin_trgm_ops);