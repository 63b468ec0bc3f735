import { formaterJour, type Jour, type ListesVue, type Registre, type SaisieCritere } from "@sar/domain";
import { optionsDe, versTextes, type Valeurs } from "./saisie.ts";

/** One chosen value: of which criterion, the text that forms know it by, and how it reads. */
export type Puce = {
  readonly nom: string;
  readonly texte: string;
  /** Short, as a chip shows it. */
  readonly libelle: string;
  /** With its criterion, as it is read out. */
  readonly complet: string;
};

type Noms = {
  readonly listes: ListesVue | undefined;
  /** The title of a picked candidate, where the page knows it. */
  readonly titreCandidat: ((dossierId: number) => string | undefined) | undefined;
};

function libelleDe(saisie: SaisieCritere, texte: string, { listes, titreCandidat }: Noms): string | undefined {
  switch (saisie.genre) {
    case "jour":
      return formaterJour(texte as Jour);
    case "texte":
      return `«\u00a0${texte}\u00a0»`;
    case "candidat":
      return titreCandidat?.(Number(texte));
    case "codes":
    case "code":
    case "ids":
    case "id":
      return optionsDe(saisie, listes)?.find(({ value }) => value === texte)?.label;
  }
}

function puce(nom: string, critere: Registre[string], texte: string, noms: Noms): Puce {
  const { saisie, libelle: titre } = critere;
  const valeur = libelleDe(saisie, texte, noms);
  if (valeur === undefined) return { nom, texte, libelle: titre, complet: titre };
  if (saisie.genre === "jour") return { nom, texte, libelle: `${titre} ${valeur}`, complet: `${titre} ${valeur}` };
  const complet = `${titre}\u00a0: ${valeur}`;
  return { nom, texte, libelle: saisie.genre === "texte" ? complet : valeur, complet };
}

/** Every chosen value of a registry's criteria, in its order, as chips show them. */
export function pucesDe(registre: Registre, valeurs: Valeurs, noms: Noms): readonly Puce[] {
  return Object.entries(registre).flatMap(([nom, critere]) =>
    versTextes(valeurs[nom]).map((texte) => puce(nom, critere, texte, noms)),
  );
}
