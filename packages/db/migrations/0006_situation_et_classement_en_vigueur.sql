DROP INDEX "classement_dossier";--> statement-breakpoint
DROP INDEX "situation_dossier";--> statement-breakpoint
CREATE INDEX "classement_dossier" ON "classement" USING btree ("dossier_id","prend_effet_le","id");--> statement-breakpoint
CREATE INDEX "situation_dossier" ON "situation" USING btree ("dossier_id","date_effet","id");