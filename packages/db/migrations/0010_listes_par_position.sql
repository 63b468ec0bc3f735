DROP INDEX "recherche_dossier_bassin";--> statement-breakpoint
UPDATE "recherche_dossier" AS r SET "affichage" = '[' || concat_ws(',',
  r.dossier_id,
  to_json(to_char(r.date_classification AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
  to_json(r.classification), r.bassin_id,
  coalesce(to_json(r.niveau_etude)::text, 'null'), coalesce(to_json(r.experience_numerique)::text, 'null'),
  a.j -> 'civilite', a.j -> 'nom', a.j -> 'prenom', a.j -> 'ville', a.j -> 'metiers',
  '[' || coalesce((SELECT string_agg('[' || concat_ws(',', s.j -> 'code', s.j -> 'dateEffet', s.j -> 'dateFin') || ']', ',' ORDER BY s.rang)
    FROM json_array_elements(a.j -> 'situations') WITH ORDINALITY AS s(j, rang)), '') || ']') || ']'
FROM (SELECT "dossier_id" AS id, "date_classification" AS le, "affichage"::json AS j FROM "recherche_dossier") AS a
WHERE a.id = r.dossier_id AND a.le = r.date_classification;--> statement-breakpoint
CREATE INDEX "recherche_dossier_bassin" ON "recherche_dossier" USING btree ("bassin_id","date_classification" DESC NULLS FIRST,"dossier_id" DESC NULLS FIRST,"masque_codes","masque_metiers","masque_formations","masque_themes","masque_themes_suite","masque_savoir_faire","masque_savoir_faire_suite","derniere_situation");