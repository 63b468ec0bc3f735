DROP INDEX "fiche_portefeuille_creation";--> statement-breakpoint
DROP INDEX "fiche_portefeuille_echeance_desc";--> statement-breakpoint
DROP INDEX "fiche_portefeuille_echeance_asc";--> statement-breakpoint
DROP INDEX "recherche_dossier_ordre";--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_masque_codes" bigint;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_masque_metiers" bigint;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_masque_themes" bigint;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_masque_themes_suite" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "derniere_situation" date;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_codes" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_metiers" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_formations" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_themes" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_themes_suite" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_savoir_faire" bigint;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "masque_savoir_faire_suite" bigint;--> statement-breakpoint
CREATE TEMPORARY TABLE masques_par_dossier ON COMMIT DROP AS
SELECT dossier_id,
  coalesce(bit_or(1::bigint << place) FILTER (WHERE genre = 0), 0) AS niveaux,
  coalesce(bit_or(1::bigint << place) FILTER (WHERE genre = 3), 0) AS metiers,
  coalesce(bit_or(1::bigint << place) FILTER (WHERE genre = 4), 0) AS formations,
  coalesce(bit_or(1::bigint << place) FILTER (WHERE genre = 1 AND place < 64), 0) AS themes,
  coalesce(bit_or(1::bigint << (place - 64)) FILTER (WHERE genre = 1 AND place >= 64), 0) AS themes_suite,
  coalesce(bit_or(1::bigint << place) FILTER (WHERE genre = 2 AND place < 64), 0) AS savoir_faire,
  coalesce(bit_or(1::bigint << (place - 64)) FILTER (WHERE genre = 2 AND place >= 64), 0) AS savoir_faire_suite
FROM (SELECT DISTINCT ON (dossier_id) dossier_id, termes
  FROM (SELECT dossier_id, termes FROM "recherche_dossier"
    UNION ALL SELECT dossier_id, candidat_termes FROM "fiche" WHERE candidat_termes IS NOT NULL) AS tous) AS candidat
LEFT JOIN LATERAL (SELECT terme >> 28 AS genre, CASE terme >> 28
    WHEN 0 THEN 28 + (terme & 3)
    WHEN 1 THEN (terme & 268435455) % 128
    WHEN 2 THEN ((terme >> 2) & 67108863) % 128
    ELSE ((terme >> 2) & 67108863) % 64 END AS place
  FROM unnest(termes) AS terme) AS places ON true
GROUP BY dossier_id;--> statement-breakpoint
ALTER TABLE masques_par_dossier ADD PRIMARY KEY (dossier_id);--> statement-breakpoint
ALTER TABLE "recherche_dossier" RENAME COLUMN "affichage" TO "affichage_jsonb";--> statement-breakpoint
ALTER TABLE "recherche_dossier" ADD COLUMN "affichage" text;--> statement-breakpoint
UPDATE "recherche_dossier" AS r SET
  "affichage" = (SELECT row_to_json(affiche)::text FROM (SELECT r.affichage_jsonb ->> 'civilite' AS civilite,
    r.affichage_jsonb ->> 'nom' AS nom, r.affichage_jsonb ->> 'prenom' AS prenom, r.affichage_jsonb ->> 'ville' AS ville,
    ARRAY(SELECT jsonb_array_elements_text(r.affichage_jsonb -> 'metiers')::integer) AS metiers,
    ARRAY(SELECT row_to_json(s) FROM jsonb_to_recordset(r.affichage_jsonb -> 'situations')
      AS s("code" text, "dateEffet" date, "dateFin" date)) AS situations) AS affiche),
  "derniere_situation" = (SELECT max(le) FROM unnest(r.situations_le) AS le),
  "masque_codes" = m.niveaux | (1::bigint << (32 + (r.bassin_id % 32)::integer))
    | coalesce(1::bigint << (array_position('{inf_bac,bac_non_valide,bac,bac_2,bac_3,bac_4,bac_5,sup_bac_5}', r.niveau_etude) - 1), 0)
    | coalesce(1::bigint << (15 + array_position('{aucune,inf_1,1_2,3_5,6_10,sup_10}', r.experience_numerique)), 0)
    | (1::bigint << (23 + array_position('{employable,adaptable}', r.classification))),
  "masque_metiers" = m.metiers,
  "masque_formations" = m.formations,
  "masque_themes" = m.themes,
  "masque_themes_suite" = m.themes_suite,
  "masque_savoir_faire" = m.savoir_faire,
  "masque_savoir_faire_suite" = m.savoir_faire_suite
FROM masques_par_dossier AS m WHERE m.dossier_id = r.dossier_id;--> statement-breakpoint
UPDATE "fiche" AS f SET
  "candidat_masque_codes" = m.niveaux | (1::bigint << (32 + (d.bassin_id % 32)::integer))
    | coalesce(1::bigint << (array_position('{inf_bac,bac_non_valide,bac,bac_2,bac_3,bac_4,bac_5,sup_bac_5}', d.niveau_etude) - 1), 0)
    | coalesce(1::bigint << (15 + array_position('{aucune,inf_1,1_2,3_5,6_10,sup_10}', d.experience_numerique)), 0)
    | coalesce((SELECT bit_or(1::bigint << (23 + array_position('{employable,adaptable}', c.classification)))
      FROM "classement" AS c WHERE c.dossier_id = d.id), 0),
  "candidat_masque_metiers" = m.metiers,
  "candidat_masque_themes" = m.themes,
  "candidat_masque_themes_suite" = m.themes_suite
FROM "dossier" AS d JOIN masques_par_dossier AS m ON m.dossier_id = d.id
WHERE d.id = f.dossier_id AND f.candidat_termes IS NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" DROP COLUMN "affichage_jsonb";--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "affichage" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_codes" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_metiers" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_formations" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_themes" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_themes_suite" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_savoir_faire" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "masque_savoir_faire_suite" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "fiche_portefeuille_creation" ON "fiche" USING btree ("entreprise_id","cree_le" DESC NULLS FIRST,"id" DESC NULLS FIRST,"proprietaire_id","statut","resultat","non_reponse","echeance","candidat_masque_codes","candidat_masque_metiers","candidat_masque_themes","candidat_masque_themes_suite","candidat_nom") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_portefeuille_echeance_desc" ON "fiche" USING btree ("entreprise_id",coalesce("echeance", '-infinity') desc,"id" DESC NULLS FIRST,"proprietaire_id","statut","resultat","non_reponse","echeance","candidat_masque_codes","candidat_masque_metiers","candidat_masque_themes","candidat_masque_themes_suite","candidat_nom") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_portefeuille_echeance_asc" ON "fiche" USING btree ("entreprise_id",coalesce("echeance", 'infinity'),"id","proprietaire_id","statut","resultat","non_reponse","echeance","candidat_masque_codes","candidat_masque_metiers","candidat_masque_themes","candidat_masque_themes_suite","candidat_nom") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "recherche_dossier_ordre" ON "recherche_dossier" USING btree ("date_classification" DESC NULLS FIRST,"dossier_id" DESC NULLS FIRST,"masque_codes","masque_metiers","masque_formations","masque_themes","masque_themes_suite","masque_savoir_faire","masque_savoir_faire_suite","derniere_situation");
