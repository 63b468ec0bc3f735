import type { Theme } from "@sar/domain";
import { SAVOIR_FAIRE_DATA } from "./savoir-faire/data.ts";
import { SAVOIR_FAIRE_DEVELOPPEMENT } from "./savoir-faire/developpement.ts";
import { SAVOIR_FAIRE_EXPLOITATION_SUPPORT } from "./savoir-faire/exploitation-support.ts";
import { SAVOIR_FAIRE_LOGICIEL } from "./savoir-faire/logiciel.ts";
import { SAVOIR_FAIRE_METIER } from "./savoir-faire/metier.ts";
import { SAVOIR_FAIRE_TECH } from "./savoir-faire/tech.ts";
import { SAVOIR_FAIRE_TECHNIQUE_METHODES } from "./savoir-faire/technique-methodes.ts";

const PAR_THEME = {
  ...SAVOIR_FAIRE_METIER,
  ...SAVOIR_FAIRE_DEVELOPPEMENT,
  ...SAVOIR_FAIRE_LOGICIEL,
  ...SAVOIR_FAIRE_TECH,
  ...SAVOIR_FAIRE_EXPLOITATION_SUPPORT,
  ...SAVOIR_FAIRE_DATA,
  ...SAVOIR_FAIRE_TECHNIQUE_METHODES,
} as const satisfies Record<Theme, Record<string, string>>;

type CodesDe<T> = T extends Theme ? Extract<keyof (typeof PAR_THEME)[T], string> : never;

/** The code of a savoir-faire that ships at the start; the commission's own ones are not among them. */
export type CodeSavoirFaire = CodesDe<Theme>;

/** A savoir-faire as it ships: its stable code, its label, its one thème. */
export type SavoirFaireDeDepart = {
  readonly code: CodeSavoirFaire;
  readonly libelle: string;
  readonly theme: Theme;
};

/** The savoir-faire that a new installation starts with, thème after thème. Codes are unique over the whole list. */
export const SAVOIR_FAIRE_DE_DEPART: readonly SavoirFaireDeDepart[] = (
  Object.entries(PAR_THEME) as [Theme, Record<string, string>][]
).flatMap(([theme, lignes]) =>
  Object.entries(lignes).map(([code, libelle]) => ({ code: code as CodeSavoirFaire, libelle, theme })),
);
