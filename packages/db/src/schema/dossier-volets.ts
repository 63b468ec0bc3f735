import {
  CONTRATS_RECHERCHES,
  FREQUENCES_MOBILITE,
  LIENS_ADC,
  NATURES_COMPORTEMENT,
  NIVEAUX_MAITRISE,
  TYPES_ENTREPRISE,
  ZONES_MOBILITE,
  type ContratRecherche,
  type FrequenceMobilite,
  type LienAdc,
  type NatureComportement,
  type NiveauMaitrise,
  type TypeEntreprise,
  type ZoneMobilite,
} from "@sar/domain";
import { boolean, check, index, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { colonneCode, colonneRef, estCode } from "./colonnes.ts";
import { dossier } from "./dossier.ts";
import { actionAdc, comportement, diplome, metier, occupation, savoirFaire, zoneDemenagement } from "./listes.ts";

const dossierId = () =>
  colonneRef("dossier_id")
    .notNull()
    .references(() => dossier.id);

const metierId = () =>
  colonneRef("metier_id")
    .notNull()
    .references(() => metier.id);

/** Métiers practised within 3 years, or from a training validated within 1 year: V3 searches these. */
export const dossierMetierActuel = pgTable(
  "dossier_metier_actuel",
  { dossierId: dossierId(), metierId: metierId() },
  (t) => [primaryKey({ columns: [t.dossierId, t.metierId] }), index("dossier_metier_actuel_metier").on(t.metierId)],
);

/** Volet 5: métiers envisagés. */
export const dossierMetierEnvisage = pgTable(
  "dossier_metier_envisage",
  { dossierId: dossierId(), metierId: metierId() },
  (t) => [primaryKey({ columns: [t.dossierId, t.metierId] })],
);

/** Volet 1: savoir-faire with their niveau. */
export const dossierSavoirFaire = pgTable(
  "dossier_savoir_faire",
  {
    dossierId: dossierId(),
    savoirFaireId: colonneRef("savoir_faire_id")
      .notNull()
      .references(() => savoirFaire.id),
    niveau: colonneCode<NiveauMaitrise>("niveau").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.savoirFaireId] }),
    index("dossier_savoir_faire_savoir_faire").on(t.savoirFaireId),
    check("dossier_savoir_faire_niveau", estCode(t.niveau, NIVEAUX_MAITRISE)),
  ],
);

/** Volet 2: comportements, each an atout or a point faible. */
export const dossierComportement = pgTable(
  "dossier_comportement",
  {
    dossierId: dossierId(),
    comportementId: colonneRef("comportement_id")
      .notNull()
      .references(() => comportement.id),
    nature: colonneCode<NatureComportement>("nature").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.comportementId] }),
    check("dossier_comportement_nature", estCode(t.nature, NATURES_COMPORTEMENT)),
  ],
);

/** Volet 2: the frequency of mobilité accepted in each zone. */
export const dossierMobilite = pgTable(
  "dossier_mobilite",
  {
    dossierId: dossierId(),
    zone: colonneCode<ZoneMobilite>("zone").notNull(),
    frequence: colonneCode<FrequenceMobilite>("frequence").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.zone] }),
    check("dossier_mobilite_zone", estCode(t.zone, ZONES_MOBILITE)),
    check("dossier_mobilite_frequence", estCode(t.frequence, FREQUENCES_MOBILITE)),
  ],
);

/** Volet 2: the zones to which the candidate accepts to move house. */
export const dossierZoneDemenagement = pgTable(
  "dossier_zone_demenagement",
  {
    dossierId: dossierId(),
    zoneId: colonneRef("zone_id")
      .notNull()
      .references(() => zoneDemenagement.id),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.zoneId] })],
);

/** Volet 3: occupations during time without a job. */
export const dossierOccupation = pgTable(
  "dossier_occupation",
  {
    dossierId: dossierId(),
    occupationId: colonneRef("occupation_id")
      .notNull()
      .references(() => occupation.id),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.occupationId] })],
);

/** Volet 4: habilitations and certifications obtained. */
export const dossierCertification = pgTable(
  "dossier_certification",
  {
    dossierId: dossierId(),
    diplomeId: colonneRef("diplome_id")
      .notNull()
      .references(() => diplome.id),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.diplomeId] })],
);

/** Volet 5: the types of entreprise wished for. */
export const dossierTypeEntreprise = pgTable(
  "dossier_type_entreprise",
  { dossierId: dossierId(), type: colonneCode<TypeEntreprise>("type").notNull() },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.type] }),
    check("dossier_type_entreprise_type", estCode(t.type, TYPES_ENTREPRISE)),
  ],
);

/** Volet 5: the contrats looked for. */
export const dossierContratRecherche = pgTable(
  "dossier_contrat_recherche",
  { dossierId: dossierId(), contrat: colonneCode<ContratRecherche>("contrat").notNull() },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.contrat] }),
    check("dossier_contrat_recherche_contrat", estCode(t.contrat, CONTRATS_RECHERCHES)),
  ],
);

/** The links of a candidate to actions ADC, and whether an entreprise for the stage is still sought. */
export const dossierActionAdc = pgTable(
  "dossier_action_adc",
  {
    dossierId: dossierId(),
    actionAdcId: colonneRef("action_adc_id")
      .notNull()
      .references(() => actionAdc.id),
    lien: colonneCode<LienAdc>("lien").notNull(),
    rechercheEntreprise: boolean("recherche_entreprise").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.actionAdcId] }),
    check("dossier_action_adc_lien", estCode(t.lien, LIENS_ADC)),
  ],
);
