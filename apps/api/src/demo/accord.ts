import type { Civilite } from "@sar/domain";

const VOYELLE = /^[aeiouyàâäéèêëîïôöûüœh]/iu;

/** Writes a text for a civilité: of each `{masculin|féminin}`, the one that fits. */
export function accorder(texte: string, civilite: Civilite): string {
  return texte.replace(/\{([^|{}]*)\|([^|{}]*)\}/gu, civilite === "madame" ? "$2" : "$1");
}

/** « de » before a word: `de technicien`, `d'administrateur`. */
export function de(mot: string): string {
  return VOYELLE.test(mot) ? `d'${mot}` : `de ${mot}`;
}

/** The same text with a small first letter, unless its first word is an acronym or a name in capitals. */
export function minuscule(texte: string): string {
  return /^\p{Lu}\p{Ll}/u.test(texte) ? texte.charAt(0).toLocaleLowerCase("fr") + texte.slice(1) : texte;
}
