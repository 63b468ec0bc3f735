import { TRANCHES_ANNEES, type Civilite, type Classification } from "@sar/domain";
import { METIERS_DE_DEPART, type CodeMetier } from "../listes-de-depart/metiers.ts";
import { SAVOIR_FAIRE_DE_DEPART } from "../listes-de-depart/savoir-faire.ts";
import { accorder, de, minuscule } from "./accord.ts";
import type { Alea } from "./alea.ts";
import type { AvisDemo } from "./avis.ts";
import {
  APPRECIATIONS_SANS_EXPERIENCE,
  COMPETENCES_SELON_LE_NIVEAU,
  CONCLUSIONS,
  ENTRETIEN_SELON_LE_NIVEAU,
  OUVERTURES,
  REMARQUES_DE_MOBILITE,
  REMARQUES_DE_SALAIRE,
  RESERVES_SUR_LES_EXPERIMENTES,
} from "./avis-texte/phrases.ts";
import type { Profil } from "./profils/profil.ts";
import type { SavoirFaireDemo } from "./volets/competences.ts";
import type { ComportementMobilite } from "./volets/comportement-mobilite.ts";
import type { Experiences } from "./volets/experiences.ts";
import type { ProjetProfessionnel } from "./volets/projet.ts";

/** All of a candidate that the free text speaks of. */
export type SujetDuTexte = {
  readonly civilite: Civilite;
  readonly profil: Profil;
  readonly issue: Classification;
  readonly avis: AvisDemo;
  readonly savoirFaire: readonly SavoirFaireDemo[];
} & Pick<Experiences, "experienceNumerique"> &
  Pick<ComportementMobilite, "mobilite" | "accepteDemenager"> &
  Pick<ProjetProfessionnel, "metiersEnvisages">;

const LIBELLES_METIER = new Map(METIERS_DE_DEPART.map(({ code, libelle }) => [code, libelle]));
const LIBELLES_SAVOIR_FAIRE = new Map(SAVOIR_FAIRE_DE_DEPART.map(({ code, libelle }) => [code, libelle]));

/**
 * Writes « Avis sur l'employabilité du candidat »: four to seven sentences that agree with the five avis, the outcome,
 * the savoir-faire and the candidate's civilité.
 */
export function redigerAvis(alea: Alea, sujet: SujetDuTexte): string {
  const { profil, issue, avis } = sujet;
  const favorable = issue === "employable" || (issue === "adaptable" && alea.chance(0.3));
  const phrases = [
    alea.choix(OUVERTURES[sujet.experienceNumerique]).replaceAll("%domaine%", profil.domaine),
    parlerDesCompetences(alea, sujet),
    alea.choix(appreciations(sujet)[favorable ? "favorables" : "reservees"]),
    alea.choix(ENTRETIEN_SELON_LE_NIVEAU[avis.comportement]),
    ...remarques(alea, sujet),
    conclure(alea, issue, sujet.metiersEnvisages),
  ];
  return accorder(phrases.join(" "), sujet.civilite);
}

function appreciations({ profil, experienceNumerique }: SujetDuTexte): Profil["appreciations"] {
  if (profil.reconversion) return profil.appreciations;
  if (experienceNumerique === "aucune") return APPRECIATIONS_SANS_EXPERIENCE;
  if (TRANCHES_ANNEES.rang(experienceNumerique) < TRANCHES_ANNEES.rang("3_5")) return profil.appreciations;
  return { ...profil.appreciations, reservees: RESERVES_SUR_LES_EXPERIMENTES };
}

/** Speaks of two or three savoir-faire at the heart of the trade, those that the candidate knows best if he can. */
function parlerDesCompetences(alea: Alea, { avis, profil, savoirFaire }: SujetDuTexte): string {
  const { indispensables, courants } = profil.savoirFaire;
  const duMetier = savoirFaire.filter(({ code }) => indispensables.includes(code) || courants.includes(code));
  const solides = duMetier.filter(({ niveau }) => niveau !== "debutant");
  const cites = alea.echantillon(solides.length >= 2 ? solides : duMetier, alea.entier(2, 3));
  const noms = cites.map(({ code }) => LIBELLES_SAVOIR_FAIRE.get(code) ?? code);
  return alea.choix(COMPETENCES_SELON_LE_NIVEAU[avis.competences]).replaceAll("%savoirs%", noms.join(", "));
}

function remarques(alea: Alea, { mobilite, accepteDemenager }: SujetDuTexte): readonly string[] {
  const retenues: string[] = [];
  if (accepteDemenager && alea.chance(0.5)) retenues.push(alea.choix(REMARQUES_DE_MOBILITE.demenagement));
  else if (mobilite.region === "non_souhaitee") retenues.push(alea.choix(REMARQUES_DE_MOBILITE.reduite));
  else if (mobilite.region === "mission_longue" && alea.chance(0.6))
    retenues.push(alea.choix(REMARQUES_DE_MOBILITE.large));
  if (alea.chance(0.18)) retenues.push(alea.choix(REMARQUES_DE_SALAIRE));
  return retenues;
}

function conclure(alea: Alea, issue: Classification, metiers: readonly CodeMetier[]): string {
  const vise = metiers[0];
  const libelle = minuscule((vise === undefined ? undefined : LIBELLES_METIER.get(vise)) ?? "technicien");
  return alea.choix(CONCLUSIONS[issue]).replaceAll("%de_metier%", de(libelle));
}
