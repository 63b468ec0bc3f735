import { estDansLeVivier, instant, publicationCourante, publicationsDe, type Instant, type Periode } from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbFaitsVivier, arbInstantProche } from "../../fabriques/arbitraries/candidat.ts";
import { faitsVivier, PUBLICATION, unClassement, uneSituation } from "../../fabriques/candidat.ts";

const contient = ({ debut, fin }: Periode, now: Instant) => debut <= now && (fin === null || now < fin);

describe("V1, D4, D6: the periods of a dossier in the vivier", () => {
  test("one classification, published for good", () => {
    expect(publicationsDe(faitsVivier())).toEqual([
      { classification: "employable", dateClassification: PUBLICATION, visible: [{ debut: PUBLICATION, fin: null }] },
    ]);
  });

  test("a CDI in between, a reclassification, and the archive at last", () => {
    const reclasse = instant("2018-05-01T08:00:00Z");
    const archiveLe = instant("2018-06-01T08:00:00Z");
    const faits = faitsVivier({
      archiveLe,
      classements: [unClassement("adaptable", reclasse), unClassement()],
      situations: [uneSituation(), uneSituation("recherche", "2018-04-01"), uneSituation("cdi", "2018-03-01")],
    });
    expect(publicationsDe(faits)).toEqual([
      {
        classification: "employable",
        dateClassification: PUBLICATION,
        visible: [
          { debut: PUBLICATION, fin: instant("2018-03-01T00:00:00+01:00") },
          { debut: instant("2018-04-01T00:00:00+02:00"), fin: reclasse },
        ],
      },
      { classification: "adaptable", dateClassification: reclasse, visible: [{ debut: reclasse, fin: archiveLe }] },
    ]);
  });

  test("none for a dossier that never is in the vivier", () => {
    expect(publicationsDe(faitsVivier({ classements: [] }))).toEqual([]);
    expect(publicationsDe(faitsVivier({ archiveLe: instant("2017-01-01T00:00:00Z") }))).toEqual([]);
  });

  test("V1: at any moment a dossier is in the vivier exactly when one period, and only one, holds it", () => {
    fc.assert(
      fc.property(arbFaitsVivier, fc.array(arbInstantProche, { minLength: 5, maxLength: 15 }), (faits, instants) => {
        const publications = publicationsDe(faits);
        const bornes = publications.flatMap(({ visible }) =>
          visible.flatMap(({ debut, fin }) => [debut, fin ?? debut]),
        );
        for (const now of [...instants, ...bornes]) {
          const enCours = publications.filter(({ visible }) => visible.some((periode) => contient(periode, now)));
          const courante = publicationCourante(faits, now);
          expect(enCours.map(({ classification, dateClassification }) => [classification, dateClassification])).toEqual(
            courante === null ? [] : [[courante.classification, courante.prendEffetLe]],
          );
          expect(enCours.length === 1).toBe(estDansLeVivier(faits, now));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("periods are in order, apart from each other, and none is empty", () => {
    fc.assert(
      fc.property(arbFaitsVivier, (faits) => {
        for (const { visible } of publicationsDe(faits)) {
          for (const [rang, { debut, fin }] of visible.entries()) {
            const suivante = visible[rang + 1];
            expect(fin === null || debut < fin).toBe(true);
            expect(suivante === undefined || (fin !== null && fin < suivante.debut)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
