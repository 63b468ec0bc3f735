import { formaterInstant, instant, jourDe } from "@sar/domain";
import { assert, date as dates, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionsAdc } from "../../../apps/api/src/demo/sessions-adc.ts";
import { sessionsCommission } from "../../../apps/api/src/demo/sessions-commission.ts";
import { ACTIONS_ADC_DE_DEPART } from "../../../apps/api/src/listes-de-depart/actions-adc.ts";

const moments = dates({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });

describe("sessions of the demo", () => {
  it("D2, D5: the commission's are published on a Thursday at noon in Paris, all but the last by now", () => {
    assert(
      property(moments, (date) => {
        const now = instant(date);
        const sessions = sessionsCommission(now);
        const derniere = sessions.at(-1);
        for (const { date: jour, publieLe } of sessions) {
          expect(formaterInstant(publieLe)).toMatch(/^jeu .* - 12:00$/);
          expect(jour < jourDe(publieLe)).toBe(true);
          expect(jour <= jourDe(now)).toBe(true);
          expect(publieLe > now).toBe(publieLe === derniere?.publieLe);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("each action ADC has sessions over, and some to come; some actions have one running", () => {
    const now = instant("2026-11-24T09:00:00.000Z");
    const aujourdhui = jourDe(now);
    const sessions = sessionsAdc(now);
    for (const { code } of ACTIONS_ADC_DE_DEPART) {
      const siennes = sessions.filter(({ action }) => action === code);
      expect(siennes.every(({ debut, fin }) => debut < fin)).toBe(true);
      expect(siennes.some(({ debut }) => debut > aujourdhui)).toBe(true);
      expect(siennes.some(({ debut }) => debut < aujourdhui)).toBe(true);
    }
    expect(sessions.filter(({ debut, fin }) => debut <= aujourdhui && fin >= aujourdhui).length).toBeGreaterThan(5);
  });
});
