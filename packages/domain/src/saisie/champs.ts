import { z } from "zod";

/** Schema of the id of a row: a whole number from 1 on that JavaScript holds exactly. */
export const idSchema = z
  .int({ error: "Choisissez une valeur de la liste." })
  .min(1, { error: "Choisissez une valeur de la liste." });

// PostgreSQL stores neither NUL nor half a surrogate pair.
const CARACTERE_INTERDIT = /\0|\p{Surrogate}/u;

/** What is said of a text that has more than `max` characters. */
export function messageTropLong(max: number): string {
  return `Raccourcissez ce texte\u00a0: ${max.toLocaleString("fr-FR")} caractères au plus.`;
}

/** Schema of a free text of at most `max` characters, without characters that cannot be stored. */
export function texteSchema(max: number) {
  return z
    .string({ error: "Saisissez un texte." })
    .max(max, { error: messageTropLong(max) })
    .refine((texte) => !CARACTERE_INTERDIT.test(texte), {
      error: "Ce texte contient un caractère qui ne peut pas être enregistré. Supprimez-le, puis recommencez.",
    });
}
