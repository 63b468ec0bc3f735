import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compte } from "@sar/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";
import { lancer, occuperPort, portLibre } from "../fabriques/lancement.ts";

let dossier: string;
beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), "sar-demarrage-"));
});
afterAll(() => rmSync(dossier, { recursive: true }));

async function refus(port: number, env: Record<string, string>) {
  const dossierDonnees = join(dossier, "refus");
  const lancement = lancer(port, { DATA_DIR: dossierDonnees, ...env });
  const code = await lancement.fin();
  expect(lancement.sortie()).toBe("");
  expect(existsSync(dossierDonnees)).toBe(false);
  return { code, phrase: lancement.erreurs() };
}

const base = (port: number, compteEtSecret = "sar:un-secret") => `postgres://${compteEtSecret}@127.0.0.1:${port}/sar`;

describe("what keeps the product from starting is told in one sentence, before anything long", () => {
  it("a port that is taken", async () => {
    const { port, serveur } = await occuperPort();
    expect(await refus(port, {})).toEqual({
      code: 1,
      phrase: `Le port ${port} est déjà pris\u00a0: arrêtez le programme qui l’occupe, ou choisissez-en un autre avec PORT.\n`,
    });
    serveur.close();
  });

  it("an address of another machine", async () => {
    const { code, phrase } = await refus(await portLibre(), { HOST: "192.0.2.1" });
    expect({ code, phrase }).toEqual({
      code: 1,
      phrase: "L’adresse 192.0.2.1 n’est pas celle de cette machine\u00a0: corrigez HOST.\n",
    });
  });

  it("a database that does not answer, without a word of its password", async () => {
    const port = await portLibre();
    expect(await refus(await portLibre(), { DATABASE_URL: base(port) })).toEqual({
      code: 1,
      phrase: `La base de données ne répond pas à 127.0.0.1:${port} (ECONNREFUSED)\u00a0: démarrez-la, ou corrigez DATABASE_URL.\n`,
    });
  });

  it("something else than PostgreSQL at its address", async () => {
    const { port, serveur } = await occuperPort();
    serveur.on("connection", (client) =>
      client.on("error", () => client.destroy()).end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    const { code, phrase } = await refus(await portLibre(), { DATABASE_URL: base(port) });
    expect(code).toBe(1);
    expect(phrase).toMatch(/^La base de données ne répond pas à .+ corrigez DATABASE_URL\.\n$/);
    serveur.close();
  });

  it("settings that are wrong, all of them", async () => {
    const { code, phrase } = await refus(await portLibre(), { LOG_LEVEL: "bavard", PUBLIC_URL: "sar" });
    expect(code).toBe(1);
    expect(phrase.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^PUBLIC_URL\u00a0: /),
      expect.stringMatching(/^LOG_LEVEL\u00a0: /),
    ]);
  });
});

describe("over a database that is set", () => {
  let vide: TestDatabase;
  beforeAll(async () => {
    vide = await createTestDatabase({ migrated: false });
  });
  afterAll(() => vide.close());

  it("starts, has it up to date and without a demo account, and ends in good order", async () => {
    const lancement = lancer(await portLibre(), { DATABASE_URL: vide.url, DATA_DIR: join(dossier, "aucun") });
    await lancement.pret();
    const prete = await fetch(`${lancement.url}/readyz`);
    expect(prete.status).toBe(200);
    expect(await vide.db.select().from(compte)).toEqual([]);
    lancement.processus.kill("SIGTERM");
    expect(await lancement.fin()).toBe(0);
    expect(lancement.erreurs()).toBe("");
    expect(existsSync(join(dossier, "aucun"))).toBe(false);
  });

  it.each([
    ["a wrong password", { password: "faux" }, /refuse le compte «\u00a0\w+\u00a0» ou son mot de passe/],
    [
      "an unknown database",
      { pathname: "/sar_inconnue" },
      /La base de données «\u00a0sar_inconnue\u00a0» n’existe pas/,
    ],
  ])("says so: %s", async (_cas, changement, phrase) => {
    const url = Object.assign(new URL(vide.url), changement).href;
    const lancement = lancer(await portLibre(), { DATABASE_URL: url });
    expect(await lancement.fin()).toBe(1);
    expect(lancement.erreurs()).toMatch(phrase);
    expect(lancement.erreurs().trim().split("\n")).toHaveLength(1);
  });
});

describe("without a database", () => {
  it(
    "brings its own: stopped while it fills it, or killed, it starts again; stopped by Ctrl-C, it leaves nothing running",
    { timeout: 300_000 },
    async () => {
      const donnees = join(dossier, "demo");
      const verrou = join(donnees, "cluster/data/postmaster.pid");
      const arretee = lancer(await portLibre(), { DATA_DIR: donnees });
      await arretee.dit("Préparation des données");
      arretee.processus.kill("SIGTERM");
      expect(await arretee.fin()).toBe(0);
      expect([arretee.sortie(), arretee.erreurs()]).toEqual([expect.not.stringContaining("candidats"), ""]);
      expect(existsSync(verrou)).toBe(false);

      const tuee = lancer(await portLibre(), { DATA_DIR: donnees });
      await tuee.pret();
      expect(tuee.sortie()).toContain("2\u202f000 candidats");
      tuee.processus.kill("SIGKILL");
      await tuee.fin();

      const reprise = lancer(await portLibre(), { DATA_DIR: donnees });
      await reprise.pret();
      expect((await fetch(`${reprise.url}/readyz`)).status).toBe(200);
      const [pid] = readFileSync(verrou, "utf8").split("\n");
      reprise.processus.kill("SIGINT");
      expect(await reprise.fin()).toBe(0);
      expect(reprise.erreurs()).toBe("");
      expect(existsSync(verrou)).toBe(false);
      expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
    },
  );
});
