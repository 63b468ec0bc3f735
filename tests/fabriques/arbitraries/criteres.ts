import {
  CRITERES_PORTEFEUILLE,
  CRITERES_VIVIER,
  type CritereQuelconque,
  type CriteresPortefeuille,
  type CriteresVivier,
  type Registre,
} from "@sar/domain";
import * as fc from "fast-check";
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

const arbChoix = (registre: Registre) =>
  fc.record(Object.fromEntries(Object.entries(registre).map(([nom, critere]) => [nom, arbValeur(critere)])), {
    requiredKeys: [],
  });

/** Any choice of criteria of the vivier: none of them, some, or all. A criterion added tomorrow is in it. */
export const arbCriteresVivier = arbChoix(CRITERES_VIVIER) as fc.Arbitrary<CriteresVivier>;

/** Any choice of filters of the portefeuille, as {@link arbCriteresVivier}. */
export const arbCriteresPortefeuille = arbChoix(CRITERES_PORTEFEUILLE) as fc.Arbitrary<CriteresPortefeuille>;
