import type { z } from "zod";

/** A fault as a schema finds it. */
export type Faute = z.core.$ZodRawIssue;

function messageDeTaille(faute: Extract<Faute, { code: "too_big" | "too_small" }>): string {
  const trop = faute.code === "too_big";
  if (faute.origin === "string") return trop ? "Ce texte est trop long." : "Complétez ce champ.";
  if (faute.origin === "array" || faute.origin === "set") {
    return trop ? "Choisissez moins de valeurs." : "Choisissez au moins une valeur.";
  }
  return trop ? "Cette valeur est trop grande." : "Cette valeur est trop petite.";
}

/**
 * The French message of a fault that a schema has no message of its own for. Set it once for the process with
 * `z.config({ localeError: messageDeSaisie })`.
 */
export function messageDeSaisie(faute: Faute): string {
  switch (faute.code) {
    case "too_big":
    case "too_small":
      return messageDeTaille(faute);
    case "invalid_value":
    case "invalid_union":
      return "Choisissez une valeur de la liste.";
    case "unrecognized_keys":
      return "Cette demande contient un champ inconnu. Rechargez la page, puis recommencez.";
    case "invalid_type":
      return faute.input === undefined
        ? "Complétez ce champ."
        : "Corrigez ce champ\u00a0: cette valeur n’est pas du bon type.";
    default:
      return "Corrigez ce champ.";
  }
}
