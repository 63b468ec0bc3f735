import {
  ajouterJours,
  debutDuJour,
  direEcheance,
  formaterHeure,
  formaterInstant,
  formaterJour,
  formaterJourDe,
  instant,
  jour,
  jourApres,
  jourDe,
  joursEntre,
  lireJour,
  millisecondesEntre,
} from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbInstant, arbJour } from "../fabriques/arbitraries/temps.ts";

describe("a day as people type it", () => {
  test.each([
    ["03/05/2019", "2019-05-03"],
    ["3/5/2019", "2019-05-03"],
    ["03052019", "2019-05-03"],
    ["03-05-2019", "2019-05-03"],
    ["03.05.2019", "2019-05-03"],
    [" 03 / 05 / 2019 ", "2019-05-03"],
    ["29/02/2020", "2020-02-29"],
    ["31/12/2199", "2199-12-31"],
    ["01/01/1900", "1900-01-01"],
  ])("read: %j", (saisie, attendu) => {
    expect(lireJour(saisie)).toBe(attendu);
  });

  test.each([
    "31/02/2020",
    "29/02/2019",
    "00/01/2020",
    "32/01/2020",
    "01/13/2020",
    "3/5/19",
    "2019-05-03",
    "352019",
    "03/05/2019 10:00",
    "31/12/1899",
    "01/01/2200",
    "demain",
    "",
    "/",
    "٠٣/٠٥/٢٠١٩",
  ])("refused: %j", (saisie) => {
    expect(lireJour(saisie)).toBeNull();
  });

  test("any day reads back as it is written, and is the same with and without its zeros", () => {
    fc.assert(
      fc.property(arbJour("1900-01-01", "2199-12-31"), (valeur) => {
        const ecrit = formaterJour(valeur);
        expect(lireJour(ecrit)).toBe(valeur);
        expect(lireJour(ecrit.replaceAll("/", ""))).toBe(valeur);
        expect(lireJour(ecrit.split("/").map(Number).join("/"))).toBe(valeur);
      }),
    );
  });

  test("whatever is typed, nothing is thrown", () => {
    fc.assert(fc.property(fc.string(), (saisie) => lireJour(saisie) === null || lireJour(saisie)!.length === 10));
  });
});

describe("days and instants", () => {
  test("a day that does not exist is none", () => {
    expect(jour("2020-02-29")).toBe("2020-02-29");
    for (const valeur of ["2020-02-31", "31/02/2020", ""]) expect(() => jour(valeur)).toThrow(RangeError);
  });

  test("an instant is written in one way, and compares as a text", () => {
    expect(instant("2018-01-25T13:02:09+01:00")).toBe("2018-01-25T12:02:09.000Z");
    expect(instant(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    for (const valeur of ["hier", Number.NaN, 8.64e15, "+010000-01-01T00:00:00Z"]) {
      expect(() => instant(valeur)).toThrow(RangeError);
    }
    fc.assert(fc.property(arbInstant(), arbInstant(), (a, b) => a < b === Date.parse(a) < Date.parse(b)));
  });

  test("milliseconds between two instants", () => {
    const [a, b] = [instant("2018-01-25T12:02:09.000Z"), instant("2018-01-25T12:02:10.001Z")];
    expect(millisecondesEntre(a, b)).toBe(1001);
    expect(millisecondesEntre(b, a)).toBe(-1001);
  });

  test("a day begins at 00:00 in Paris, and its instants are its own", () => {
    expect(debutDuJour(jour("2019-05-03"))).toBe(instant("2019-05-03T00:00:00+02:00"));
    fc.assert(
      fc.property(arbJour(), (valeur) => {
        const debut = debutDuJour(valeur);
        expect(jourDe(debut)).toBe(valeur);
        expect(jourDe(instant(Date.parse(debut) - 1))).toBe(jourApres(valeur, -1));
        expect(ajouterJours(debut, 1)).toBe(debutDuJour(jourApres(valeur, 1)));
      }),
    );
  });

  test("a day began at 00:00 in Paris whatever the time was then", () => {
    const debuts = [
      ["1945-12-31", "1945-12-31T00:00:00+01:00"],
      ["1946-01-01", "1946-01-01T00:00:00+01:00"],
      ["1976-03-28", "1976-03-28T00:00:00+01:00"],
      ["1976-03-29", "1976-03-29T00:00:00+02:00"],
      ["1976-09-26", "1976-09-26T00:00:00+02:00"],
      ["1976-09-27", "1976-09-27T00:00:00+01:00"],
      ["1942-07-01", "1942-07-01T00:00:00+02:00"],
    ] as const;
    for (const [valeur, debut] of debuts) expect([valeur, debutDuJour(jour(valeur))]).toEqual([valeur, instant(debut)]);
  });

  test("the day of an instant does not depend on which one was asked for before", () => {
    fc.assert(
      fc.property(arbJour("1900-01-02", "2150-01-01"), fc.integer({ min: 1, max: 7_200_000 }), (valeur, ecart) => {
        const debut = Date.parse(debutDuJour(valeur));
        for (const ms of [debut - ecart, debut, debut - 1, debut + ecart, debut - ecart, debut]) {
          expect(jourDe(instant(ms))).toBe(ms < debut ? jourApres(valeur, -1) : valeur);
        }
      }),
    );
  });

  test("days between two instants are calendar days in Paris", () => {
    const [veille, matin] = [instant("2018-03-24T23:59:00+01:00"), instant("2018-03-25T00:01:00+01:00")];
    expect(joursEntre(veille, matin)).toBe(1);
    expect(joursEntre(matin, veille)).toBe(-1);
    expect(joursEntre(matin, instant("2018-03-25T23:00:00+02:00"))).toBe(0);
    expect(jourApres(jour("2020-02-28"), 1)).toBe("2020-02-29");
    expect(jourApres(jour("2020-03-01"), -1)).toBe("2020-02-29");
  });
});

describe("dates as people read them", () => {
  test("P1: « ven 03/05/2019 - 16:25 », in Paris, in summer as in winter", () => {
    expect(formaterInstant(instant("2019-05-03T14:25:59Z"))).toBe("ven 03/05/2019 - 16:25");
    expect(formaterInstant(instant("2018-12-31T23:05:00Z"))).toBe("mar 01/01/2019 - 00:05");
  });

  test("P1: every day of the week", () => {
    const semaine = Array.from({ length: 7 }, (_, rang) => ajouterJours(instant("2019-05-05T10:00:00Z"), rang));
    expect(semaine.map((valeur) => formaterInstant(valeur).slice(0, 3))).toEqual([
      "dim",
      "lun",
      "mar",
      "mer",
      "jeu",
      "ven",
      "sam",
    ]);
  });

  test("a day, the day of an instant, an hour", () => {
    expect(formaterJour(jour("2019-05-03"))).toBe("03/05/2019");
    expect(formaterJourDe(instant("2019-05-03T22:30:00Z"))).toBe("04/05/2019");
    expect(formaterHeure(instant("2019-05-03T22:30:00Z"))).toBe("00:30");
  });

  test.each([
    ["2019-05-03T16:25:00+02:00", "dépassée aujourd’hui"],
    ["2019-05-03T00:00:00+02:00", "dépassée aujourd’hui"],
    ["2019-05-02T23:59:00+02:00", "dépassée depuis 1 j"],
    ["2019-04-30T16:25:00+02:00", "dépassée depuis 3 j"],
    ["2019-05-03T16:25:00.001+02:00", "aujourd’hui à 16:25"],
    ["2019-05-04T00:00:00+02:00", "demain"],
    ["2019-05-08T16:25:00+02:00", "dans 5 j"],
  ])("P1, F6: on 03/05/2019 at 16:25, an échéance of %s is « %s »", (echeance, dite) => {
    expect(direEcheance(instant(echeance), instant("2019-05-03T16:25:00+02:00"))).toBe(dite);
  });
});
