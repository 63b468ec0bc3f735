import { IconFolders, IconHome, IconUserSearch, type Icon } from "@tabler/icons-react";

/** An entry of the menu; `court` is its name where there is little room. */
export type EntreeMenu = {
  readonly libelle: string;
  readonly court: string;
  readonly vers: "/accueil" | "/vivier" | "/portefeuille";
  readonly icone: Icon;
  /** Whether it has a place of its own in the bar at the bottom of a phone. */
  readonly barre: boolean;
};

/** A menu of the header with its entries. */
export type GroupeMenu = { readonly libelle: string; readonly entrees: readonly EntreeMenu[] };

/** Where one lands after sign-in; it stands before the menus. */
export const ACCUEIL: EntreeMenu = {
  libelle: "Accueil",
  court: "Accueil",
  vers: "/accueil",
  icone: IconHome,
  barre: true,
};

/** Every menu of the app, in the manual's order: a new screen is one line here. */
export const MENU: readonly GroupeMenu[] = [
  {
    libelle: "Gestion des recrutements",
    entrees: [
      { libelle: "Recherche dans le vivier", court: "Vivier", vers: "/vivier", icone: IconUserSearch, barre: true },
      {
        libelle: "Gérer mon portefeuille de candidats",
        court: "Portefeuille",
        vers: "/portefeuille",
        icone: IconFolders,
        barre: true,
      },
    ],
  },
];
