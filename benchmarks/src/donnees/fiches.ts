import { alea as aleaDe, type Alea } from "../../../apps/api/dist/demo/alea.js";
import type { Database } from "@sar/db";
import { ACTIONS_EFFECTUEES, ajouterJours, RESULTATS, STATUTS, type Instant, type Resultat } from "@sar/domain";
import { enCopie, type Ligne } from "./dossiers.ts";
import { ouvrirCopie } from "./chargement.ts";
import type { Entreprise } from "./entreprises.ts";

const JOURS_PASSES = 200;
const JOURS_A_VENIR = 60;
const PART_DEPASSEE = 0.08;

/** Résultats with their weights: what a portefeuille that is kept up holds most. */
const POIDS: Partial<Record<Resultat, number>> = {
  aucun: 24,
  non_retenu_dossier: 22,
  entretien_avis_reserve: 8,
  entretien_employable_sans_poste: 8,
  vivier_recrutement: 14,
  vivier_formation: 5,
  formation_individuelle: 3,
  adc_demande_inscription: 4,
  adc_immersion: 3,
  proposition_en_cours: 4,
  proposition_refusee: 3,
  adc_fis_3_mois: 2,
};

/** The last fifth of the recruteurs of an entreprise have fiches that are dépassées; for the others the gate stays open. */
const enRetard = (rang: number, { recruteurs }: Entreprise) => rang >= recruteurs.length * 0.8;

/** The instants that many days before and after now: there are few, and a calendar takes its time. */
function calendrier(now: Instant): (jours: number) => Instant {
  const instants = new Map<number, Instant>();
  for (let jours = -JOURS_PASSES; jours <= JOURS_A_VENIR; jours += 1) instants.set(jours, ajouterJours(now, jours));
  return (jours) => instants.get(jours) ?? ajouterJours(now, jours);
}

type Calendrier = ReturnType<typeof calendrier>;

function echeanceDe(alea: Alea, le: Calendrier, retard: boolean): Instant {
  const depassee = retard && alea.chance(PART_DEPASSEE);
  return le(depassee ? -alea.entier(1, JOURS_A_VENIR) : alea.entier(1, JOURS_A_VENIR));
}

function ligneFiche(alea: Alea, entreprise: Entreprise, dossierId: number, le: Calendrier): Ligne {
  const rang = alea.entier(0, entreprise.recruteurs.length - 1);
  const recruteur = entreprise.recruteurs[rang] ?? null;
  const resultat = alea.pondere(POIDS);
  const { statut } = RESULTATS.ligne(resultat);
  if (statut === null) throw new RangeError(`${resultat} needs a suivi`);
  const creeLe = le(-alea.entier(0, JOURS_PASSES));
  return [
    entreprise.id,
    dossierId,
    recruteur,
    resultat,
    statut,
    STATUTS.ligne(statut).delaiJours === null ? null : echeanceDe(alea, le, enRetard(rang, entreprise)),
    alea.echantillon(ACTIONS_EFFECTUEES.codes, alea.entier(0, 2)),
    alea.chance(0.04),
    creeLe,
  ];
}

/** Different dossiers, as many as asked for where there are so many. */
function tirerIds(alea: Alea, ids: readonly number[], nombre: number): Set<number> {
  const tires = new Set<number>();
  while (tires.size < Math.min(nombre, ids.length)) tires.add(alea.choix(ids));
  return tires;
}

const TABLE_TIRAGE = "tirage_fiche";
const COLONNES_TIRAGE =
  "entreprise_id, dossier_id, proprietaire_id, resultat, statut, echeance, actions, non_reponse, cree_le";
const TAILLE_LOT = 5000;

/**
 * Draws the fiches of every entreprise, on candidates in the vivier, and writes them with their copies of the candidates
 * (P2). The recent entreprise takes the newest of the list, which every one of its searches has to pass by.
 */
export async function chargerFiches(
  sql: Database["sql"],
  entreprises: readonly Entreprise[],
  { graine, now }: { readonly graine: number; readonly now: Instant },
): Promise<void> {
  const visibles = await sql<{ id: string }[]>`select dossier_id as id from recherche_dossier
    where visible @> ${now}::timestamptz order by date_classification desc, dossier_id desc`;
  const ids = visibles.map(({ id }) => Number(id));
  const alea = aleaDe(graine ^ 0x71b5);
  const le = calendrier(now);
  await sql.unsafe(`create unlogged table ${TABLE_TIRAGE} as select ${COLONNES_TIRAGE} from fiche limit 0`);
  const copie = await ouvrirCopie(sql, TABLE_TIRAGE, COLONNES_TIRAGE);
  for (const entreprise of entreprises) {
    const sur = entreprise.recente ? ids.slice(0, entreprise.fiches) : [...tirerIds(alea, ids, entreprise.fiches)];
    for (let debut = 0; debut < sur.length; debut += TAILLE_LOT) {
      const lot = sur.slice(debut, debut + TAILLE_LOT);
      await copie.ecrire(enCopie(lot.map((dossierId) => ligneFiche(alea, entreprise, dossierId, le))));
    }
  }
  await copie.finir();
  await sql.unsafe(`
    insert into fiche (${COLONNES_TIRAGE}, createur_id, origine, commentaire, causes, version, mis_a_jour_le,
      candidat_bassin_id, candidat_termes, candidat_nom, candidat_masque_codes, candidat_masque_metiers,
      candidat_masque_themes, candidat_masque_themes_suite, candidat_affichage)
    select ${COLONNES_TIRAGE.split(", ")
      .map((nom) => `t.${nom}`)
      .join(", ")}, t.proprietaire_id, 'action_rapide', '', '{}', 1, t.cree_le,
      r.bassin_id, r.termes, r.nom_recherche,
      (select bit_or(masque_codes) from recherche_dossier where dossier_id = t.dossier_id), r.masque_metiers,
      r.masque_themes, r.masque_themes_suite,
      '[' || concat_ws(',', a.j -> 6, a.j -> 7, a.j -> 8, a.j -> 3, a.j -> 10, a.j -> 11, (
        select '[' || string_agg(format('["%s",%s]', classification, to_json(to_char(prend_effet_le at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), ',' order by id) || ']' from classement where dossier_id = t.dossier_id)) || ']'
    from ${TABLE_TIRAGE} t
    cross join lateral (select * from recherche_dossier r where r.dossier_id = t.dossier_id limit 1) r
    cross join lateral (select r.affichage::json as j) a`);
  await sql.unsafe(`drop table ${TABLE_TIRAGE}`);
}
