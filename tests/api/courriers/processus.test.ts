import { hacher } from "@sar/api";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { peuplerComptes } from "../../fabriques/en-base/comptes.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { peuplerPartenaires } from "../../fabriques/en-base/listes.ts";
import { uneSaisie } from "../../fabriques/fiche.ts";
import { lancer, portLibre, type Lancement } from "../../fabriques/lancement.ts";
import { ALICE } from "../../fabriques/personnes.ts";
import { ouvrirServeurSmtp, type ServeurSmtp } from "../../fabriques/smtp.ts";

// Each test starts the product anew, once or twice.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const MOT_DE_PASSE = "bruyère argent colline";

let base: TestDatabase;
let smtp: ServeurSmtp;
const lancements: Lancement[] = [];

beforeAll(async () => {
  base = await createTestDatabase({ migrated: false });
  smtp = await ouvrirServeurSmtp();
  await arreter(await demarrer(), "SIGTERM");
  await smtp.fermer();
  await oublierTravaux();
  await peuplerPartenaires(base);
  await peuplerComptes(base, await hacher(MOT_DE_PASSE));
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  smtp = await ouvrirServeurSmtp();
});
afterEach(async () => {
  await Promise.all(lancements.map((lancement) => arreter(lancement)));
  await oublierTravaux();
  await smtp.fermer();
});
afterAll(() => base.close());

/** Forgets the jobs that a process was killed over. */
const oublierTravaux = () => base.sql`truncate graphile_worker._private_jobs`;

async function arreter(lancement: Lancement, signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
  lancement.processus.kill(signal);
  await lancement.fin();
  lancements.splice(lancements.indexOf(lancement), 1);
}

/** The product as a process of its own over the database, with a server of mails unless `env` says otherwise. */
async function demarrer(env: Record<string, string> = {}): Promise<Lancement> {
  const lancement = lancer(await portLibre(), {
    DATABASE_URL: base.url,
    SMTP_URL: smtp.url,
    COURRIEL_EXPEDITEUR: "sar@exemple.invalid",
    COURRIEL_COMMISSION: "commission@exemple.invalid",
    ...env,
  });
  lancements.push(lancement);
  await lancement.pret();
  return lancement;
}

async function poster(url: string, procedure: string, entree: unknown, cookie = ""): Promise<Response> {
  const reponse = await fetch(`${url}/trpc/${procedure}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie },
    body: JSON.stringify(entree),
  });
  expect(reponse.status).toBe(200);
  return reponse;
}

/** Signs in as Alice and ticks the non-réponse of so many candidates, each in a fiche of its own. */
async function signaler({ url }: Lancement, nombre = 1): Promise<void> {
  const connexion = await poster(url, "session.connecter", { mail: "alice@exemple.invalid", motDePasse: MOT_DE_PASSE });
  const [cookie = ""] = (connexion.headers.get("set-cookie") ?? "").split(";");
  for (let rang = 0; rang < nombre; rang += 1) {
    const { ficheId } = await ouvrirEnBase(base, ALICE, await enregistrerCandidat(base));
    const saisie = uneSaisie("aucun", { nonReponse: true });
    const { result } = (await (
      await poster(url, "fiche.mettreAJour", { ficheId, version: 1, saisie }, cookie)
    ).json()) as {
      result: { data: { courrier: boolean } };
    };
    expect(result.data.courrier).toBe(true);
  }
}

async function jusquA(vrai: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await vrai())) await new Promise((suite) => setTimeout(suite, 20));
}

async function enAttente(): Promise<number> {
  const [{ n }] = await base.sql<[{ n: number }]>`select count(*)::int as n from courrier where envoye_le is null`;
  return n;
}

test("M1: killed between the server's acceptance and the commit, the product sends it again under the same Message-ID", async () => {
  const premier = await demarrer();
  smtp.humeur.avantAccord = () => new Promise(() => undefined);
  await signaler(premier);
  await jusquA(() => smtp.recus.length === 1);
  premier.processus.kill("SIGKILL");
  await premier.fin();
  expect(await enAttente()).toBe(1);
  // The dead worker holds its job for hours; even under the key of the one that comes by itself it blocks nothing.
  await base.sql`delete from graphile_worker._private_jobs where locked_at is null`;
  const bloques = await base.sql`update graphile_worker._private_jobs set key = 'a_son_heure_envoyer_courriers'
    where locked_at is not null returning id`;
  expect(bloques).toHaveLength(1);
  delete smtp.humeur.avantAccord;
  await demarrer();
  await jusquA(async () => (await enAttente()) === 0);
  const [un, deux, ...autres] = smtp.recus.map(({ mail }) => mail.messageId);
  expect(deux).toBe(un);
  expect(autres).toEqual([]);
});

test("M1: two processes over one database send each mail once, and end in good order", async () => {
  const [un, deux] = [await demarrer(), await demarrer()];
  await Promise.all([signaler(un, 8), signaler(deux, 8)]);
  await jusquA(async () => (await enAttente()) === 0);
  expect(smtp.recus).toHaveLength(16);
  expect(new Set(smtp.recus.map(({ mail }) => mail.messageId)).size).toBe(16);
  for (const { processus } of [un, deux]) processus.kill("SIGTERM");
  expect([await un.fin(), await deux.fin()]).toEqual([0, 0]);
  expect([un.erreurs(), deux.erreurs()]).toEqual(["", ""]);
});

test("M1: a database that cuts every connection ends neither the process nor the mails", async () => {
  const lancement = await demarrer();
  await jusquA(async () => (await base.sql`select 1 from graphile_worker.jobs`).length === 0);
  await base.sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'sar'`;
  await signaler(lancement);
  await jusquA(async () => (await enAttente()) === 0);
  expect(smtp.recus).toHaveLength(1);
  expect(lancement.processus.exitCode).toBeNull();
});

test("M1: without a server the mails wait, and the start says so", async () => {
  const lancement = await demarrer({ SMTP_URL: "" });
  expect(lancement.sortie()).toContain("les mails attendent que SMTP_URL soit indiquée.");
  await signaler(lancement);
  expect(await enAttente()).toBe(1);
  lancement.processus.kill("SIGTERM");
  expect(await lancement.fin()).toBe(0);
  await demarrer();
  await jusquA(async () => (await enAttente()) === 0);
  expect(smtp.recus).toHaveLength(1);
});
