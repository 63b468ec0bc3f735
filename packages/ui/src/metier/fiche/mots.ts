import {
  ACTIONS_EFFECTUEES,
  CAUSES_REJET,
  CONTRATS,
  ETATS_SUIVI,
  formaterInstant,
  formaterJour,
  instant,
  jour,
  RESULTATS,
  STATUTS,
  type ChampSuivi,
  type ValeurSuivie,
} from "@sar/domain";

type Liste = { contient(valeur: unknown): boolean; libelle(code: never): string };

function libelle(liste: Liste, code: ValeurSuivie): string {
  return liste.contient(code) ? liste.libelle(code as never) : String(code);
}

function libelles(liste: Liste, codes: ValeurSuivie): string {
  const mots = Array.isArray(codes) ? codes.map((code) => libelle(liste, code)) : [];
  return mots.length > 0 ? mots.join(", ") : "aucune";
}

const EN_MOTS: Readonly<Record<ChampSuivi, (valeur: NonNullable<ValeurSuivie>) => string>> = {
  proprietaireId: String,
  resultat: (code) => libelle(RESULTATS, code),
  statut: (code) => libelle(STATUTS, code),
  echeance: (valeur) => formaterInstant(instant(String(valeur))),
  actions: (codes) => libelles(ACTIONS_EFFECTUEES, codes),
  causes: (codes) => libelles(CAUSES_REJET, codes),
  nonReponse: (cochee) => (cochee ? "cochée" : "non cochée"),
  commentaire: (texte) => (texte === "" ? "vide" : String(texte)),
  "suivi.date": direJour,
  "suivi.contrat": (code) => libelle(CONTRATS, code),
  "suivi.finLe": direJour,
  "suivi.etat": (code) => libelle(ETATS_SUIVI, code),
};

function direJour(valeur: NonNullable<ValeurSuivie>): string {
  if (valeur === "") return "vide";
  try {
    return formaterJour(jour(String(valeur)));
  } catch {
    return String(valeur);
  }
}

/** F12: the value of a followed field in words, as people read it: labels, dates, never a code. */
export function direValeur(champ: ChampSuivi, valeur: ValeurSuivie): string {
  if (valeur === null) return champ === "echeance" ? "aucune" : "vide";
  return EN_MOTS[champ](valeur);
}

/** The noun with its number, in the plural from two on. */
export function compter(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre} ${nombre > 1 ? pluriel : singulier}`;
}
