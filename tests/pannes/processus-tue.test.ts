import { setTimeout as delai } from "node:timers/promises";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";
import { lancerCharge } from "./charge.ts";
import { comparer } from "./comparaison.ts";
import { GRAINE, MISES_A_MORT } from "./mesure.ts";
import { ouvrirPostes, peupler, preparerProcessus, type Processus } from "./installation.ts";
import { Registre } from "./registre.ts";

let base: TestDatabase;
let dossiers: readonly number[];
let processus: Processus;
beforeAll(async () => {
  base = await createTestDatabase();
  processus = await preparerProcessus(base.url);
  await processus.lancer();
  dossiers = await peupler(base, 120);
});
afterAll(() => base.close());

it(`a process killed ${MISES_A_MORT} times loses nothing that it has acknowledged, and leaves nothing half done`, async () => {
  const registre = new Registre();
  const postes = await ouvrirPostes(processus.adresse);
  const charge = lancerCharge({ postes, dossiers, registre, graine: GRAINE });
  for (const attente of fc.sample(fc.integer({ min: 0, max: 800 }), { seed: GRAINE, numRuns: MISES_A_MORT })) {
    await registre.attendre(20);
    await delai(attente);
    await processus.tuer();
    await processus.lancer();
  }
  await charge.arreter();
  expect(await processus.arreter()).toBe(0);

  expect(registre.inattendues).toEqual([]);
  expect(await comparer(base, registre)).toEqual({ perdues: [], incoherentes: [], surgies: [] });
  expect(registre.nombre("inconnue")).toBeGreaterThan(0);
});
