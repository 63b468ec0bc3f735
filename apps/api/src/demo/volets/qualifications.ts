import { NIVEAUX_ETUDE, TRANCHES_ANNEES, type NiveauEtude, type TrancheAnnees } from "@sar/domain";
import type { CodeDiplomeDe } from "../../listes-de-depart/diplomes.ts";
import type { Alea } from "../alea.ts";
import type { Profil } from "../profils/profil.ts";

type Diplome = CodeDiplomeDe<"diplome">;

/** Volet 4: what a candidate has learnt, and what of it is certified. */
export type Qualifications = {
  /** The highest niveau whose diplôme was obtained. */
  readonly niveauEtude: NiveauEtude;
  /** The highest niveau studied without obtaining the diplôme, above the one obtained. */
  readonly niveauEtudeNonValide: NiveauEtude | null;
  readonly diplomeNumerique: Diplome | null;
  readonly diplomeHorsNumerique: Diplome | null;
  readonly certifications: readonly CodeDiplomeDe<"certification" | "habilitation">[];
};

const DIPLOMES_NUMERIQUES: Readonly<Record<NiveauEtude, readonly Diplome[]>> = {
  inf_bac: ["cap_bep"],
  bac_non_valide: ["cap_bep"],
  bac: ["bac_pro", "bac_technologique", "titre_pro_niveau_4"],
  bac_2: ["bts", "bts", "dut", "titre_pro_niveau_5"],
  bac_3: ["licence", "licence_pro", "but", "bachelor", "titre_pro_niveau_6"],
  bac_4: ["master_1", "titre_pro_niveau_6"],
  bac_5: ["master", "diplome_ingenieur", "titre_rncp_niveau_7"],
  sup_bac_5: ["doctorat", "mastere_specialise"],
};

const DIPLOMES_HORS_NUMERIQUE: Readonly<Record<NiveauEtude, readonly Diplome[]>> = {
  inf_bac: ["brevet", "cap_bep"],
  bac_non_valide: ["cap_bep"],
  bac: ["bac_general", "bac_pro", "bac_technologique", "daeu"],
  bac_2: ["bts", "dut", "deug_deust"],
  bac_3: ["licence", "licence_pro", "bachelor"],
  bac_4: ["master_1"],
  bac_5: ["master", "diplome_ecole_commerce"],
  sup_bac_5: ["doctorat"],
};

/** Titles that a reconversion ends with; they do not raise the highest niveau. */
const TITRES_DE_RECONVERSION: readonly Diplome[] = ["titre_pro_niveau_4", "titre_pro_niveau_5"];

/** Draws the volet 4 of a candidate of this profil and experience. */
export function inventerQualifications(alea: Alea, profil: Profil, experience: TrancheAnnees): Qualifications {
  const niveauEtude = alea.pondere(profil.niveauEtude);
  const dansLeNumerique = !profil.reconversion && alea.chance(0.88);
  return {
    niveauEtude,
    niveauEtudeNonValide: inventerNiveauNonValide(alea, niveauEtude),
    diplomeNumerique: dansLeNumerique
      ? alea.choix(DIPLOMES_NUMERIQUES[niveauEtude])
      : inventerTitreDeReconversion(alea, niveauEtude),
    diplomeHorsNumerique: dansLeNumerique ? null : alea.choix(DIPLOMES_HORS_NUMERIQUE[niveauEtude]),
    certifications: inventerCertifications(alea, profil, experience),
  };
}

function inventerNiveauNonValide(alea: Alea, valide: NiveauEtude): NiveauEtude | null {
  const superieurs = NIVEAUX_ETUDE.codes.slice(Math.max(NIVEAUX_ETUDE.rang(valide), NIVEAUX_ETUDE.rang("bac")) + 1);
  return superieurs.length > 0 && alea.chance(0.17) ? alea.choix(superieurs.slice(0, 2)) : null;
}

function inventerTitreDeReconversion(alea: Alea, niveauEtude: NiveauEtude): Diplome | null {
  const auMoinsBac2 = NIVEAUX_ETUDE.rang(niveauEtude) >= NIVEAUX_ETUDE.rang("bac_2");
  if (NIVEAUX_ETUDE.rang(niveauEtude) < NIVEAUX_ETUDE.rang("bac") || alea.chance(0.6)) return null;
  return auMoinsBac2 ? alea.choix(TITRES_DE_RECONVERSION) : "titre_pro_niveau_4";
}

function inventerCertifications(
  alea: Alea,
  { certifications }: Profil,
  experience: TrancheAnnees,
): Qualifications["certifications"] {
  const probabilite = 0.25 + 0.08 * TRANCHES_ANNEES.rang(experience);
  return alea.chance(probabilite) ? alea.echantillon(certifications, alea.entier(1, 3)) : [];
}
