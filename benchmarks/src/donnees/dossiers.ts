import { alea as aleaDe, type Alea } from "../../../apps/api/dist/demo/alea.js";
import { instant, nomDeRecherche, type Instant, type Jour } from "@sar/domain";
import { lignesDeRecherche, type CandidatIndexe, type LigneRecherche } from "@sar/db";
import type { Modele } from "./modeles.ts";

/** Dossiers are spread over five years, in the order of their ids, as an installation that has been used for as long. */
const SEMAINES = 260;
const SEMAINE_MS = 7 * 86_400_000;

type Valeur = string | number | boolean | null | readonly (string | number)[];

/** One row for COPY, its values in the order of its table's columns. */
export type Ligne = readonly Valeur[];

/** The tables that are filled, with the columns in which they are; volets and documents that no list reads stay empty. */
export const COLONNES = {
  dossier:
    "id, origine, etat, archive_le, civilite, nom, prenom, nom_recherche, mail, ville, code_postal, bassin_id, avis_texte, experience_numerique, niveau_etude, cree_le, modifie_le",
  dossier_metier_actuel: "dossier_id, metier_id",
  dossier_savoir_faire: "dossier_id, savoir_faire_id, niveau",
  dossier_action_adc: "dossier_id, action_adc_id, lien, recherche_entreprise",
  classement: "dossier_id, classification, prend_effet_le",
  situation: "dossier_id, code, date_effet, date_fin",
  recherche_dossier:
    "dossier_id, date_classification, classification, visible, bassin_id, niveau_etude, experience_numerique, termes, situations_le, derniere_situation, nom_recherche, masque_codes, masque_metiers, masque_formations, masque_themes, masque_themes_suite, masque_savoir_faire, masque_savoir_faire_suite, affichage",
} as const;

/** The rows of some dossiers, by table. */
export type Lignes = Record<keyof typeof COLONNES, Ligne[]>;

const lignesVides = (): Lignes => ({
  dossier: [],
  dossier_metier_actuel: [],
  dossier_savoir_faire: [],
  dossier_action_adc: [],
  classement: [],
  situation: [],
  recherche_dossier: [],
});

const instantDecale = (le: Instant, semaines: number) => instant(Date.parse(le) - semaines * SEMAINE_MS);
const jourDecale = (jour: Jour, semaines: number) =>
  new Date(Date.parse(jour) - semaines * SEMAINE_MS).toISOString().slice(0, 10) as Jour;

/** What followed an audition, some weeks earlier than in the model. */
function suitesDecalees({ classements, situations, archiveLe }: Modele, semaines: number) {
  return {
    classements: classements.map((c) => ({ ...c, prendEffetLe: instantDecale(c.prendEffetLe, semaines) })),
    situations: situations.map(({ code, dateEffet, dateFin }) => ({
      code,
      dateEffet: jourDecale(dateEffet, semaines),
      dateFin: dateFin === null ? null : jourDecale(dateFin, semaines),
    })),
    archiveLe: archiveLe === null ? null : instantDecale(archiveLe, semaines),
  };
}

/** How many of the models, the most recent first, are at most that old; one at least. */
function plusRecents(modeles: readonly Modele[], anciennete: number): number {
  let [debut, fin] = [0, modeles.length];
  while (debut < fin) {
    const milieu = Math.floor((debut + fin) / 2);
    if ((modeles[milieu]?.anciennete ?? 0) <= anciennete) debut = milieu + 1;
    else fin = milieu;
  }
  return Math.max(debut, 1);
}

/** A dossier made of the trade of one candidate, the first name of another, the name of a third, the home of a fourth. */
function tirerDossier(alea: Alea, id: number, anciennete: number, modeles: readonly Modele[]) {
  const metier = modeles[alea.entier(0, plusRecents(modeles, anciennete) - 1)] ?? alea.choix(modeles);
  const { civilite, prenom } = alea.choix(modeles).candidat;
  const { nom } = alea.choix(modeles).candidat;
  const domicile = alea.choix(modeles);
  const semaines = Math.max(0, anciennete - metier.anciennete);
  const { niveauEtude, experienceNumerique } = metier.candidat;
  const cherche: CandidatIndexe = {
    dossierId: id,
    civilite,
    nom,
    prenom,
    ville: domicile.candidat.adresse.ville,
    bassinId: domicile.bassinId,
    niveauEtude,
    experienceNumerique,
    metiersActuels: metier.metiersActuels,
    savoirFaire: metier.savoirFaire,
    liensAdc: metier.liensAdc,
    ...suitesDecalees(metier, semaines),
  };
  return { cherche, civilite, adresse: domicile.candidat.adresse, metier: metier.candidat, semaines };
}

function ligneDossier({ cherche, civilite, adresse, metier, semaines }: ReturnType<typeof tirerDossier>): Ligne {
  const { dossierId, nom, prenom, archiveLe, bassinId, experienceNumerique, niveauEtude } = cherche;
  return [
    dossierId,
    "partenaire",
    archiveLe === null ? "classe" : "archive",
    archiveLe,
    civilite,
    nom,
    prenom,
    nomDeRecherche(nom, prenom),
    `candidat-${dossierId}@example.com`,
    adresse.ville,
    adresse.codePostal,
    bassinId,
    metier.avisTexte,
    experienceNumerique,
    niveauEtude,
    instantDecale(metier.creeLe, semaines),
    instantDecale(metier.modifieLe, semaines),
  ];
}

function ajouterEnfants(lignes: Lignes, cherche: CandidatIndexe): void {
  const id = cherche.dossierId;
  for (const metierId of cherche.metiersActuels) lignes.dossier_metier_actuel.push([id, metierId]);
  for (const { savoirFaireId, niveau } of cherche.savoirFaire) {
    lignes.dossier_savoir_faire.push([id, savoirFaireId, niveau]);
  }
  for (const { actionAdcId, lien, rechercheEntreprise } of cherche.liensAdc) {
    lignes.dossier_action_adc.push([id, actionAdcId, lien, rechercheEntreprise]);
  }
  for (const { classification, prendEffetLe } of cherche.classements) {
    lignes.classement.push([id, classification, prendEffetLe]);
  }
  for (const { code, dateEffet, dateFin } of cherche.situations) lignes.situation.push([id, code, dateEffet, dateFin]);
}

const CLES_RECHERCHE = COLONNES.recherche_dossier.split(", ") as (keyof LigneRecherche)[];

function enColonne(valeur: LigneRecherche[keyof LigneRecherche]): Valeur {
  const estObjet = typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);
  return estObjet ? JSON.stringify(valeur) : (valeur as Valeur);
}

const lignesRecherche = (cherche: CandidatIndexe): Ligne[] =>
  lignesDeRecherche(cherche).map((ligne) => CLES_RECHERCHE.map((cle) => enColonne(ligne[cle])));

/**
 * Draws dossiers in batches, with the search rows that the product derives from them; the same ones for the same graine
 * and models.
 */
export function* tirerDossiers(
  modeles: readonly Modele[],
  { graine, taille, lot }: { readonly graine: number; readonly taille: number; readonly lot: number },
): Generator<Lignes> {
  const alea = aleaDe(graine ^ 0x3d2c);
  for (let premier = 1; premier <= taille; premier += lot) {
    const lignes = lignesVides();
    for (let id = premier; id < premier + lot && id <= taille; id += 1) {
      const dossier = tirerDossier(alea, id, Math.floor(SEMAINES * (1 - id / taille)), modeles);
      lignes.dossier.push(ligneDossier(dossier));
      ajouterEnfants(lignes, dossier.cherche);
      lignes.recherche_dossier.push(...lignesRecherche(dossier.cherche));
    }
    yield lignes;
  }
}

const ECHAPPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function texteCopie(valeur: Valeur): string {
  if (valeur === null) return String.raw`\N`;
  if (typeof valeur === "string") return valeur.replace(/[\\\t\n\r]/gu, (signe) => ECHAPPES[signe] ?? signe);
  return Array.isArray(valeur) ? `{${valeur.join(",")}}` : String(valeur);
}

/** Rows in the text format of COPY. */
export const enCopie = (lignes: readonly Ligne[]): string =>
  lignes.map((ligne) => `${ligne.map(texteCopie).join("\t")}\n`).join("");
