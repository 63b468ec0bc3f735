import {
  CLASSIFICATIONS,
  LIENS_ADC,
  NIVEAUX_ETUDE,
  NIVEAUX_MAITRISE,
  SITUATIONS,
  THEMES,
  TRANCHES_ANNEES,
  type CandidatCherche,
  type FaitsVivier,
} from "@sar/domain";
import * as fc from "fast-check";
import { arbInstant, arbJour } from "./temps.ts";
import { arbNom } from "./texte.ts";

/** Ids of an open list, few enough that two draws often meet. */
export const arbId = fc.integer({ min: 1, max: 6 });

const DU = "2018-01-01";
const AU = "2018-03-01";
const arbMoment = arbInstant(`${DU}T00:00:00Z`, `${AU}T00:00:00Z`);
const arbMomentRond = arbJour(DU, AU).map((jour) => new Date(`${jour}T00:00:00+01:00`).toISOString() as never);

/** The facts of V1: up to four classements and situations within two months, often at the same moments. */
export const arbFaitsVivier: fc.Arbitrary<FaitsVivier> = fc.record({
  archiveLe: fc.option(arbMoment, { freq: 3 }),
  classements: fc.array(
    fc.record({
      classification: fc.constantFrom(...CLASSIFICATIONS.codes),
      prendEffetLe: fc.oneof(arbMoment, arbMomentRond),
    }),
    { maxLength: 4 },
  ),
  situations: fc.array(
    fc.record({
      code: fc.constantFrom(...SITUATIONS.codes),
      dateEffet: arbJour(DU, AU),
      dateFin: fc.option(arbJour(AU, "2019-01-01")),
    }),
    { maxLength: 4 },
  ),
});

/** An instant around those of {@link arbFaitsVivier}, before and after them included. */
export const arbInstantProche = fc.oneof(arbInstant("2017-12-20T00:00:00Z", "2018-03-15T00:00:00Z"), arbMomentRond);

/** Any candidate as the criteria read him; a savoir-faire keeps its thème, whoever has it. */
export const arbCandidat: fc.Arbitrary<CandidatCherche> = fc
  .tuple(
    arbFaitsVivier,
    fc.record({
      dossierId: fc.integer({ min: 1, max: 1000 }),
      nom: arbNom(),
      prenom: arbNom(),
      bassinId: arbId,
      metiersActuels: fc.uniqueArray(arbId, { maxLength: 3 }),
      niveauEtude: fc.option(fc.constantFrom(...NIVEAUX_ETUDE.codes)),
      experienceNumerique: fc.option(fc.constantFrom(...TRANCHES_ANNEES.codes)),
      savoirFaire: fc
        .uniqueArray(fc.tuple(arbId, fc.constantFrom(...NIVEAUX_MAITRISE.codes)), {
          maxLength: 4,
          selector: ([id]) => id,
        })
        .map((paires) =>
          paires.map(([savoirFaireId, niveau]) => ({ savoirFaireId, theme: THEMES.codes[savoirFaireId % 3]!, niveau })),
        ),
      liensAdc: fc.array(
        fc.record({
          actionAdcId: arbId,
          lien: fc.constantFrom(...LIENS_ADC.codes),
          rechercheEntreprise: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    }),
  )
  .map(([faits, reste]) => Object.assign({}, faits, reste));
