import { THEMES, type CritereQuelconque, type ListesVue, type Registre, type SaisieCritere } from "@sar/domain";
import type { ChoiceOption } from "../../base/ChoiceList.tsx";

/** Chosen values by the name of their criterion, whatever registry they belong to. */
export type Valeurs = Readonly<Record<string, unknown>>;

/** A criterion with the name that it has in its registry. */
export type CritereNomme = { readonly nom: string; readonly critere: CritereQuelconque };

/** The criteria of a registry that stand in one of the given places, in its order. */
export function criteresEn(registre: Registre, ...places: readonly CritereQuelconque["place"][]): CritereNomme[] {
  return Object.entries(registre)
    .filter(([, critere]) => places.includes(critere.place))
    .map(([nom, critere]) => ({ nom, critere }));
}

/** The name of the criterion that is entered in a given way, where the registry has one. */
export function nomDuGenre(registre: Registre, genre: SaisieCritere["genre"]): string | undefined {
  return Object.keys(registre).find((nom) => registre[nom]?.saisie.genre === genre);
}

/** The label of choosing nothing in a criterion that takes one value at most. */
export const INDIFFERENT = "Indifférent";

/** The choices of a criterion, null where it is not entered by choosing; none while the open lists are on their way. */
export function optionsDe(saisie: SaisieCritere, listes: ListesVue | undefined): readonly ChoiceOption[] | null {
  switch (saisie.genre) {
    case "codes":
    case "code":
      return saisie.choix.map(({ code, libelle }) => ({ value: code, label: libelle }));
    case "ids":
    case "id":
      return (listes?.[saisie.liste] ?? []).map(({ id, libelle, groupe }) => ({
        value: String(id),
        label: libelle,
        group: THEMES.contient(groupe) ? THEMES.libelle(groupe) : groupe,
      }));
    case "jour":
    case "texte":
    case "candidat":
      return null;
  }
}

/** Whether a criterion takes one value at most. */
export function estUnique({ genre }: SaisieCritere): boolean {
  return genre !== "codes" && genre !== "ids";
}

/** The value of a criterion as the texts that forms work on; none when it is not chosen. */
export function versTextes(valeur: unknown): readonly string[] {
  if (valeur === undefined) return [];
  return (Array.isArray(valeur) ? valeur : [valeur]).map(String);
}

/** The value that texts of a form stand for; undefined when there are none. */
export function depuisTextes({ genre }: SaisieCritere, textes: readonly string[]): unknown {
  const [premier] = textes;
  if (premier === undefined) return undefined;
  switch (genre) {
    case "codes":
      return textes;
    case "ids":
      return textes.map(Number);
    case "id":
    case "candidat":
      return Number(premier);
    case "code":
    case "jour":
    case "texte":
      return premier;
  }
}

/** What is left of a criterion's value without one of its texts. */
export function sansTexte(saisie: SaisieCritere, valeur: unknown, texte: string): unknown {
  return depuisTextes(
    saisie,
    versTextes(valeur).filter((autre) => autre !== texte),
  );
}

/** How many values are chosen in some criteria. */
export function nombreChoisi(criteres: readonly CritereNomme[], valeurs: Valeurs): number {
  return criteres.reduce((total, { nom }) => total + versTextes(valeurs[nom]).length, 0);
}

/** The change that clears some criteria. */
export function effacement(criteres: readonly CritereNomme[]): Valeurs {
  return Object.fromEntries(criteres.map(({ nom }) => [nom, undefined]));
}
