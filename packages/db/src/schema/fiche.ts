import {
  ACTIONS_EFFECTUEES,
  ACTIONS_RAPIDES,
  CAUSES_REJET,
  COMMENTAIRE_MAX,
  CONTRATS_AVEC_FIN,
  ETATS_SUIVI,
  ETATS_SUIVI_ENREGISTRABLES,
  ORIGINES_FICHE,
  RESULTATS,
  STATUTS,
  TYPES_EVENEMENT,
  type ActionEffectuee,
  type ActionRapide,
  type CauseRejet,
  type Changement,
  type ContratSaisi,
  type EtatSuivi,
  type OrigineFiche,
  type Resultat,
  type Statut,
  type TypeEvenement,
} from "@sar/domain";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  type ExtraConfigColumn,
} from "drizzle-orm/pg-core";
import {
  colonneCode,
  colonneId,
  colonneInstant,
  colonneJour,
  colonneMasque,
  colonneRef,
  estCode,
  estParmi,
  sontCodes,
} from "./colonnes.ts";
import { compte, entreprise } from "./compte.ts";
import { dossier } from "./dossier.ts";

const quand = (paires: readonly (readonly [string, string | null])[]) =>
  paires.map(([code, valeur]) => `when '${code}' then ${valeur === null ? "null" : `'${valeur}'`}`).join(" ");

const statutDuRecrutement = `case suivi_etat ${quand(ETATS_SUIVI.lignes.map((l) => [l.code, l.statut]))} end`;
const statutDuResultat = `case resultat when 'recrutement' then ${statutDuRecrutement} ${quand(
  RESULTATS.lignes.filter((l) => l.exige !== "suivi").map((l) => [l.code, l.statut]),
)} end`;

/** What the index of an order holds beside it, so that a walk along it can be asked the filters (P2). */
const FILTREES = [
  "statut",
  "resultat",
  "nonReponse",
  "echeance",
  "candidatMasqueCodes",
  "candidatMasqueMetiers",
  "candidatMasqueThemes",
  "candidatMasqueThemesSuite",
  "candidatNom",
] as const;

type Ordonnees = Record<"id" | "creeLe" | "annuleeLe" | (typeof FILTREES)[number], ExtraConfigColumn>;

/** P1: an index for each order of the fiches of an entreprise, or of a recruteur, which holds the other too. */
function ordres(nom: string, de: ExtraConfigColumn, autre: ExtraConfigColumn, t: Ordonnees) {
  const filtres = [autre, ...FILTREES.map((filtree) => t[filtree])];
  const decroissant = () => t.id.desc().nullsFirst();
  return [
    index(`${nom}_creation`).on(de, t.creeLe.desc().nullsFirst(), decroissant(), ...filtres),
    index(`${nom}_echeance_desc`).on(de, sql`coalesce(${t.echeance}, '-infinity') desc`, decroissant(), ...filtres),
    index(`${nom}_echeance_asc`).on(de, sql`coalesce(${t.echeance}, 'infinity')`, t.id, ...filtres),
  ].map((ordre) => ordre.where(sql`${t.annuleeLe} is null`));
}

const sansDelai = STATUTS.lignes.filter((l) => l.delaiJours === null).map((l) => l.code);

/** A fiche de suivi: one at most for each entreprise and candidate (F1). The CHECKs refuse what the domain's types refuse. */
export const fiche = pgTable(
  "fiche",
  {
    id: colonneId(),
    entrepriseId: colonneRef("entreprise_id")
      .notNull()
      .references(() => entreprise.id),
    dossierId: colonneRef("dossier_id")
      .notNull()
      .references(() => dossier.id),
    createurId: colonneRef("createur_id").notNull(),
    proprietaireId: colonneRef("proprietaire_id").notNull(),
    origine: colonneCode<OrigineFiche>("origine").notNull(),
    resultat: colonneCode<Resultat>("resultat").notNull(),
    statut: colonneCode<Statut>("statut").notNull(),
    echeance: colonneInstant("echeance"),
    actions: text("actions").array().$type<ActionEffectuee[]>().notNull(),
    nonReponse: boolean("non_reponse").notNull(),
    commentaire: text("commentaire").notNull(),
    causes: text("causes").array().$type<CauseRejet[]>().notNull(),
    suiviDate: colonneJour("suivi_date"),
    suiviContrat: colonneCode<Exclude<ContratSaisi, "na">>("suivi_contrat"),
    suiviFinLe: colonneJour("suivi_fin_le"),
    suiviEtat: colonneCode<EtatSuivi>("suivi_etat"),
    version: integer("version").notNull(),
    creeLe: colonneInstant("cree_le").notNull(),
    misAJourLe: colonneInstant("mis_a_jour_le").notNull(),
    /** F14: when the quick action was undone; such a fiche is in no portefeuille, its history stays. */
    annuleeLe: colonneInstant("annulee_le"),
    /** P2: what the filters read of the candidate, copied from his dossier whenever either is written. */
    candidatBassinId: colonneRef("candidat_bassin_id"),
    candidatTermes: integer("candidat_termes").array(),
    candidatNom: text("candidat_nom"),
    candidatMasqueCodes: colonneMasque("candidat_masque_codes"),
    candidatMasqueMetiers: colonneMasque("candidat_masque_metiers"),
    candidatMasqueThemes: colonneMasque("candidat_masque_themes"),
    candidatMasqueThemesSuite: colonneMasque("candidat_masque_themes_suite"),
    /** P1: what the list shows of him (`portefeuille/affichage.ts`). */
    candidatAffichage: text("candidat_affichage"),
  },
  (t) => [
    uniqueIndex("fiche_entreprise_dossier_unique")
      .on(t.entrepriseId, t.dossierId)
      .where(sql`${t.annuleeLe} is null`),
    index("fiche_dossier").on(t.dossierId),
    index("fiche_sans_copie")
      .on(t.dossierId)
      .where(sql`${t.candidatAffichage} is null`),
    ...ordres("fiche_portefeuille", t.entrepriseId, t.proprietaireId, t),
    ...ordres("fiche_miennes", t.proprietaireId, t.entrepriseId, t),
    index("fiche_verrou")
      .on(t.proprietaireId, t.echeance)
      .where(sql`${t.echeance} is not null and ${t.annuleeLe} is null`),
    foreignKey({
      name: "fiche_createur",
      columns: [t.entrepriseId, t.createurId],
      foreignColumns: [compte.entrepriseId, compte.id],
    }),
    foreignKey({
      name: "fiche_proprietaire",
      columns: [t.entrepriseId, t.proprietaireId],
      foreignColumns: [compte.entrepriseId, compte.id],
    }),
    check("fiche_origine", estParmi(t.origine, ORIGINES_FICHE)),
    check("fiche_resultat", estCode(t.resultat, RESULTATS)),
    check("fiche_statut", sql`${t.statut} is not distinct from ${sql.raw(statutDuResultat)}`),
    check("fiche_echeance", sql`(${t.echeance} is null) = (${estParmi(t.statut, sansDelai)})`),
    check("fiche_actions", sontCodes(t.actions, ACTIONS_EFFECTUEES)),
    check("fiche_causes", sontCodes(t.causes, CAUSES_REJET)),
    check("fiche_causes_requises", sql`(${t.resultat} = 'entretien_non_employable') = (cardinality(${t.causes}) > 0)`),
    check(
      "fiche_suivi_requis",
      sql`num_nonnulls(${t.suiviDate}, ${t.suiviContrat}, ${t.suiviEtat}) = case when ${t.resultat} = 'recrutement' then 3 else 0 end`,
    ),
    check("fiche_suivi_etat", estParmi(t.suiviEtat, ETATS_SUIVI_ENREGISTRABLES)),
    check("fiche_suivi_contrat", estParmi(t.suiviContrat, ["cdi", ...CONTRATS_AVEC_FIN])),
    check(
      "fiche_suivi_fin",
      sql`(${t.suiviFinLe} is not null) = coalesce(${estParmi(t.suiviContrat, CONTRATS_AVEC_FIN)}, false)`,
    ),
    check("fiche_suivi_fin_apres", sql`${t.suiviFinLe} > ${t.suiviDate}`),
    check("fiche_commentaire", sql`length(${t.commentaire}) <= ${sql.raw(String(COMMENTAIRE_MAX))}`),
    check("fiche_version", sql`${t.version} >= 1`),
  ],
);

/** F12: what happened to a fiche; rows are only ever added. */
export const ficheEvenement = pgTable(
  "fiche_evenement",
  {
    id: colonneId(),
    ficheId: colonneRef("fiche_id")
      .notNull()
      .references(() => fiche.id),
    entrepriseId: colonneRef("entreprise_id").notNull(),
    version: integer("version").notNull(),
    type: colonneCode<TypeEvenement>("type").notNull(),
    parId: colonneRef("par_id").notNull(),
    le: colonneInstant("le").notNull(),
    action: colonneCode<ActionRapide>("action"),
    changements: jsonb("changements").$type<readonly Changement[]>().notNull(),
  },
  (t) => [
    uniqueIndex("fiche_evenement_version_unique").on(t.ficheId, t.version),
    foreignKey({
      name: "fiche_evenement_auteur",
      columns: [t.entrepriseId, t.parId],
      foreignColumns: [compte.entrepriseId, compte.id],
    }),
    check("fiche_evenement_type", estParmi(t.type, TYPES_EVENEMENT)),
    check("fiche_evenement_action", estCode(t.action, ACTIONS_RAPIDES)),
  ],
);
