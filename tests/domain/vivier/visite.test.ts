import {
  criteresPubliesDepuis,
  criteresSituationChangeeDepuis,
  FIN_DE_VISITE_HEURES,
  instant,
  jour,
  jourVisitePrecedente,
  noterRecherche,
  type Instant,
  type Visites,
} from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plusTard } from "../../fabriques/fiche.ts";

const AUCUNE: Visites = { derniereRecherche: null, rechercheVisitePrecedente: null };
const LUNDI = instant("2026-10-12T08:00:00Z");
const apresRecherches = (moments: readonly Instant[]) => moments.reduce(noterRecherche, AUCUNE);

describe("visits of the vivier", () => {
  test("V8: a first visit has no shortcut, however long it lasts", () => {
    const moments = [0, 60, 200].map((minutes) => plusTard(LUNDI, { minutes }));
    expect(jourVisitePrecedente(apresRecherches(moments), plusTard(LUNDI, { minutes: 201 }))).toBeNull();
  });

  test("V8: the date is that of the last search of the previous visit; paging and refining do not move it", () => {
    const vendredi = plusTard(LUNDI, { jours: 4 });
    const debut = apresRecherches([LUNDI, plusTard(LUNDI, { heures: 3 }), vendredi]);
    expect(debut.rechercheVisitePrecedente).toBe(plusTard(LUNDI, { heures: 3 }));
    const suite = noterRecherche(debut, plusTard(vendredi, { heures: 2 }));
    expect(jourVisitePrecedente(suite, plusTard(vendredi, { heures: 3 }))).toBe(jour("2026-10-12"));
  });

  test("V8: before the first search of a new visit, the shortcuts look back to the visit that is over", () => {
    const visites = apresRecherches([LUNDI]);
    expect(jourVisitePrecedente(visites, plusTard(LUNDI, { heures: FIN_DE_VISITE_HEURES }))).toBeNull();
    expect(jourVisitePrecedente(visites, plusTard(LUNDI, { heures: FIN_DE_VISITE_HEURES, ms: 1 }))).toBe(
      jour("2026-10-12"),
    );
  });

  test("V8: asking before a search and after it gives the same day, whatever the story", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 * 60 }), { minLength: 1, maxLength: 20 }), (attentes) => {
        let visites = AUCUNE;
        let now = LUNDI;
        for (const minutes of attentes) {
          now = plusTard(now, { minutes });
          const avant = jourVisitePrecedente(visites, now);
          visites = noterRecherche(visites, now);
          expect(jourVisitePrecedente(visites, now)).toBe(avant);
        }
      }),
    );
  });

  test("V8: the two shortcuts set the criteria of V3", () => {
    const depuis = jour("2026-10-12");
    expect(criteresPubliesDepuis(depuis)).toEqual({ classifieAPartirDu: depuis });
    expect(criteresSituationChangeeDepuis(depuis)).toEqual({ classifieAvant: depuis, situationAPartirDu: depuis });
  });
});
