import { CIVILITES, type Civilite } from "../referentiels/civilites.ts";

/** What the title of a fiche is made of. */
export type CandidatNomme = {
  readonly civilite: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly bassin: string;
};

/** F1: the title of a fiche, « Civilité NOM Prénom-Bassin »; derived, never stored. */
export function titreFiche({ civilite, nom, prenom, bassin }: CandidatNomme): string {
  return `${CIVILITES.libelle(civilite)} ${nom.toLocaleUpperCase("fr")} ${prenom}-${bassin}`;
}

/** The header of a profile, « Civilité NOM (Prénom)-Bassin / Ville » (regles.md, « The profile »). */
export function titreProfil({
  civilite,
  nom,
  prenom,
  bassin,
  ville,
}: CandidatNomme & { readonly ville: string }): string {
  return `${CIVILITES.libelle(civilite)} ${nom.toLocaleUpperCase("fr")} (${prenom})-${bassin} / ${ville}`;
}

/** The candidate's name out of the title of a fiche, for lists that give the bassin a place of its own. */
export function nomDuTitre({ titre, bassin }: { readonly titre: string; readonly bassin: string }): string {
  return titre.endsWith(`-${bassin}`) ? titre.slice(0, -bassin.length - 1) : titre;
}
