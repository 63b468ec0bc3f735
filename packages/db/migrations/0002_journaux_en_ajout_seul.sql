-- F12 and the log of readings: rows are only ever added.
CREATE FUNCTION refuser_changement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER fiche_evenement_ajout_seul BEFORE UPDATE OR DELETE ON fiche_evenement FOR EACH ROW EXECUTE FUNCTION refuser_changement();
--> statement-breakpoint
CREATE TRIGGER lecture_dossier_ajout_seul BEFORE UPDATE OR DELETE ON lecture_dossier FOR EACH ROW EXECUTE FUNCTION refuser_changement();
