import {
  CLASSIFICATIONS,
  NIVEAUX_ETUDE,
  TRANCHES_ANNEES,
  type ClassificationPubliee,
  type NiveauEtude,
  type TrancheAnnees,
} from "@sar/domain";
import { partiesDuTerme } from "./termes.ts";

/**
 * The masks: what a row holds, as bits of a few 64-bit numbers that stand in the index of an order, so that a walk along
 * it looks only at rows that can meet the criteria. Values of an open list may share a bit (it has no end, a number has 64
 * bits): a mask never misses a row, and whoever reads by it asks the row itself as well. Each value of a closed list has a
 * bit of its own, which is believed: where the place of a bit changes, search rows must be rebuilt before they are read.
 */
export const MASQUES = [
  "codes",
  "metiers",
  "formations",
  "themes",
  "themesSuite",
  "savoirFaire",
  "savoirFaireSuite",
] as const;

/** The name of one mask. */
export type NomMasque = (typeof MASQUES)[number];

/** One bit of one mask. */
type Place = { readonly masque: NomMasque; readonly bit: number };

/** The bits of some masks, as the signed numbers that PostgreSQL holds. */
export type Bits = { readonly [K in NomMasque]?: string };

const LARGEUR = 64;

/** A place in one mask, or in two of which the second continues the first. */
const place = (masques: readonly [NomMasque, ...NomMasque[]], position: number): Place => {
  const reste = position % (masques.length * LARGEUR);
  return { masque: masques[Math.floor(reste / LARGEUR)] ?? masques[0], bit: reste % LARGEUR };
};

/** Where the parts of `codes` begin, and how many bits each has. */
const CODES = {
  niveauEtude: { debut: 0, bits: 16 },
  experience: { debut: 16, bits: 8 },
  classification: { debut: 24, bits: 4 },
  niveau: { debut: 28, bits: 4 },
  bassin: { debut: 32, bits: 32 },
} as const;

const parmiCodes = (partie: keyof typeof CODES, numero: number): Place => ({
  masque: "codes",
  bit: CODES[partie].debut + (numero % CODES[partie].bits),
});

const NIVEAUX_PAR_THEME = 4;

const PLACES_DES_TERMES = {
  niveau: (_numero, niveau) => parmiCodes("niveau", niveau),
  theme: (numero, niveau) => place(["themes", "themesSuite"], numero * NIVEAUX_PAR_THEME + niveau),
  savoirFaire: (numero) => place(["savoirFaire", "savoirFaireSuite"], numero),
  metier: (numero) => place(["metiers"], numero),
  formation: (numero) => place(["formations"], numero),
} as const satisfies Record<ReturnType<typeof partiesDuTerme>["genre"], (numero: number, niveau: number) => Place>;

function placeDuTerme(terme: number): Place {
  const { genre, numero, niveau } = partiesDuTerme(terme);
  return PLACES_DES_TERMES[genre](numero, niveau);
}

/** Names the bit that a row with a terme has; several termes may have the same. */
export function bitDuTerme(terme: number): string {
  const { masque, bit } = placeDuTerme(terme);
  return `${masque} ${bit}`;
}

function reunir(places: readonly Place[]): Bits {
  const masques: Partial<Record<NomMasque, bigint>> = {};
  for (const { masque, bit } of places) masques[masque] = (masques[masque] ?? 0n) | (1n << BigInt(bit));
  return Object.fromEntries(
    Object.entries(masques).map(([masque, bits]) => [masque, String(BigInt.asIntN(LARGEUR, bits))]),
  );
}

/** What `codes` says of a row: all that holds one value of a list. */
export type CodesDeLigne = {
  readonly bassinId: number;
  readonly niveauEtude: NiveauEtude | null;
  readonly experienceNumerique: TrancheAnnees | null;
  readonly classifications: readonly ClassificationPubliee[];
};

const PLACES_DES_CODES = {
  bassins: (ids: readonly number[]) => ids.map((id) => parmiCodes("bassin", id)),
  niveauxEtude: (codes: readonly NiveauEtude[]) =>
    codes.map((code) => parmiCodes("niveauEtude", NIVEAUX_ETUDE.rang(code))),
  experiences: (codes: readonly TrancheAnnees[]) =>
    codes.map((code) => parmiCodes("experience", TRANCHES_ANNEES.rang(code))),
  classifications: (codes: readonly ClassificationPubliee[]) =>
    codes.map((code) => parmiCodes("classification", CLASSIFICATIONS.rang(code))),
};

const siConnu = <T>(valeur: T | null) => (valeur === null ? [] : [valeur]);

/** The masks of a row with these termes and these codes, each of them. */
export function masquesDe(termes: readonly number[], codes: CodesDeLigne): Required<Bits> {
  const bits = reunir([
    ...termes.map(placeDuTerme),
    ...PLACES_DES_CODES.bassins([codes.bassinId]),
    ...PLACES_DES_CODES.niveauxEtude(siConnu(codes.niveauEtude)),
    ...PLACES_DES_CODES.experiences(siConnu(codes.experienceNumerique)),
    ...PLACES_DES_CODES.classifications(codes.classifications),
  ]);
  return Object.fromEntries(MASQUES.map((nom) => [nom, bits[nom] ?? "0"])) as Required<Bits>;
}

/** The bits of which a row that holds one of some values has at least one. */
export const BITS_CHERCHES = {
  termes: (termes: readonly number[]) => reunir(termes.map(placeDuTerme)),
  bassins: (ids: readonly number[]) => reunir(PLACES_DES_CODES.bassins(ids)),
  niveauxEtude: (codes: readonly NiveauEtude[]) => reunir(PLACES_DES_CODES.niveauxEtude(codes)),
  experiences: (codes: readonly TrancheAnnees[]) => reunir(PLACES_DES_CODES.experiences(codes)),
  classification: (code: ClassificationPubliee) => reunir(PLACES_DES_CODES.classifications([code])),
};
