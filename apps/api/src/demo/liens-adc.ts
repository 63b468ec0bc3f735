import type { Classification, LienAdc } from "@sar/domain";
import { ACTIONS_ADC_DE_DEPART, type CodeActionAdc } from "../listes-de-depart/actions-adc.ts";
import type { Alea } from "./alea.ts";
import type { Devenir } from "./situations.ts";

/** What binds a candidate to an action ADC; `rechercheEntreprise` is only ever true of `attente` and `en_cours`. */
export type LienAdcDemo = {
  readonly action: CodeActionAdc;
  readonly lien: LienAdc;
  readonly rechercheEntreprise: boolean;
};

const ACTIONS = ACTIONS_ADC_DE_DEPART.map(({ code }) => code);

/** The links of a candidate to actions ADC: those that his situation tells of, and interests that he has declared. */
export function inventerLiensAdc(alea: Alea, issue: Classification, devenir: Devenir): readonly LienAdcDemo[] {
  const liens: LienAdcDemo[] = [];
  if (devenir.actionSuivie !== null) {
    liens.push({ action: devenir.actionSuivie, lien: "issue", rechercheEntreprise: false });
  }
  if (devenir.actionEnVue !== null) {
    const enCours = devenir.situations.at(-1)?.code === "action_adc";
    liens.push({
      action: devenir.actionEnVue,
      lien: enCours ? "en_cours" : "attente",
      rechercheEntreprise: alea.chance(enCours ? 0.45 : 0.65),
    });
  }
  if (alea.chance(issue === "adaptable" ? 0.38 : 0.09)) {
    const dejaLiees = new Set(liens.map(({ action }) => action));
    const autres = ACTIONS.filter((action) => !dejaLiees.has(action));
    for (const action of alea.echantillon(autres, alea.entier(1, 2))) {
      liens.push({ action, lien: "interet", rechercheEntreprise: false });
    }
  }
  return liens;
}
