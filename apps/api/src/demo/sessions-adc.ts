import { jourApres, jourDe, type Instant, type Jour } from "@sar/domain";
import { ACTIONS_ADC_DE_DEPART, type CodeActionAdc } from "../listes-de-depart/actions-adc.ts";

/** A session of an action ADC: it runs from `debut` to `fin`, both included. */
export type SessionAdcDemo = {
  readonly action: CodeActionAdc;
  readonly debut: Jour;
  readonly fin: Jour;
  readonly places: number;
};

const JOURS_ENTRE_DEUX_SESSIONS = 112;
const DECALAGE_ENTRE_ACTIONS = 9;
const SESSIONS_PASSEES = 7;
const SESSIONS_A_VENIR = 2;
const JOURS_PAR_MOIS = 30.4;

/** The sessions of the whole catalogue around `now`: two years back, half a year ahead, each beginning on a Monday. */
export function sessionsAdc(now: Instant): readonly SessionAdcDemo[] {
  const lundi = lundiAvant(jourDe(now));
  return ACTIONS_ADC_DE_DEPART.flatMap(({ code, dureeMois }, rangAction) =>
    Array.from({ length: SESSIONS_PASSEES + SESSIONS_A_VENIR }, (_, rang) => {
      const semaines = Math.round(
        (JOURS_ENTRE_DEUX_SESSIONS * (rang - SESSIONS_PASSEES) + DECALAGE_ENTRE_ACTIONS * (rangAction + 1)) / 7,
      );
      const debut = jourApres(lundi, semaines * 7);
      const fin = jourApres(debut, Math.round((dureeMois * JOURS_PAR_MOIS) / 7) * 7 - 3);
      return { action: code, debut, fin, places: 8 + ((rang + rangAction) % 3) * 4 };
    }),
  );
}

function lundiAvant(jour: Jour): Jour {
  const jourDeSemaine = (new Date(`${jour}T00:00:00Z`).getUTCDay() + 6) % 7;
  return jourApres(jour, -jourDeSemaine);
}
