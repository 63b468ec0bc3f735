CREATE TABLE "brouillon" (
	"compte_id" bigint NOT NULL,
	"entreprise_id" bigint NOT NULL,
	"fiche_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"saisie" jsonb NOT NULL,
	"modifie_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "brouillon_compte_id_fiche_id_pk" PRIMARY KEY("compte_id","fiche_id")
);
--> statement-breakpoint
CREATE TABLE "courrier" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "courrier_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"message_id" text NOT NULL,
	"entreprise_id" bigint,
	"dossier_id" bigint,
	"fiche_id" bigint,
	"fiche_version" integer,
	"destinataire" text NOT NULL,
	"copie" text,
	"sujet" text NOT NULL,
	"texte" text NOT NULL,
	"html" text NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"essais_depuis" timestamp(3) with time zone NOT NULL,
	"prochain_essai_le" timestamp(3) with time zone,
	"envoye_le" timestamp(3) with time zone,
	"abandonne_le" timestamp(3) with time zone,
	"dernier_motif" text,
	CONSTRAINT "courrier_type" CHECK ("courrier"."type" in ('non_reponse')),
	CONSTRAINT "courrier_etat" CHECK (num_nonnulls("courrier"."prochain_essai_le", "courrier"."envoye_le", "courrier"."abandonne_le") = 1),
	CONSTRAINT "courrier_essais" CHECK ("courrier"."essais" >= 0),
	CONSTRAINT "courrier_cause" CHECK (("courrier"."fiche_id" is null) = ("courrier"."fiche_version" is null))
);
--> statement-breakpoint
ALTER TABLE "brouillon" ADD CONSTRAINT "brouillon_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brouillon" ADD CONSTRAINT "brouillon_auteur" FOREIGN KEY ("entreprise_id","compte_id") REFERENCES "public"."compte"("entreprise_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courrier" ADD CONSTRAINT "courrier_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courrier" ADD CONSTRAINT "courrier_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courrier" ADD CONSTRAINT "courrier_evenement" FOREIGN KEY ("fiche_id","fiche_version") REFERENCES "public"."fiche_evenement"("fiche_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "courrier_message_id_unique" ON "courrier" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "courrier_fiche_version_unique" ON "courrier" USING btree ("type","fiche_id","fiche_version");--> statement-breakpoint
CREATE INDEX "courrier_a_envoyer" ON "courrier" USING btree ("prochain_essai_le") WHERE "courrier"."prochain_essai_le" is not null;--> statement-breakpoint
CREATE INDEX "courrier_abandonne" ON "courrier" USING btree ("abandonne_le") WHERE "courrier"."abandonne_le" is not null;--> statement-breakpoint
CREATE INDEX "courrier_dossier" ON "courrier" USING btree ("dossier_id");