ALTER TABLE "recherche_dossier" ADD COLUMN "affichage" jsonb;--> statement-breakpoint
UPDATE "recherche_dossier" AS r SET "affichage" = jsonb_build_object(
  'civilite', d.civilite, 'nom', d.nom, 'prenom', d.prenom, 'ville', d.ville,
  'metiers', coalesce((SELECT jsonb_agg(m.metier_id ORDER BY m.metier_id)
    FROM "dossier_metier_actuel" AS m WHERE m.dossier_id = d.id), '[]'),
  'situations', coalesce((SELECT jsonb_agg(jsonb_build_object('code', s.code, 'dateEffet', s.date_effet,
    'dateFin', s.date_fin) ORDER BY s.id) FROM "situation" AS s WHERE s.dossier_id = d.id), '[]'))
FROM "dossier" AS d WHERE d.id = r.dossier_id;--> statement-breakpoint
ALTER TABLE "recherche_dossier" ALTER COLUMN "affichage" SET NOT NULL;
