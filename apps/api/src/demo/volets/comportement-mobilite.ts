import {
  FREQUENCES_MOBILITE,
  ZONES_MOBILITE,
  type FrequenceMobilite,
  type NatureComportement,
  type ZoneMobilite,
} from "@sar/domain";
import type { CodeBassin } from "../../listes-de-depart/bassins.ts";
import { COMPORTEMENTS_DE_DEPART, type CodeComportement } from "../../listes-de-depart/comportements.ts";
import { ZONES_DEMENAGEMENT_DE_DEPART, type CodeZoneDemenagement } from "../../listes-de-depart/zones-demenagement.ts";
import type { Alea, Poids } from "../alea.ts";
import { BASSINS_FRONTALIERS } from "../personnes/lieux.ts";

/** Volet 2: singular traits, and where a candidate would work. */
export type ComportementMobilite = {
  readonly comportements: readonly { readonly code: CodeComportement; readonly nature: NatureComportement }[];
  readonly mobilite: Readonly<Record<ZoneMobilite, FrequenceMobilite>>;
  readonly accepteDemenager: boolean;
  /** Empty unless the candidate accepts to move house. */
  readonly zonesDemenagement: readonly CodeZoneDemenagement[];
};

const TRAITS = COMPORTEMENTS_DE_DEPART.filter(({ famille }) => famille !== "langues").map(({ code }) => code);

const ZONES_HORS_REGION = ZONES_DEMENAGEMENT_DE_DEPART.map(({ code }) => code).filter((code) => code !== "grand_est");

/** How far each zone is, in steps of frequency. */
const ELOIGNEMENTS: Readonly<Record<ZoneMobilite, number>> = {
  agglomeration: 0,
  departement: 1,
  region: 2,
  ile_de_france: 4,
  autres_regions: 4,
  pays_limitrophes: 4,
};

/** What being near a border spares. */
const FACILITE_FRONTALIERE = 1;

const AUTRES_LANGUES: Poids<CodeComportement> = { espagnol: 5, italien: 3, arabe: 4, luxembourgeois: 1 };

/** Draws the volet 2 of a candidate who lives in this bassin. */
export function inventerComportementMobilite(alea: Alea, bassin: CodeBassin): ComportementMobilite {
  const accepteDemenager = alea.chance(0.24);
  return {
    comportements: [...inventerTraits(alea), ...inventerLangues(alea, BASSINS_FRONTALIERS.includes(bassin))],
    mobilite: inventerMobilite(alea, BASSINS_FRONTALIERS.includes(bassin)),
    accepteDemenager,
    zonesDemenagement: accepteDemenager ? inventerZones(alea) : [],
  };
}

function inventerTraits(alea: Alea): ComportementMobilite["comportements"] {
  const nombreAtouts = alea.entier(2, 5);
  const nombreFaiblesses = alea.pondere({ "0": 55, "1": 32, "2": 13 });
  const traits = alea.echantillon(TRAITS, nombreAtouts + Number(nombreFaiblesses));
  const faiblesses = new Set(alea.echantillon(traits, Number(nombreFaiblesses)));
  return traits.map((code) => ({ code, nature: faiblesses.has(code) ? "point_faible" : "atout" }));
}

function inventerLangues(alea: Alea, frontalier: boolean): ComportementMobilite["comportements"] {
  const langues: { code: CodeComportement; nature: NatureComportement }[] = [];
  if (alea.chance(0.45)) langues.push({ code: "anglais", nature: alea.chance(0.78) ? "atout" : "point_faible" });
  if (alea.chance(frontalier ? 0.22 : 0.05)) langues.push({ code: "allemand", nature: "atout" });
  if (alea.chance(0.07)) langues.push({ code: alea.pondere(AUTRES_LANGUES), nature: "atout" });
  return langues;
}

function inventerMobilite(alea: Alea, frontalier: boolean): ComportementMobilite["mobilite"] {
  const envie = alea.pondere({ "-1": 25, "0": 40, "1": 25, "2": 10 });
  const plusForte = FREQUENCES_MOBILITE.codes.length - 1;
  const frequence = (zone: ZoneMobilite): FrequenceMobilite => {
    const facilite = zone === "pays_limitrophes" && frontalier ? FACILITE_FRONTALIERE : 0;
    const rang = plusForte - ELOIGNEMENTS[zone] + facilite + Number(envie) + alea.entier(-1, 1);
    return FREQUENCES_MOBILITE.codes[Math.min(Math.max(rang, 0), plusForte)] ?? "non_souhaitee";
  };
  return Object.fromEntries(
    ZONES_MOBILITE.codes.map((zone) => [zone, frequence(zone)]),
  ) as ComportementMobilite["mobilite"];
}

function inventerZones(alea: Alea): readonly CodeZoneDemenagement[] {
  const ailleurs = alea.echantillon(ZONES_HORS_REGION, alea.chance(0.35) ? 0 : alea.entier(1, 4));
  return ailleurs.length === 0 || alea.chance(0.8) ? ["grand_est", ...ailleurs] : ailleurs;
}
