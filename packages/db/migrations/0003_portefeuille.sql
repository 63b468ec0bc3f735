ALTER TABLE "compte" ADD COLUMN "derniere_recherche" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "compte" ADD COLUMN "recherche_visite_precedente" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_bassin_id" bigint;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_termes" integer[];--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "candidat_nom" text;--> statement-breakpoint
CREATE INDEX "fiche_sans_copie" ON "fiche" USING btree ("dossier_id") WHERE "fiche"."candidat_termes" is null;--> statement-breakpoint
CREATE INDEX "fiche_portefeuille_creation" ON "fiche" USING btree ("entreprise_id","cree_le" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_portefeuille_echeance_desc" ON "fiche" USING btree ("entreprise_id",coalesce("echeance", '-infinity') desc,"id" DESC NULLS FIRST) WHERE "fiche"."annulee_le" is null;--> statement-breakpoint
CREATE INDEX "fiche_portefeuille_echeance_asc" ON "fiche" USING btree ("entreprise_id",coalesce("echeance", 'infinity'),"id") WHERE "fiche"."annulee_le" is null;