import { setTimeout as delai } from "node:timers/promises";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";
import { lancerCharge } from "./charge.ts";
import { comparer } from "./comparaison.ts";
import { attendreDeparts, comparerCourriers, COURRIERS_EN_ORDRE, ouvrirPosteCentrale } from "./courriers.ts";
import { GRAINE, MISES_A_MORT } from "./mesure.ts";
import { ouvrirPostes, peupler, preparerProcessus, type Processus } from "./installation.ts";
import { Registre } from "./registre.ts";

let base: TestDatabase;
let dossiers: readonly number[];
let processus: Processus;
let poste: Awaited<ReturnType<typeof ouvrirPosteCentrale>>;
beforeAll(async () => {
  base = await createTestDatabase();
  poste = await ouvrirPosteCentrale();
  processus = await preparerProcessus(base.url, poste.env);
  await processus.lancer();
  dossiers = await peupler(base, 120);
});
afterAll(async () => {
  await poste.fermer();
  await base.close();
});

it(`a process killed ${MISES_A_MORT} times loses nothing that it has acknowledged, and leaves nothing half done`, async () => {
  const registre = new Registre();
  const postes = await ouvrirPostes(processus.adresse);
  const charge = lancerCharge({ postes, dossiers, registre, graine: GRAINE });
  for (const attente of fc.sample(fc.integer({ min: 0, max: 800 }), { seed: GRAINE, numRuns: MISES_A_MORT })) {
    await registre.attendre(20);
    await delai(attente);
    await processus.tuer();
    await poste.apaisee();
    registre.noterMort();
    await processus.lancer();
  }
  await registre.attendre(20);
  await charge.arreter();
  await attendreDeparts(base);
  expect(await processus.arreter()).toBe(0);

  expect(registre.inattendues).toEqual([]);
  expect(await comparer(base, registre)).toEqual({ perdues: [], incoherentes: [], surgies: [] });
  expect(await comparerCourriers(base, poste.acceptations, registre.morts)).toEqual(COURRIERS_EN_ORDRE);
  expect(poste.acceptations.length).toBeGreaterThan(0);
  expect(registre.nombre("inconnue")).toBeGreaterThan(0);
});
