import type {
  ComportementsVue,
  ContratRecherche,
  Instant,
  LienAdcVue,
  ProfilVue,
  TypeEntreprise,
  VoletComportement,
  VoletExperiences,
  VoletProjet,
  VoletQualifications,
} from "@sar/domain";
import { CONTRATS_RECHERCHES, LIENS_ADC, NATURES_COMPORTEMENT, TYPES_ENTREPRISE, ZONES_MOBILITE } from "@sar/domain";
import { eq, sql, type SQL } from "drizzle-orm";
import { alias, type AnyPgColumn, type PgTable } from "drizzle-orm/pg-core";
import type { Connexion } from "../connexion.ts";
import { alphabetique, parLibelle } from "../listes/ordre.ts";
import {
  actionAdc,
  comportement,
  diplome,
  dossier,
  dossierActionAdc,
  dossierCertification,
  dossierComportement,
  dossierContratRecherche,
  dossierMetierEnvisage,
  dossierMobilite,
  dossierOccupation,
  dossierTypeEntreprise,
  dossierZoneDemenagement,
  metier,
  occupation,
  zoneDemenagement,
} from "../schema/index.ts";
import { lireSavoirFaire } from "./savoir-faire.queries.ts";
import { lireSynthese, type SyntheseLue } from "./synthese.queries.ts";

const d = dossier;
const id = sql`${d.id}`;
const diplomeNumerique = alias(diplome, "diplome_numerique");
const diplomeHorsNumerique = alias(diplome, "diplome_hors_numerique");

type Lien = { readonly table: PgTable; readonly dossierId: AnyPgColumn; readonly ref: AnyPgColumn };
type Liste = PgTable & { readonly id: AnyPgColumn; readonly libelle: AnyPgColumn };

/** The labels of the rows of an open list that hang on the dossier, in alphabetical order. */
const libelles = (liste: Liste, { table, dossierId, ref }: Lien) =>
  sql<string[]>`to_json(array(${sql`select ${liste.libelle} from ${table} join ${liste} on ${liste.id} = ${ref}
    where ${dossierId} = ${id}`}))`.mapWith((lus: string[]) => lus.toSorted(alphabetique));

/** The codes that hang on the dossier, in the order of their list. */
const codes = <Code extends string>(
  colonne: AnyPgColumn,
  table: PgTable,
  dossierId: AnyPgColumn,
  rang: (code: Code) => number,
) =>
  sql<Code[]>`to_json(array(${sql`select ${colonne} from ${table} where ${dossierId} = ${id}`}))`.mapWith(
    (lus: Code[]) => lus.toSorted((a, b) => rang(a) - rang(b)),
  );

const json = <T>(select: SQL) => sql<T[]>`coalesce((${select}), '[]')`;

const comportements = json<ComportementsVue>(sql`
  select jsonb_agg(jsonb_build_object('famille', f.famille, 'comportements', f.comportements))
  from (select ${comportement.famille}, jsonb_agg(jsonb_build_object('libelle', ${comportement.libelle},
      'nature', ${dossierComportement.nature})) as comportements
    from ${dossierComportement} join ${comportement} on ${comportement.id} = ${dossierComportement.comportementId}
    where ${dossierComportement.dossierId} = ${id} group by ${comportement.famille}) as f`).mapWith(
  (lus: ComportementsVue[]) =>
    lus
      .map(({ famille, comportements: traits }) => ({
        famille,
        comportements: traits.toSorted(
          (a, b) => NATURES_COMPORTEMENT.rang(a.nature) - NATURES_COMPORTEMENT.rang(b.nature) || parLibelle(a, b),
        ),
      }))
      .toSorted((a, b) => alphabetique(a.famille, b.famille)),
);

const mobilite = json<VoletComportement["mobilite"][number]>(sql`
  select jsonb_agg(jsonb_build_object('zone', ${dossierMobilite.zone}, 'frequence', ${dossierMobilite.frequence}))
  from ${dossierMobilite} where ${dossierMobilite.dossierId} = ${id}`).mapWith((lues: VoletComportement["mobilite"]) =>
  lues.toSorted((a, b) => ZONES_MOBILITE.rang(a.zone) - ZONES_MOBILITE.rang(b.zone)),
);

const liensAdc = json<LienAdcVue>(sql`
  select jsonb_agg(jsonb_build_object('action', ${actionAdc.libelle}, 'lien', ${dossierActionAdc.lien},
    'rechercheEntreprise', ${dossierActionAdc.rechercheEntreprise}))
  from ${dossierActionAdc} join ${actionAdc} on ${actionAdc.id} = ${dossierActionAdc.actionAdcId}
  where ${dossierActionAdc.dossierId} = ${id}`).mapWith((lus: LienAdcVue[]) =>
  lus.toSorted((a, b) => LIENS_ADC.rang(b.lien) - LIENS_ADC.rang(a.lien) || alphabetique(a.action, b.action)),
);

type Volets = {
  readonly liensAdc: readonly LienAdcVue[];
  readonly comportement: VoletComportement;
  readonly experiences: VoletExperiences;
  readonly qualifications: VoletQualifications;
  readonly projet: VoletProjet;
};

async function lireVolets(db: Connexion, dossierId: number): Promise<Volets | null> {
  const zones = {
    table: dossierZoneDemenagement,
    dossierId: dossierZoneDemenagement.dossierId,
    ref: dossierZoneDemenagement.zoneId,
  };
  const occupations = {
    table: dossierOccupation,
    dossierId: dossierOccupation.dossierId,
    ref: dossierOccupation.occupationId,
  };
  const certifications = {
    table: dossierCertification,
    dossierId: dossierCertification.dossierId,
    ref: dossierCertification.diplomeId,
  };
  const envisages = {
    table: dossierMetierEnvisage,
    dossierId: dossierMetierEnvisage.dossierId,
    ref: dossierMetierEnvisage.metierId,
  };
  const [lus] = await db
    .select({
      liensAdc,
      comportement: {
        comportements,
        mobilite,
        accepteDemenager: d.accepteDemenager,
        zonesDemenagement: libelles(zoneDemenagement, zones),
      },
      experiences: {
        numerique: d.experienceNumerique,
        horsNumerique: d.experienceHorsNumerique,
        finDernierEmploi: d.finDernierEmploi,
        dureeSansEmploi: d.dureeSansEmploi,
        occupations: libelles(occupation, occupations),
        moisStage: d.moisStage,
      },
      qualifications: {
        niveauEtude: d.niveauEtude,
        niveauEtudeNonValide: d.niveauEtudeNonValide,
        diplomeNumerique: diplomeNumerique.libelle,
        diplomeHorsNumerique: diplomeHorsNumerique.libelle,
        certifications: libelles(diplome, certifications),
      },
      projet: {
        typesEntreprise: codes<TypeEntreprise>(
          dossierTypeEntreprise.type,
          dossierTypeEntreprise,
          dossierTypeEntreprise.dossierId,
          TYPES_ENTREPRISE.rang,
        ),
        contrats: codes<ContratRecherche>(
          dossierContratRecherche.contrat,
          dossierContratRecherche,
          dossierContratRecherche.dossierId,
          CONTRATS_RECHERCHES.rang,
        ),
        disponibilite: d.disponibilite,
        metiersEnvisages: libelles(metier, envisages),
        salaireDernier: d.salaireDernier,
        salairePretention: d.salairePretention,
        salaireMinimum: d.salaireMinimum,
      },
    })
    .from(d)
    .leftJoin(diplomeNumerique, eq(diplomeNumerique.id, d.diplomeNumeriqueId))
    .leftJoin(diplomeHorsNumerique, eq(diplomeHorsNumerique.id, d.diplomeHorsNumeriqueId))
    .where(eq(d.id, dossierId));
  return lus ?? null;
}

/** The profile of a dossier as an entreprise (from the session) sees it at `now`; null when there is no such dossier. */
export async function lireProfil(
  db: Connexion,
  pour: { readonly dossierId: number; readonly entrepriseId: number; readonly now: Instant },
): Promise<(SyntheseLue & Omit<ProfilVue, keyof SyntheseLue | "peutOuvrir">) | null> {
  const [synthese, competences, volets] = await Promise.all([
    lireSynthese(db, pour),
    lireSavoirFaire(db, pour.dossierId),
    lireVolets(db, pour.dossierId),
  ]);
  return synthese && volets && { ...synthese, competences, ...volets };
}
