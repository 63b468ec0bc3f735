import { z } from "zod";
import { idSchema, texteSchema } from "../saisie/champs.ts";
import type { LigneReferentiel, Referentiel } from "../referentiels/referentiel.ts";
import type { NiveauMaitrise } from "../referentiels/niveaux-maitrise.ts";
import type { Theme } from "../referentiels/themes.ts";
import { jourSchema, type Jour } from "../temps/jour.ts";
import type { Instant } from "../temps/instant.ts";

/** The open lists from which a criterion can draw its choices. */
export type ListeDeChoix = "bassins" | "metiers" | "savoirFaire" | "actionsAdc" | "recruteurs";

/** How a criterion is entered: forms, chips and addresses walk this, and know no criterion by name. */
export type SaisieCritere =
  | { readonly genre: "codes" | "code"; readonly choix: readonly LigneReferentiel[] }
  | { readonly genre: "ids" | "id"; readonly liste: ListeDeChoix }
  | { readonly genre: "jour" }
  | { readonly genre: "texte" }
  | { readonly genre: "candidat" };

/** What a criterion reads beside its own value: V4 binds thèmes and savoir-faire to the niveaux. */
export type ContexteCritere = {
  readonly now: Instant;
  readonly criteres: {
    readonly themes?: readonly Theme[] | undefined;
    readonly niveaux?: readonly NiveauMaitrise[] | undefined;
    readonly savoirFaire?: readonly number[] | undefined;
  };
};

/** One search criterion: its label, how it is entered, where the form places it, and what meets it. */
export type Critere<Sujet, Valeur> = {
  readonly libelle: string;
  /** In the first row of filters, behind « Plus de filtres », or with the name field. */
  readonly place: "rangee" | "plus" | "nom";
  readonly saisie: SaisieCritere;
  readonly schema: z.ZodType<Valeur>;
  /** Whether a subject meets the chosen value (V4: any one of several values is enough). */
  satisfait(sujet: Sujet, valeur: Valeur, contexte: ContexteCritere): boolean;
};

/** Any criterion, whatever it reads and whatever its value is. */
export type CritereQuelconque = Omit<Critere<never, never>, "schema"> & {
  readonly schema: z.ZodType;
};

/** A set of criteria by name. */
export type Registre = Readonly<Record<string, CritereQuelconque>>;

/** The values chosen for the criteria of a registry; an absent one is not chosen. */
export type Choix<R> = {
  readonly [K in keyof R]?: (R[K] extends { readonly schema: z.ZodType<infer Valeur> } ? Valeur : never) | undefined;
};

/** What a criterion says of itself, whatever its values are. */
export type PresentationCritere<Sujet, Valeur> = Pick<Critere<Sujet, Valeur>, "libelle" | "place" | "satisfait">;

const liste = <T extends z.ZodType>(element: T) =>
  z.array(element, { error: "Choisissez des valeurs de la liste." }).min(1).max(400).readonly();

/** A criterion with several codes of a closed list. */
export function parCodes<Sujet, L extends LigneReferentiel>(
  referentiel: Referentiel<L>,
  presentation: PresentationCritere<Sujet, readonly L["code"][]>,
): Critere<Sujet, readonly L["code"][]> {
  const schema = liste(referentiel.schema) as unknown as z.ZodType<readonly L["code"][]>;
  return { ...presentation, schema, saisie: { genre: "codes", choix: referentiel.lignes } };
}

/** A criterion with one code out of some rows of a closed list. */
export function parCode<Sujet, Code extends string>(
  choix: readonly (LigneReferentiel & { readonly code: Code })[],
  presentation: PresentationCritere<Sujet, Code>,
): Critere<Sujet, Code> {
  const codes = choix.map((ligne) => ligne.code) as [Code, ...Code[]];
  const schema = z.enum(codes, {
    error: "Choisissez une valeur de la liste.",
  }) as unknown as z.ZodType<Code>;
  return { ...presentation, schema, saisie: { genre: "code", choix } };
}

/** A criterion with several rows of an open list. */
export function parIds<Sujet>(
  nom: ListeDeChoix,
  presentation: PresentationCritere<Sujet, readonly number[]>,
): Critere<Sujet, readonly number[]> {
  return { ...presentation, schema: liste(idSchema), saisie: { genre: "ids", liste: nom } };
}

/** A criterion with one row of an open list. */
export function parId<Sujet>(
  nom: ListeDeChoix,
  presentation: PresentationCritere<Sujet, number>,
): Critere<Sujet, number> {
  return { ...presentation, schema: idSchema, saisie: { genre: "id", liste: nom } };
}

/** A criterion with a calendar day of Europe/Paris. */
export function parJour<Sujet>(presentation: PresentationCritere<Sujet, Jour>): Critere<Sujet, Jour> {
  return {
    ...presentation,
    schema: jourSchema as unknown as z.ZodType<Jour>,
    saisie: { genre: "jour" },
  };
}

/** V5: the longest text of the name field, in characters. */
export const TEXTE_CHERCHE_MAX = 100;

/** The free text of the name field (V5): personal, so it never stands in an address. */
export function parTexte<Sujet>(presentation: PresentationCritere<Sujet, string>): Critere<Sujet, string> {
  return { ...presentation, schema: texteSchema(TEXTE_CHERCHE_MAX), saisie: { genre: "texte" } };
}

/** The candidate picked in the name field (V5), by the id of his dossier. */
export function parCandidat<Sujet>(presentation: PresentationCritere<Sujet, number>): Critere<Sujet, number> {
  return { ...presentation, schema: idSchema, saisie: { genre: "candidat" } };
}

/** The schema of the values chosen for a registry's criteria; an unknown criterion is refused. */
export function choixSchema<R extends Registre>(registre: R): z.ZodType<Choix<R>> {
  const champs = Object.fromEntries(Object.entries(registre).map(([nom, { schema }]) => [nom, schema.optional()]));
  return z.strictObject(champs) as unknown as z.ZodType<Choix<R>>;
}

/** V4: whether a subject meets every criterion that is chosen. */
export function satisfaitTout<R extends Registre>(
  registre: R,
  sujet: Parameters<R[keyof R]["satisfait"]>[0],
  choix: Choix<R>,
  now: Instant,
): boolean {
  const contexte: ContexteCritere = { now, criteres: choix };
  return Object.entries(registre).every(([nom, critere]) => {
    const valeur = (choix as Record<string, unknown>)[nom];
    return valeur === undefined || critere.satisfait(sujet, valeur as never, contexte);
  });
}
