DROP INDEX "fiche_sans_copie";--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_affichage" text;--> statement-breakpoint
UPDATE "fiche" AS f SET "candidat_affichage" = '[' || concat_ws(',',
  to_json(d.civilite), to_json(d.nom), to_json(d.prenom), d.bassin_id,
  '[' || coalesce((SELECT string_agg(m.metier_id::text, ',' ORDER BY m.metier_id)
    FROM "dossier_metier_actuel" AS m WHERE m.dossier_id = d.id), '') || ']',
  '[' || coalesce((SELECT string_agg('[' || concat_ws(',', to_json(s.code), to_json(s.date_effet),
      coalesce(to_json(s.date_fin)::text, 'null')) || ']', ',' ORDER BY s.id)
    FROM "situation" AS s WHERE s.dossier_id = d.id), '') || ']',
  '[' || coalesce((SELECT string_agg('[' || concat_ws(',', to_json(c.classification),
      to_json(to_char(c.prend_effet_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) || ']', ',' ORDER BY c.id)
    FROM "classement" AS c WHERE c.dossier_id = d.id), '') || ']') || ']'
FROM "dossier" AS d WHERE d.id = f.dossier_id AND f.candidat_termes IS NOT NULL;--> statement-breakpoint
CREATE INDEX "fiche_miennes_creation" ON "fiche" USING btree ("proprietaire_id","cree_le" DESC NULLS FIRST,"id" DESC NULLS FIRST,"entreprise_id","statut","resultat","non_reponse","echeance","candidat_masque_codes","candidat_masque_metiers","candidat_masque_themes","candidat_masque_themes_suite","candidat_nom") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_miennes_echeance_desc" ON "fiche" USING btree ("proprietaire_id",coalesce("echeance", '-infinity') desc,"id" DESC NULLS FIRST,"entreprise_id","statut","resultat","non_reponse","echeance","candidat_masque_codes","candidat_masque_metiers","candidat_masque_themes","candidat_masque_themes_suite","candidat_nom") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_miennes_echeance_asc" ON "fiche" USING btree ("proprietaire_id",coalesce("echeance", 'infinity'),"id","entreprise_id","statut","resultat","non_reponse","echeance","candidat_masque_codes","candidat_masque_metiers","candidat_masque_themes","candidat_masque_themes_suite","candidat_nom") WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_sans_copie" ON "fiche" USING btree ("dossier_id") WHERE "fiche"."candidat_affichage" is null;