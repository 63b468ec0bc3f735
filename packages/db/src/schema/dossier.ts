import {
  AXES_AVIS,
  CIVILITES,
  CLASSIFICATIONS,
  DISPONIBILITES,
  ETATS_DOSSIER,
  NIVEAUX_ETUDE,
  ORIGINES_DOSSIER,
  SITUATIONS,
  TRANCHES_ANNEES,
  TRANCHES_SALAIRE,
  TYPES_DOCUMENT,
  type Civilite,
  type Classification,
  type Disponibilite,
  type EtatDossier,
  type NiveauAvis,
  type NiveauEtude,
  type OrigineDossier,
  type SituationCode,
  type TrancheAnnees,
  type TrancheSalaire,
  type TypeDocument,
} from "@sar/domain";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { colonneCode, colonneId, colonneInstant, colonneJour, colonneRef, estCode, estParmi } from "./colonnes.ts";
import { entreprise } from "./compte.ts";
import { bassin, diplome, partenaire } from "./listes.ts";

const avis = (axe: string) => smallint(`avis_${axe}`).$type<NiveauAvis>();

/** A candidate's dossier: identity, contact, the five avis, and the single-valued fields of the five volets. */
export const dossier = pgTable(
  "dossier",
  {
    id: colonneId(),
    origine: colonneCode<OrigineDossier>("origine").notNull(),
    partenaireId: colonneRef("partenaire_id").references(() => partenaire.id),
    entrepriseId: colonneRef("entreprise_id").references(() => entreprise.id),
    etat: colonneCode<EtatDossier>("etat").notNull(),
    archiveLe: colonneInstant("archive_le"),
    civilite: colonneCode<Civilite>("civilite").notNull(),
    nom: text("nom").notNull(),
    prenom: text("prenom").notNull(),
    nomRecherche: text("nom_recherche").notNull(),
    mail: text("mail"),
    telephone: text("telephone"),
    numero: text("numero"),
    voie: text("voie"),
    codePostal: text("code_postal"),
    ville: text("ville").notNull(),
    bassinId: colonneRef("bassin_id")
      .notNull()
      .references(() => bassin.id),
    avisTexte: text("avis_texte").notNull().default(""),
    avisCompetences: avis("competences"),
    avisComportement: avis("comportement"),
    avisExperience: avis("experience"),
    avisQualification: avis("qualification"),
    avisProjet: avis("projet"),
    accepteDemenager: boolean("accepte_demenager"),
    experienceNumerique: colonneCode<TrancheAnnees>("experience_numerique"),
    experienceHorsNumerique: colonneCode<TrancheAnnees>("experience_hors_numerique"),
    finDernierEmploi: colonneJour("fin_dernier_emploi"),
    dureeSansEmploi: colonneCode<TrancheAnnees>("duree_sans_emploi"),
    moisStage: integer("mois_stage"),
    niveauEtude: colonneCode<NiveauEtude>("niveau_etude"),
    niveauEtudeNonValide: colonneCode<NiveauEtude>("niveau_etude_non_valide"),
    diplomeNumeriqueId: colonneRef("diplome_numerique_id").references(() => diplome.id),
    diplomeHorsNumeriqueId: colonneRef("diplome_hors_numerique_id").references(() => diplome.id),
    disponibilite: colonneCode<Disponibilite>("disponibilite"),
    salaireDernier: colonneCode<TrancheSalaire>("salaire_dernier"),
    salairePretention: colonneCode<TrancheSalaire>("salaire_pretention"),
    salaireMinimum: colonneCode<TrancheSalaire>("salaire_minimum"),
    creeLe: colonneInstant("cree_le").notNull(),
    modifieLe: colonneInstant("modifie_le").notNull(),
  },
  (t) => [
    index("dossier_nom_recherche").using("gin", t.nomRecherche.op("gin_trgm_ops")),
    index("dossier_bassin").on(t.bassinId),
    check("dossier_origine", estParmi(t.origine, ORIGINES_DOSSIER)),
    check("dossier_hors_vivier", sql`(${t.origine} = 'hors_vivier') = (${t.entrepriseId} is not null)`),
    check("dossier_etat", estCode(t.etat, ETATS_DOSSIER)),
    check("dossier_archive", sql`(${t.etat} = 'archive') = (${t.archiveLe} is not null)`),
    check("dossier_civilite", estCode(t.civilite, CIVILITES)),
    check("dossier_experience_numerique", estCode(t.experienceNumerique, TRANCHES_ANNEES)),
    check("dossier_experience_hors_numerique", estCode(t.experienceHorsNumerique, TRANCHES_ANNEES)),
    check("dossier_duree_sans_emploi", estCode(t.dureeSansEmploi, TRANCHES_ANNEES)),
    check("dossier_niveau_etude", estCode(t.niveauEtude, NIVEAUX_ETUDE)),
    check("dossier_niveau_etude_non_valide", estCode(t.niveauEtudeNonValide, NIVEAUX_ETUDE)),
    check("dossier_disponibilite", estCode(t.disponibilite, DISPONIBILITES)),
    check("dossier_salaire_dernier", estCode(t.salaireDernier, TRANCHES_SALAIRE)),
    check("dossier_salaire_pretention", estCode(t.salairePretention, TRANCHES_SALAIRE)),
    check("dossier_salaire_minimum", estCode(t.salaireMinimum, TRANCHES_SALAIRE)),
    ...AXES_AVIS.codes.map((axe) =>
      check(`dossier_avis_${axe}`, sql`${sql.identifier(`avis_${axe}`)} between 1 and 6`),
    ),
  ],
);

const dossierId = () =>
  colonneRef("dossier_id")
    .notNull()
    .references(() => dossier.id);

/** D4: every classification of a dossier; the one in force is the latest that has taken effect. */
export const classement = pgTable(
  "classement",
  {
    id: colonneId(),
    dossierId: dossierId(),
    classification: colonneCode<Classification>("classification").notNull(),
    prendEffetLe: colonneInstant("prend_effet_le").notNull(),
  },
  (t) => [
    index("classement_dossier").on(t.dossierId, t.prendEffetLe, t.id),
    check("classement_classification", estCode(t.classification, CLASSIFICATIONS)),
  ],
);

const temporaires = SITUATIONS.lignes.filter((ligne) => ligne.temporaire).map((ligne) => ligne.code);

/** D6: every situation of a candidate; the one in force is the latest whose date d'effet has come. */
export const situation = pgTable(
  "situation",
  {
    id: colonneId(),
    dossierId: dossierId(),
    code: colonneCode<SituationCode>("code").notNull(),
    dateEffet: colonneJour("date_effet").notNull(),
    dateFin: colonneJour("date_fin"),
  },
  (t) => [
    index("situation_dossier").on(t.dossierId, t.dateEffet, t.id),
    check("situation_code", estCode(t.code, SITUATIONS)),
    check("situation_fin", sql`(${t.dateFin} is not null) = (${estParmi(t.code, temporaires)})`),
    check("situation_dates", sql`${t.dateFin} >= ${t.dateEffet}`),
  ],
);

/** A document of a dossier; `cle` is where the file store keeps its bytes. */
export const document = pgTable(
  "document",
  {
    id: colonneId(),
    dossierId: dossierId(),
    type: colonneCode<TypeDocument>("type").notNull(),
    nom: text("nom").notNull(),
    typeMime: text("type_mime").notNull(),
    taille: integer("taille").notNull(),
    cle: text("cle").notNull().unique(),
    deposeLe: colonneInstant("depose_le").notNull(),
  },
  (t) => [index("document_dossier").on(t.dossierId), check("document_type", estCode(t.type, TYPES_DOCUMENT))],
);
