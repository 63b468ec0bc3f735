import { referentiel } from "./referentiel.ts";

/** The 5 axes of the avis of the recruteur conseil, each with the texts of its 6 niveaux, from 1 to 6. */
export const AXES_AVIS = referentiel([
  {
    code: "competences",
    libelle: "niveau de compétences",
    niveaux: [
      "Aucunes",
      "Parcellaires (sujets ponctuels), Prérequis ou aptitudes pour formation",
      "Insuffisantes ou peu / plus demandées",
      "Vue d'ensemble (socle de base)",
      "Vue d'ensemble approfondie",
      "Maîtrise d'ensemble, expert dans un domaine",
    ],
  },
  {
    code: "comportement",
    libelle: "comportement",
    niveaux: ["Inadapté", "Insuffisant", "Limite (moyen)", "Approprié (correct)", "Intéressant", "Excellent"],
  },
  {
    code: "experience",
    libelle: "expérience liée à un métier du secteur",
    niveaux: [
      "Aucune",
      "A titre personnel",
      "Lors de formations",
      "Pratique professionnelle non récente",
      "Pratique professionnelle réduite",
      "Pratique professionnelle significative",
    ],
  },
  {
    code: "qualification",
    libelle: "niveau de qualification",
    niveaux: [
      "Insuffisant",
      "Faible, autodidacte",
      "Satisfaisant, autodidacte",
      "Faible, diplômé",
      "Moyen, diplômé",
      "Élevé, diplômé",
    ],
  },
  {
    code: "projet",
    libelle: "projet professionnel",
    niveaux: [
      "Pas clairement défini",
      "Pas ou plus d'intérêt pour le secteur",
      "Contraintes peu compatibles avec métiers du secteur",
      "Motivation pour apprendre un métier du secteur",
      "Limité à certains types d'entreprise du secteur",
      "Poursuite ou évolution professionnelle dans le secteur",
    ],
  },
]);

/** The code of an axis of the avis. */
export type AxeAvis = (typeof AXES_AVIS)["lignes"][number]["code"];

/** A niveau of an avis: 1 is the first column of the matrix. */
export type NiveauAvis = 1 | 2 | 3 | 4 | 5 | 6;
