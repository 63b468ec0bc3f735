import { jourDe, type Jour, type TrancheAnnees } from "@sar/domain";
import { COMPORTEMENTS_DE_DEPART } from "../../listes-de-depart/comportements.ts";
import { DIPLOMES_DE_DEPART } from "../../listes-de-depart/diplomes.ts";
import { accorder } from "../accord.ts";
import { alea as aleaDe, type Alea } from "../alea.ts";
import type { CandidatDemo } from "../candidats.ts";
import { VILLES } from "../personnes/lieux.ts";
import { profilDe } from "../profils.ts";
import { CENTRES_D_INTERET, EMPLOYEURS_NUMERIQUES, ETABLISSEMENTS, METIERS_ANTERIEURS } from "./inventions.ts";

/** A job or a stage, as a CV tells it: `periode` is « 03/2019 – 06/2022 ». */
type Poste = {
  readonly periode: string;
  readonly intitule: string;
  readonly employeur: string;
  readonly missions: readonly string[];
};

/** A diplôme, as a CV tells it. */
type Formation = { readonly annee: string; readonly intitule: string; readonly etablissement: string };

/** What a CV tells beyond the dossier; it agrees with the tranches, dates and diplômes of the dossier. */
export type Parcours = {
  readonly titre: string;
  readonly accroche: string;
  /** Newest first. */
  readonly postes: readonly Poste[];
  readonly formations: readonly Formation[];
  readonly certifications: readonly string[];
  readonly langues: readonly string[];
  readonly centresDInteret: readonly string[];
};

/** A month, counted from the year 0. */
type Mois = number;

/** Months worked and number of jobs, by tranche of experience. */
const DUREES: Readonly<Record<TrancheAnnees, readonly [min: number, max: number, postes: number]>> = {
  aucune: [0, 0, 0],
  inf_1: [4, 10, 1],
  "1_2": [13, 28, 1],
  "3_5": [38, 66, 2],
  "6_10": [74, 118, 3],
  sup_10: [128, 220, 4],
};

const LIBELLES_DIPLOME = new Map<string, string>(DIPLOMES_DE_DEPART.map(({ code, libelle }) => [code, libelle]));
const LANGUES = new Map<string, string>(
  COMPORTEMENTS_DE_DEPART.filter(({ famille }) => famille === "langues").map(({ code, libelle }) => [code, libelle]),
);

/** Invents what the CV of a candidate tells; the same for the same candidate. */
export function inventerParcours(candidat: CandidatDemo): Parcours {
  const alea = aleaDe(candidat.graine);
  const profil = profilDe(candidat.profil);
  const fin = moisDe(candidat.finDernierEmploi ?? jourDe(candidat.creeLe));
  const numeriques = inventerPostesNumeriques(alea, candidat, fin);
  const anterieur = alea.choix(METIERS_ANTERIEURS);
  const anterieurs = inventerPostesAnterieurs(alea, candidat, anterieur, numeriques.debut);
  return {
    titre: accorder(profil.titre, candidat.civilite),
    accroche: accorder(alea.choix(profil.accroches), candidat.civilite),
    postes: [...numeriques.postes, ...anterieurs.postes],
    formations: inventerFormations(alea, candidat, anterieur.specialite, fin, anterieurs.debut),
    certifications: candidat.certifications.map((code) => LIBELLES_DIPLOME.get(code) ?? code),
    langues: inventerLangues(alea, candidat),
    centresDInteret: alea.echantillon(CENTRES_D_INTERET, 3),
  };
}

type Suite = { readonly postes: readonly Poste[]; readonly debut: Mois };

function inventerPostesNumeriques(alea: Alea, candidat: CandidatDemo, fin: Mois): Suite {
  const profil = profilDe(candidat.profil);
  const intitule = accorder(profil.titre.replace(/, en reconversion$/u, ""), candidat.civilite);
  const employeurs = melanger(alea, EMPLOYEURS_NUMERIQUES);
  const missions = melanger(alea, profil.missions);
  const decrire = (rang: number, nombre: number): Omit<Poste, "periode"> => ({
    intitule: rang > 0 && rang === nombre - 1 ? `${intitule} junior` : intitule,
    employeur: `${employeurs[rang] ?? ""}, ${villeDu(alea, candidat)}`,
    missions: partDe(missions, rang, Math.max(nombre, 2)),
  });
  if (candidat.moisStage > 0) {
    const stage = { ...decrire(0, 1), intitule: `${intitule} (stage)` };
    return { postes: [{ periode: periode(fin - candidat.moisStage, fin), ...stage }], debut: fin - candidat.moisStage };
  }
  return decouper(alea, candidat.experienceNumerique, fin, 4, decrire);
}

function inventerPostesAnterieurs(
  alea: Alea,
  candidat: CandidatDemo,
  { intitule, employeur, missions }: (typeof METIERS_ANTERIEURS)[number],
  fin: Mois,
): Suite {
  return decouper(alea, candidat.experienceHorsNumerique, fin, 1, () => ({
    intitule: accorder(intitule, candidat.civilite),
    employeur: `${employeur}, ${villeDu(alea, candidat)}`,
    missions,
  }));
}

function melanger<T>(alea: Alea, liste: readonly T[]): readonly T[] {
  return liste
    .map((element) => ({ element, cle: alea.graine() }))
    .toSorted((a, b) => a.cle - b.cle)
    .map(({ element }) => element);
}

/** The `rang`th of `nombre` parts of a list, of four elements at most. */
function partDe<T>(liste: readonly T[], rang: number, nombre: number): readonly T[] {
  const taille = Math.floor(liste.length / nombre);
  return liste.slice(rang * taille, rang * taille + Math.min(taille, 4));
}

/** Fills the time before `fin` with jobs, `nombreMax` at most, that add up to the tranche. */
function decouper(
  alea: Alea,
  tranche: TrancheAnnees,
  fin: Mois,
  nombreMax: number,
  decrire: (rang: number, nombre: number) => Omit<Poste, "periode">,
): Suite {
  const [min, max, usuel] = DUREES[tranche];
  const nombre = Math.min(usuel, nombreMax);
  const part = Math.floor(alea.entier(min, max) / Math.max(nombre, 1));
  const postes: Poste[] = [];
  let curseur = fin;
  for (let rang = 0; rang < nombre; rang += 1) {
    const ecart = Math.min(3, Math.floor(part / 3));
    const debut = curseur - Math.max(part + alea.entier(-ecart, ecart), 1);
    postes.push({ periode: periode(debut, curseur), ...decrire(rang, nombre) });
    curseur = debut - alea.entier(0, 2);
  }
  return { postes, debut: curseur };
}

function inventerFormations(
  alea: Alea,
  candidat: CandidatDemo,
  specialiteAnterieure: string,
  fin: Mois,
  debutDeCarriere: Mois,
): readonly Formation[] {
  const { specialites } = profilDe(candidat.profil);
  const formation = (code: string, specialite: string, mois: Mois): Formation => ({
    annee: String(Math.floor(mois / 12)),
    intitule: `${LIBELLES_DIPLOME.get(code) ?? code} - ${specialite}`,
    etablissement: `${alea.choix(ETABLISSEMENTS)}, ${villeDu(alea, candidat)}`,
  });
  const { diplomeNumerique, diplomeHorsNumerique } = candidat;
  const enReconversion = diplomeHorsNumerique !== null;
  return [
    ...(diplomeNumerique === null
      ? []
      : [formation(diplomeNumerique, alea.choix(specialites), enReconversion ? fin : debutDeCarriere)]),
    ...(diplomeHorsNumerique === null ? [] : [formation(diplomeHorsNumerique, specialiteAnterieure, debutDeCarriere)]),
  ];
}

function inventerLangues(alea: Alea, { comportements }: CandidatDemo): readonly string[] {
  const langues = comportements.filter(({ code }) => LANGUES.has(code));
  const niveau = (code: string, nature: string) =>
    `${LANGUES.get(code) ?? code} : ${nature === "atout" ? alea.choix(["courant", "professionnel"]) : "notions"}`;
  if (langues.length === 0) return [`Anglais : ${alea.choix(["lu", "niveau scolaire", "technique"])}`];
  return langues.map(({ code, nature }) => niveau(code, nature));
}

function villeDu(alea: Alea, { bassin }: CandidatDemo): string {
  return alea.choix(VILLES[bassin])[0];
}

function moisDe(jour: Jour): Mois {
  const [annee, mois] = jour.split("-").map(Number);
  return (annee ?? 0) * 12 + (mois ?? 1) - 1;
}

function periode(debut: Mois, fin: Mois): string {
  const ecrire = (mois: Mois) => `${String((mois % 12) + 1).padStart(2, "0")}/${Math.floor(mois / 12)}`;
  return `${ecrire(debut)} – ${ecrire(fin)}`;
}
