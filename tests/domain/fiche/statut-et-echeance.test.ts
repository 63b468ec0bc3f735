import {
  ajouterJours,
  assemblerFiche,
  echeanceDe,
  echeanceDuStatut,
  estDepassee,
  ETATS_SUIVI_ENREGISTRABLES,
  formaterInstant,
  instant,
  RESULTATS,
  STATUTS,
  statutDe,
  type Instant,
} from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbInstant } from "../../fabriques/arbitraries/temps.ts";
import { CONTRATS_POSSIBLES, OUVERTURE, plusTard, unDetail, uneFiche, unSuivi } from "../../fabriques/fiche.ts";
import { ETATS_ATTENDUS, RESULTATS_ATTENDUS } from "../referentiels/listes-de-la-fiche.ts";

const horlogeDeParis = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Day and wall-clock time in Paris, told by another library than the domain's. */
function aParis(valeur: Instant): { readonly jour: string; readonly heure: string } {
  const [jour, heure] = horlogeDeParis.format(new Date(valeur)).split(" ");
  return { jour: jour!, heure: heure! };
}

describe("F2: the statut follows from the résultat", () => {
  const attendus = RESULTATS_ATTENDUS.filter(([, , , statut]) => statut !== null);

  test.each(attendus)("F2: %s (%s, %s) gives %s", (code, _libelle, _conclusion, statut) => {
    const { code: resultat } = RESULTATS.lignes.find((ligne) => ligne.code === code)!;
    expect(statutDe(unDetail(resultat))).toBe(statut);
  });

  const etats = ETATS_ATTENDUS.filter(([code]) => code !== "na");

  test.each(etats)("F2: a recrutement in état %s (%s) gives %s, whatever the contrat", (code, _libelle, statut) => {
    const etat = ETATS_SUIVI_ENREGISTRABLES.find((connu) => connu === code)!;
    for (const contrat of CONTRATS_POSSIBLES) {
      expect(statutDe({ resultat: "recrutement", suivi: unSuivi({ contrat, etat }) })).toBe(statut);
    }
  });
});

describe("F3: the échéance", () => {
  test.each([
    ["the manual's picture", "2018-01-25T13:02:09+01:00", 30, "2018-02-24T13:02:09+01:00"],
    ["the manual's other picture", "2019-05-03T16:25:00+02:00", 30, "2019-06-02T16:25:00+02:00"],
    ["into winter time", "2026-10-10T10:00:00+02:00", 30, "2026-11-09T10:00:00+01:00"],
    ["into summer time", "2026-03-10T10:00:00+01:00", 30, "2026-04-09T10:00:00+02:00"],
    [
      "a wall-clock time that does not exist moves forward by the gap",
      "2026-02-27T02:30:00+01:00",
      30,
      "2026-03-29T03:30:00+02:00",
    ],
    ["one that exists twice is the first", "2026-09-25T02:30:00+02:00", 30, "2026-10-25T02:30:00+02:00"],
    ["from the second of two", "2026-10-25T02:30:00+01:00", 30, "2026-11-24T02:30:00+01:00"],
    ["across a 29th of February", "2020-02-01T08:00:00+01:00", 30, "2020-03-02T08:00:00+01:00"],
    ["to the millisecond", "2018-01-25T13:02:09.123+01:00", 30, "2018-02-24T13:02:09.123+01:00"],
    ["two years and ten days", "2018-01-25T13:02:09+01:00", 740, "2020-02-04T13:02:09+01:00"],
    ["just before midnight in Paris, another day in UTC", "2026-06-30T00:30:00+02:00", 30, "2026-07-30T00:30:00+02:00"],
  ])("F3: %s", (_, depart, jours, arrivee) => {
    expect(ajouterJours(instant(depart), jours)).toBe(instant(arrivee));
  });

  test("F3: every statut with a délai gives that many calendar days, every other none", () => {
    for (const { code, delaiJours } of STATUTS.lignes) {
      const attendue = delaiJours === null ? null : ajouterJours(OUVERTURE, delaiJours);
      expect(echeanceDuStatut(code, OUVERTURE)).toBe(attendue);
    }
  });

  test("F3: the échéance of a résultat is that of its statut", () => {
    expect(echeanceDe(unDetail("aucun"), OUVERTURE)).toBe(instant("2018-02-24T13:02:09+01:00"));
    expect(echeanceDe(unDetail("abandon"), OUVERTURE)).toBeNull();
  });

  test("F3: at any moment and for any délai: so many calendar days on, at the same wall-clock time", () => {
    const arbJours = fc.constantFrom(...new Set(STATUTS.lignes.flatMap(({ delaiJours }) => delaiJours ?? [])));
    fc.assert(
      fc.property(arbInstant(), arbJours, (depart, jours) => {
        const arrivee = ajouterJours(depart, jours);
        const [avant, apres] = [aParis(depart), aParis(arrivee)];
        const jourAttendu = new Date(Date.parse(`${avant.jour}T00:00:00Z`) + jours * 86_400_000);
        expect(apres.jour).toBe(jourAttendu.toISOString().slice(0, 10));
        if (apres.heure !== avant.heure) {
          expect(avant.heure.slice(0, 2)).toBe("02");
          expect(apres.heure).toBe(`03${avant.heure.slice(2)}`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("F3: a fiche is put together only as it can be", () => {
  const { resultat: _, causes: _causes, suivi: _suivi, echeance: _echeance, ...commune } = uneFiche();

  test("F3: an échéance goes with a statut that has a délai, and only with one", () => {
    expect(assemblerFiche(commune, unDetail("aucun"), OUVERTURE)).toEqual(uneFiche({ echeance: OUVERTURE }));
    expect(() => assemblerFiche(commune, unDetail("aucun"), null)).toThrow(RangeError);
    expect(() => assemblerFiche(commune, unDetail("abandon"), OUVERTURE)).toThrow(RangeError);
  });
});

describe("F6: a fiche is dépassée from the moment of its échéance on", () => {
  const echeance = instant("2018-02-24T13:02:09+01:00");

  test.each([
    ["a millisecond before", -1, false],
    ["at its échéance", 0, true],
    ["a millisecond after", 1, true],
  ])("F6: %s", (_, ms, depassee) => {
    expect(estDepassee({ echeance }, plusTard(echeance, { ms }))).toBe(depassee);
  });

  test("F6: one without échéance never is", () => {
    expect(estDepassee({ echeance: null }, instant("2099-01-01T00:00:00Z"))).toBe(false);
  });

  test("F6: the échéance reads as the lists show it", () => {
    expect(formaterInstant(echeance)).toBe("sam 24/02/2018 - 13:02");
  });
});
