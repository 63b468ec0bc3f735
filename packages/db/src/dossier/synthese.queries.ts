import {
  AXES_AVIS,
  instant,
  TYPES_DOCUMENT,
  type AvisVue,
  type DocumentVue,
  type Instant,
  type SyntheseVue,
} from "@sar/domain";
import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { nomDuCompteSql } from "../fiche/recruteurs.sql.ts";
import { bassin, compte, document, dossier, fiche } from "../schema/index.ts";
import { classementEnVigueur, situationEnVigueur } from "./en-vigueur.sql.ts";
import { metiersParFamilleSql } from "./metiers.sql.ts";

/** The synthesis but for what is decided on top of it: whether a fiche can be opened (F1). */
export type SyntheseLue = Omit<SyntheseVue, "peutOuvrir">;

const niveauxAvis = sql<AvisVue["niveaux"]>`(${sql`select jsonb_strip_nulls(jsonb_build_object(${sql.join(
  AXES_AVIS.codes.map((axe) => sql`${sql.raw(`'${axe}'`)}, ${dossier}.${sql.identifier(`avis_${axe}`)}`),
  sql`, `,
)}))`})`;

const documentsDe = (dossierId: SQL) =>
  sql<DocumentVue[]>`coalesce((${sql`
    select jsonb_agg(jsonb_build_object('id', ${document.id}, 'type', ${document.type}, 'nom', ${document.nom},
      'typeMime', ${document.typeMime}, 'taille', ${document.taille}) order by ${document.deposeLe}, ${document.id})
    from ${document} where ${document.dossierId} = ${dossierId}`}), '[]')`.mapWith((lus: DocumentVue[]) =>
    lus.toSorted((a, b) => TYPES_DOCUMENT.rang(a.type) - TYPES_DOCUMENT.rang(b.type)),
  );

const ficheDe = (dossierId: SQL, entrepriseId: number) =>
  sql<SyntheseVue["fiche"]>`(${sql`
    select jsonb_build_object('id', ${fiche.id}, 'ouvertePar', ${nomDuCompteSql()}, 'creeLe', ${fiche.creeLe})
    from ${fiche} join ${compte} on ${compte.id} = ${fiche.createurId}
    where ${and(eq(fiche.dossierId, dossierId), eq(fiche.entrepriseId, entrepriseId), isNull(fiche.annuleeLe))}`})`.mapWith(
    (lue: NonNullable<SyntheseVue["fiche"]>) => ({ ...lue, creeLe: instant(lue.creeLe) }),
  );

/** V9: the synthesis of a dossier as an entreprise (from the session) sees it at `now`; null when there is no such dossier. */
export async function lireSynthese(
  db: Connexion,
  { dossierId, entrepriseId, now }: { dossierId: number; entrepriseId: number; now: Instant },
): Promise<SyntheseLue | null> {
  const id = sql`${dossier.id}`;
  const [lue] = await db
    .select({
      identite: {
        dossierId: dossier.id,
        civilite: dossier.civilite,
        nom: dossier.nom,
        prenom: dossier.prenom,
        bassin: bassin.libelle,
        ville: dossier.ville,
      },
      coordonnees: {
        mail: dossier.mail,
        telephone: dossier.telephone,
        numero: dossier.numero,
        voie: dossier.voie,
        codePostal: dossier.codePostal,
        ville: dossier.ville,
      },
      situation: situationEnVigueur(id, now),
      classement: classementEnVigueur(id, now),
      avis: { texte: dossier.avisTexte, niveaux: niveauxAvis },
      metiers: metiersParFamilleSql(id),
      documents: documentsDe(id),
      fiche: ficheDe(id, entrepriseId),
    })
    .from(dossier)
    .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
    .where(eq(dossier.id, dossierId));
  return lue ?? null;
}
