import { menageBrouillons, ouvrirJournal } from "@sar/api";
import { garderBrouillon } from "@sar/db";
import { BROUILLON_JOURS } from "@sar/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard } from "../../fabriques/fiche.ts";
import { acteur, ALICE } from "../../fabriques/personnes.ts";

let base: TestDatabase;
beforeAll(async () => {
  base = await ouvrirBase();
});
afterAll(() => base.close());

test.each([
  [BROUILLON_JOURS, 1],
  [BROUILLON_JOURS + 1, 0],
])("a draft untouched for %i days: %i left after the nightly job", async (jours, restants) => {
  const { ficheId } = await ouvrirEnBase(base, ALICE, await enregistrerCandidat(base));
  const cible = { par: acteur(ALICE), ficheId };
  await garderBrouillon(base.db, cible, { version: 1, saisie: { commentaire: "Rappeler lun" } }, OUVERTURE);
  const maintenant = () => plusTard(OUVERTURE, { jours });
  const travail = menageBrouillons({ db: base.db, journal: ouvrirJournal("silent"), maintenant });
  await travail.faire(new AbortController().signal);
  expect(await base.sql`select from brouillon where fiche_id = ${ficheId}`).toHaveLength(restants);
});
