import {
  choixSchema,
  parCandidat,
  parCode,
  parCodes,
  parId,
  parIds,
  parJour,
  parTexte,
  satisfaitTout,
  type Choix,
  type ContexteCritere,
} from "../criteres/critere.ts";
import { CLASSIFICATIONS, type ClassificationPubliee } from "../referentiels/classifications.ts";
import { LIENS_ADC } from "../referentiels/liens-adc.ts";
import { NIVEAUX_ETUDE } from "../referentiels/niveaux-etude.ts";
import { NIVEAUX_MAITRISE, type NiveauMaitrise } from "../referentiels/niveaux-maitrise.ts";
import { THEMES } from "../referentiels/themes.ts";
import { TRANCHES_ANNEES } from "../referentiels/tranches-annees.ts";
import type { Instant } from "../temps/instant.ts";
import { debutDuJour } from "../temps/jour.ts";
import { classementCourant, estDansLeVivier, situationCourante } from "./appartenance.ts";
import type { CandidatCherche, LienAdcCherche } from "./candidat.ts";
import { nomContient, nomDeRecherche } from "./nom.ts";

type C = CandidatCherche;

/** V4: the niveaux that bind a thème or a savoir-faire; none chosen, all do. */
function auNiveau({ criteres }: ContexteCritere, niveau: NiveauMaitrise): boolean {
  return criteres.niveaux === undefined || criteres.niveaux.includes(niveau);
}

/** V3: whether a link to an action ADC counts: `attente` and `en_cours` only while an entreprise is sought. */
export function lienAdcCompte({
  lien,
  rechercheEntreprise,
}: Pick<LienAdcCherche, "lien" | "rechercheEntreprise">): boolean {
  return rechercheEntreprise || !LIENS_ADC.ligne(lien).sousReserveDeRecherche;
}

const publiees = CLASSIFICATIONS.lignes.filter((ligne) => ligne.publiee) as readonly {
  readonly code: ClassificationPubliee;
  readonly libelle: string;
}[];

/** V3, V4: the criteria that bear on a candidate; the vivier and the portefeuille (P2) search by these same ones. */
export const CRITERES_CANDIDAT = {
  candidat: parCandidat<C>({
    libelle: "Candidat",
    place: "nom",
    satisfait: (candidat, id) => candidat.dossierId === id,
  }),
  nom: parTexte<C>({
    libelle: "Nom du candidat",
    place: "nom",
    satisfait: (candidat, texte) => nomContient(nomDeRecherche(candidat.nom, candidat.prenom), texte),
  }),
  bassins: parIds<C>("bassins", {
    libelle: "Bassin d’emploi",
    place: "rangee",
    satisfait: (candidat, ids) => ids.includes(candidat.bassinId),
  }),
  metiers: parIds<C>("metiers", {
    libelle: "Métiers actuels",
    place: "rangee",
    satisfait: (candidat, ids) => ids.some((id) => candidat.metiersActuels.includes(id)),
  }),
  niveauxEtude: parCodes(NIVEAUX_ETUDE, {
    libelle: "Niveau d’étude",
    place: "rangee",
    satisfait: (candidat: C, codes) => codes.some((code) => code === candidat.niveauEtude),
  }),
  experiences: parCodes(TRANCHES_ANNEES, {
    libelle: "Expérience",
    place: "rangee",
    satisfait: (candidat: C, codes) => codes.some((code) => code === candidat.experienceNumerique),
  }),
  themes: parCodes(THEMES, {
    libelle: "Thème",
    place: "rangee",
    satisfait: (candidat: C, codes, contexte) =>
      candidat.savoirFaire.some(({ theme, niveau }) => codes.includes(theme) && auNiveau(contexte, niveau)),
  }),
  niveaux: parCodes(NIVEAUX_MAITRISE, {
    libelle: "Maîtrise",
    place: "rangee",
    satisfait: (candidat: C, codes) => candidat.savoirFaire.some(({ niveau }) => codes.includes(niveau)),
  }),
  savoirFaire: parIds<C>("savoirFaire", {
    libelle: "Savoir-faire",
    place: "plus",
    satisfait: (candidat, ids, contexte) =>
      candidat.savoirFaire.some(
        ({ savoirFaireId, niveau }) => ids.includes(savoirFaireId) && auNiveau(contexte, niveau),
      ),
  }),
  classification: parCode<C, ClassificationPubliee>(publiees, {
    libelle: "Classification",
    place: "plus",
    satisfait: (candidat, code, { now }) => classementCourant(candidat, now)?.classification === code,
  }),
};

/** V3: every criterion of the search in the vivier, in the order of the form. */
export const CRITERES_VIVIER = {
  ...CRITERES_CANDIDAT,
  formation: parId<C>("actionsAdc", {
    libelle: "Formation envisagée ou suivie",
    place: "plus",
    satisfait: (candidat, id) => candidat.liensAdc.some((lien) => lien.actionAdcId === id && lienAdcCompte(lien)),
  }),
  classifieAPartirDu: parJour<C>({
    libelle: "Classifié à partir du",
    place: "plus",
    satisfait: (candidat, jour, { now }) => {
      const classement = classementCourant(candidat, now);
      return classement !== null && classement.prendEffetLe >= debutDuJour(jour);
    },
  }),
  classifieAvant: parJour<C>({
    libelle: "Classifié avant le",
    place: "plus",
    satisfait: (candidat, jour, { now }) => {
      const classement = classementCourant(candidat, now);
      return classement !== null && classement.prendEffetLe < debutDuJour(jour);
    },
  }),
  situationAPartirDu: parJour<C>({
    libelle: "Changement de situation à partir du",
    place: "plus",
    satisfait: (candidat, jour, { now }) => {
      const situation = situationCourante(candidat, now);
      return situation !== null && situation.dateEffet >= jour;
    },
  }),
};

/** The criteria chosen in a search of the vivier. */
export type CriteresVivier = Choix<typeof CRITERES_VIVIER>;

/** Schema of {@link CriteresVivier}: unknown criteria, codes and days that do not exist are refused. */
export const criteresVivierSchema = choixSchema(CRITERES_VIVIER);

/** V4: whether a candidate meets every chosen criterion. It does not ask whether he is in the vivier. */
export function satisfaitCriteres(candidat: CandidatCherche, criteres: CriteresVivier, now: Instant): boolean {
  return satisfaitTout(CRITERES_VIVIER, candidat, criteres, now);
}

/**
 * V1 to V4: whether a search finds a candidate: he is in the vivier, the entreprise has no fiche on him (V2), and he
 * meets every chosen criterion.
 */
export function estTrouve(
  candidat: CandidatCherche,
  criteres: CriteresVivier,
  { aUneFiche, now }: { readonly aUneFiche: boolean; readonly now: Instant },
): boolean {
  return !aUneFiche && estDansLeVivier(candidat, now) && satisfaitCriteres(candidat, criteres, now);
}
