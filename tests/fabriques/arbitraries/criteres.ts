import { CRITERES_VIVIER, type CritereQuelconque, type CriteresVivier } from "@sar/domain";
import fc from "fast-check";
import { arbId } from "./candidat.ts";
import { arbJour } from "./temps.ts";
import { arbTexte } from "./texte.ts";

function arbValeur({ saisie }: CritereQuelconque): fc.Arbitrary<unknown> {
  switch (saisie.genre) {
    case "codes":
      return fc.uniqueArray(fc.constantFrom(...saisie.choix.map(({ code }) => code)), { minLength: 1, maxLength: 4 });
    case "code":
      return fc.constantFrom(...saisie.choix.map(({ code }) => code));
    case "ids":
      return fc.uniqueArray(arbId, { minLength: 1, maxLength: 4 });
    case "id":
    case "candidat":
      return arbId;
    case "jour":
      return arbJour("2017-12-20", "2018-03-15");
    case "texte":
      return fc.oneof(fc.constantFrom("co", "Nicolas", "d'ar"), arbTexte(20));
  }
}

const arbValeurs = Object.entries(CRITERES_VIVIER).map(
  ([nom, critere]) => [nom, arbValeur(critere as CritereQuelconque)] as const,
);

/** Any choice of criteria of the vivier: none of them, some, or all. A criterion added tomorrow is in it. */
export const arbCriteresVivier = fc.record(Object.fromEntries(arbValeurs), {
  requiredKeys: [],
}) as fc.Arbitrary<CriteresVivier>;
