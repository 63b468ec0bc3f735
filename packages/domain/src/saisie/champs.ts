import { z } from "zod";

/** Schema of the id of a row: a whole number from 1 on that JavaScript holds exactly. */
export const idSchema = z
  .int({ error: "Choisissez une valeur de la liste." })
  .min(1, { error: "Choisissez une valeur de la liste." });

// PostgreSQL stores neither NUL nor half a surrogate pair.
const CARACTERE_INTERDIT = /\0|\p{Surrogate}/u;

/** Schema of a free text of at most `max` characters, without characters that cannot be stored. */
export function texteSchema(max: number) {
  return z
    .string({ error: "Saisissez un texte." })
    .max(max, {
      error: `Raccourcissez ce texte : ${max.toLocaleString("fr-FR")} caractères au plus.`,
    })
    .refine((texte) => !CARACTERE_INTERDIT.test(texte), {
      error: "Ce texte contient un caractère qui ne peut pas être enregistré. Supprimez-le, puis recommencez.",
    });
}
