import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delai } from "node:timers/promises";
import { openDatabase, type Database } from "@sar/db";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@sar/db/embedded";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { postmasterPid } from "../db/embedded-process.ts";
import { lancerCharge, type Poste } from "./charge.ts";
import { clientAvec, type Client } from "./client.ts";
import { comparer } from "./comparaison.ts";
import { attendreDeparts, comparerCourriers, COURRIERS_EN_ORDRE, ouvrirPosteCentrale } from "./courriers.ts";
import { ouvrirPostes, peupler, preparerProcessus, type Processus } from "./installation.ts";
import { GRAINE, MISES_A_MORT } from "./mesure.ts";
import { Registre } from "./registre.ts";

let dataDir: string;
let serveur: EmbeddedPostgres;
let base: Database;
let processus: Processus;
let poste: Awaited<ReturnType<typeof ouvrirPosteCentrale>>;
let dossiers: readonly number[];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "sar-base-tuee-"));
  serveur = await startEmbeddedPostgres({ dataDir });
  poste = await ouvrirPosteCentrale();
  processus = await preparerProcessus(serveur.url, poste.env);
  await processus.lancer();
  base = openDatabase(serveur.url, { max: 2 });
  dossiers = await peupler(base, 120);
});
afterAll(async () => {
  await base.close();
  await poste.fermer();
  await serveur.stop();
  await rm(dataDir, { recursive: true });
});

async function tuerBase(): Promise<void> {
  process.kill(postmasterPid(dataDir), "SIGKILL");
  await serveur.stop();
}

async function relancerBase(): Promise<void> {
  serveur = await startEmbeddedPostgres({ dataDir, port: Number(new URL(serveur.url).port) });
}

const statut = async (chemin: string) => (await fetch(`${processus.adresse}${chemin}`)).status;

const INDISPONIBLE = {
  statut: 503,
  erreur: {
    message: "SAR ne répond pas pour le moment. Recommencez dans quelques instants.",
    data: { code: "SERVICE_UNAVAILABLE", httpStatus: 503, erreurs: [] },
  },
};

/** While the database is away, whatever is asked is refused in words, and nothing waits for it. */
async function constaterLAbsence(client: Client, tour: number): Promise<void> {
  const essai = { mail: `inconnu${tour}@exemple.invalid`, motDePasse: "faux" };
  const reponses = await Promise.all([
    ...Array.from({ length: 30 }, () => client.appeler("listes.toutes")),
    clientAvec(processus.adresse).appeler("session.connecter", essai),
  ]);
  for (const reponse of reponses) {
    expect(reponse).toMatchObject(INDISPONIBLE);
    expect(Number(reponse?.entetes.get("retry-after"))).toBeGreaterThan(0);
  }
  expect([await statut("/readyz"), await statut("/healthz")]).toEqual([503, 200]);
}

it(`a database killed ${MISES_A_MORT} times loses nothing, and the process serves again without being started anew`, async () => {
  const registre = new Registre();
  const postes = await ouvrirPostes(processus.adresse);
  const [alice] = postes as [Poste];
  const charge = lancerCharge({ postes, dossiers, registre, graine: GRAINE });
  for (const [tour, attente] of fc
    .sample(fc.integer({ min: 0, max: 800 }), { seed: GRAINE, numRuns: MISES_A_MORT })
    .entries()) {
    await registre.attendre(20);
    await delai(attente);
    await tuerBase();
    await constaterLAbsence(alice.client, tour);
    await relancerBase();
    while ((await statut("/readyz")) !== 200) await delai(50);
  }
  await registre.attendre(20);
  await charge.arreter();
  await attendreDeparts(base);
  expect(await processus.arreter()).toBe(0);
  expect(processus.courant().sortie()).not.toContain('"level":"fatal"');
  expect(registre.inattendues).toEqual([]);
  expect(await comparer(base, registre)).toEqual({ perdues: [], incoherentes: [], surgies: [] });
  expect(await comparerCourriers(base, poste.acceptations, [])).toEqual(COURRIERS_EN_ORDRE);
  expect(poste.acceptations.length).toBeGreaterThan(0);
  expect(registre.nombre("inconnue")).toBeGreaterThan(0);
});
