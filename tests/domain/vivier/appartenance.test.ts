import {
  classementCourant,
  CLASSIFICATIONS,
  debutDuJour,
  estDansLeVivier,
  instant,
  jour,
  publicationCourante,
  SITUATIONS,
  situationCourante,
} from "@sar/domain";
import { describe, expect, test } from "vitest";
import { faitsVivier, PUBLICATION, unClassement, uneSituation } from "../../fabriques/candidat.ts";
import { plusTard } from "../../fabriques/fiche.ts";

const NOW = instant("2018-02-01T10:00:00+01:00");
const dans = (faits: Parameters<typeof faitsVivier>[0], now = NOW) => estDansLeVivier(faitsVivier(faits), now);

describe("V1: the vivier holds the dossiers that are published, not archived, and looking for a job", () => {
  const publiees = new Set(["employable", "adaptable"]);
  const horsVivier = new Set(["cdi", "creation"]);

  test.each(CLASSIFICATIONS.codes)("V1: classified %s, in every situation", (classification) => {
    for (const situation of SITUATIONS.codes) {
      const attendu = publiees.has(classification) && !horsVivier.has(situation);
      const faits = { classements: [unClassement(classification)], situations: [uneSituation(situation)] };
      expect(dans(faits), situation).toBe(attendu);
      expect(dans({ ...faits, archiveLe: PUBLICATION }), `${situation}, archived`).toBe(false);
    }
  });

  test("V1: never classified, or no situation known yet", () => {
    expect(dans({ classements: [] })).toBe(false);
    expect(dans({ situations: [] })).toBe(true);
  });

  test("D5: from the very moment of its publication on", () => {
    expect(dans({}, plusTard(PUBLICATION, { ms: -1 }))).toBe(false);
    expect(dans({}, PUBLICATION)).toBe(true);
  });

  test("V1: until the very moment at which it is archived", () => {
    expect(dans({ archiveLe: NOW }, plusTard(NOW, { ms: -1 }))).toBe(true);
    expect(dans({ archiveLe: NOW }, NOW)).toBe(false);
  });

  test("V1: a CDI to come changes nothing before its day has begun in Paris", () => {
    const situations = [uneSituation(), uneSituation("cdi", "2018-02-02")];
    const minuit = instant("2018-02-02T00:00:00+01:00");
    expect(dans({ situations }, plusTard(minuit, { ms: -1 }))).toBe(true);
    expect(dans({ situations }, minuit)).toBe(false);
  });

  test("V1: who loses his CDI is in the vivier again", () => {
    const situations = [uneSituation("cdi", "2018-01-10"), uneSituation("recherche", "2018-01-20")];
    expect(dans({ situations }, instant("2018-01-19T12:00:00Z"))).toBe(false);
    expect(dans({ situations })).toBe(true);
  });

  test("V1, D7: a temporary situation whose end has passed stays until the commission changes it", () => {
    const faits = faitsVivier({ situations: [uneSituation("cdd", "2018-01-01", "2018-01-15")] });
    expect(estDansLeVivier(faits, NOW)).toBe(true);
    expect(situationCourante(faits, NOW)).toMatchObject({ code: "cdd", dateFin: "2018-01-15" });
  });

  test("D4: a reclassification takes the dossier out, or in, when it takes effect", () => {
    const sortie = [unClassement(), unClassement("a_revoir", NOW)];
    expect(dans({ classements: sortie }, plusTard(NOW, { ms: -1 }))).toBe(true);
    expect(dans({ classements: sortie }, NOW)).toBe(false);
    const entree = [unClassement("non_employable"), unClassement("adaptable", NOW)];
    expect(dans({ classements: entree }, NOW)).toBe(true);
  });
});

describe("D4, D6: what is in force", () => {
  test("the latest that has taken effect, in whatever order they come", () => {
    const [ancien, recent, futur] = [
      unClassement("adaptable", instant("2018-01-01T00:00:00Z")),
      unClassement("employable", instant("2018-01-20T00:00:00Z")),
      unClassement("a_revoir", instant("2018-03-01T00:00:00Z")),
    ];
    for (const classements of [
      [ancien, recent, futur],
      [futur, recent, ancien],
      [recent, futur, ancien],
    ]) {
      expect(classementCourant(faitsVivier({ classements }), NOW)).toBe(recent);
    }
  });

  test("of two at the same moment the later recorded counts", () => {
    const classements = [unClassement("a_revoir", NOW), unClassement("employable", NOW)];
    const situations = [uneSituation("recherche", "2018-02-01"), uneSituation("cdi", "2018-02-01")];
    expect(classementCourant(faitsVivier({ classements }), NOW)?.classification).toBe("employable");
    expect(situationCourante(faitsVivier({ situations }), NOW)?.code).toBe("cdi");
  });

  test("none before the first", () => {
    expect(classementCourant(faitsVivier(), instant("2018-01-01T00:00:00Z"))).toBeNull();
    expect(situationCourante(faitsVivier(), instant("2017-11-01T00:00:00Z"))).toBeNull();
  });

  test("D4: the date de classification is the moment of publication", () => {
    expect(publicationCourante(faitsVivier(), NOW)).toEqual({
      classification: "employable",
      prendEffetLe: PUBLICATION,
    });
    expect(publicationCourante(faitsVivier({ archiveLe: NOW }), NOW)).toBeNull();
  });

  test("a day begins at midnight in Paris, in summer as in winter", () => {
    expect(debutDuJour(jour("2018-02-02"))).toBe(instant("2018-02-02T00:00:00+01:00"));
    expect(debutDuJour(jour("2018-07-02"))).toBe(instant("2018-07-02T00:00:00+02:00"));
  });
});
