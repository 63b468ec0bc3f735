import type { Choix, CritereQuelconque, Registre } from "./critere.ts";

/** An address's search part as a router hands it over: names to texts, but anybody can write an address. */
export type ParametresAdresse = Readonly<Record<string, unknown>>;

function ecrire(critere: CritereQuelconque, valeur: unknown): string | undefined {
  if (critere.saisie.genre === "texte") return undefined;
  return Array.isArray(valeur) ? valeur.join(",") : String(valeur);
}

/** The elements that are valid values, each once: a wrong one in an address does not undo the others. */
function elementsValides({ schema }: CritereQuelconque, elements: readonly unknown[]): readonly unknown[] {
  return [...new Set(elements)].filter((element) => schema.safeParse([element]).success);
}

function lire(critere: CritereQuelconque, texte: string): unknown {
  switch (critere.saisie.genre) {
    case "codes":
      return elementsValides(critere, texte.split(","));
    case "ids":
      return elementsValides(critere, texte.split(",").map(Number));
    case "id":
    case "candidat":
      return Number(texte);
    case "code":
    case "jour":
      return texte;
    case "texte":
      return undefined;
  }
}

/**
 * The chosen criteria as the search part of an address. The free text of the name is left out: nothing personal
 * stands in an address.
 */
export function versAdresse<R extends Registre>(registre: R, choix: Choix<R>): Record<string, string> {
  const parametres: Record<string, string> = {};
  for (const [nom, critere] of Object.entries(registre)) {
    const valeur = (choix as Record<string, unknown>)[nom];
    const texte = valeur === undefined ? undefined : ecrire(critere, valeur);
    if (texte !== undefined) parametres[nom] = texte;
  }
  return parametres;
}

/** Reads chosen criteria back from an address; what is no valid value is left out, so that any address opens. */
export function depuisAdresse<R extends Registre>(registre: R, parametres: ParametresAdresse): Choix<R> {
  const choix: Record<string, unknown> = {};
  for (const [nom, critere] of Object.entries(registre)) {
    const valeur = parametres[nom];
    if (typeof valeur !== "string" && typeof valeur !== "number") continue;
    const lu = critere.schema.safeParse(lire(critere, String(valeur)));
    if (lu.success && lu.data !== undefined) choix[nom] = lu.data;
  }
  return choix as Choix<R>;
}
