import { LIMITES_COMPTE } from "@sar/api";
import { limite } from "@sar/db";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { demarrerServeur, MOT_DE_PASSE, ORIGINE, type ServeurAvecComptes } from "../fabriques/api/connexions.ts";

const MINUTE = 60_000;
const CRITERES = { criteres: {}, curseur: null };

let serveur: ServeurAvecComptes;
beforeAll(async () => {
  serveur = await demarrerServeur({ limites: { ...LIMITES_COMPTE, recherche: { nombre: 3, secondes: 3600 } } });
});
afterAll(() => serveur.close());

// The throttles read the machine's clock, which the database shares.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const essayer = async (mail: string, motDePasse = "faux", remoteAddress = "192.0.2.1") => {
  const { statusCode, headers, body } = await serveur.app.inject({
    method: "POST",
    url: "/trpc/session.connecter",
    remoteAddress,
    headers: { "content-type": "application/json", origin: ORIGINE },
    payload: { mail, motDePasse },
  });
  return { statut: statusCode, attendre: headers["retry-after"], corps: body };
};

async function echouer(fois: number, mail: string, adresse?: string) {
  for (let essai = 0; essai < fois; essai += 1) expect((await essayer(mail, "faux", adresse)).statut).toBe(401);
}

describe("sign-in", () => {
  it("is closed by the fifth failure within 15 minutes, for this account and address, for 15 minutes", async () => {
    const mail = "alice@exemple.invalid";
    await echouer(4, mail);
    vi.advanceTimersByTime(10 * MINUTE);
    await echouer(1, mail);
    const refus = await essayer("  ALICE@exemple.invalid", MOT_DE_PASSE);
    expect(refus.statut).toBe(429);
    expect(refus.attendre).toBe("900");
    expect(refus.corps).toContain("Trop d’essais de connexion infructueux. Recommencez dans 15 minutes.");
    vi.advanceTimersByTime(14 * MINUTE);
    expect((await essayer(mail, MOT_DE_PASSE)).statut).toBe(429);
    vi.advanceTimersByTime(1 * MINUTE + 1);
    expect((await essayer(mail, MOT_DE_PASSE)).statut).toBe(200);
  });

  it("stays open for the account from another address, and for others from this one", async () => {
    await echouer(5, "bruno@exemple.invalid");
    expect((await essayer("bruno@exemple.invalid", MOT_DE_PASSE)).statut).toBe(429);
    expect((await essayer("bruno@exemple.invalid", MOT_DE_PASSE, "192.0.2.2")).statut).toBe(200);
    expect((await essayer("denis@exemple.invalid", MOT_DE_PASSE)).statut).toBe(200);
  });

  it("closes as well for an address that has no account", async () => {
    await echouer(5, "personne@exemple.invalid");
    expect((await essayer("personne@exemple.invalid")).statut).toBe(429);
  });

  it("counts tries at the same moment", async () => {
    const essais = Array.from({ length: 12 }, () => essayer("ensemble@exemple.invalid", "faux", "192.0.2.3"));
    const statuts = (await Promise.all(essais)).map(({ statut }) => statut);
    expect(statuts.filter((statut) => statut === 401)).toHaveLength(5);
    expect(statuts.filter((statut) => statut === 429)).toHaveLength(7);
  });

  it("forgets the failures before a success", async () => {
    const mail = "commission@exemple.invalid";
    for (let tour = 0; tour < 3; tour += 1) {
      await echouer(4, mail, "192.0.2.4");
      expect((await essayer(mail, MOT_DE_PASSE, "192.0.2.4")).statut).toBe(200);
    }
  });

  it("is closed to an address after fifty failures, whatever the accounts, and told to the log", async () => {
    for (let rang = 0; rang < 50; rang += 1) {
      expect((await essayer(`compte${rang}@exemple.invalid`, "faux", "192.0.2.5")).statut).toBe(401);
    }
    expect((await essayer("bruno@exemple.invalid", MOT_DE_PASSE, "192.0.2.5")).statut).toBe(429);
    const fermees = serveur.journal.filter(({ evenement }) => evenement === "connexion.fermee");
    expect(fermees.length).toBeGreaterThan(0);
  });

  it("keeps neither addresses nor mails with its counters", async () => {
    const cles = (await serveur.base.db.select().from(limite)).map(({ key }) => key);
    expect(cles.length).toBeGreaterThan(0);
    for (const cle of cles) expect(cle).not.toMatch(/exemple|192\.0/);
  });
});

describe("an account's requests", () => {
  it("are refused beyond what a person can read, in French, with the time to wait, and told to the log", async () => {
    const alice = await serveur.connecter("alice@exemple.invalid");
    for (let fois = 0; fois < 3; fois += 1) expect((await alice("vivier.rechercher", CRITERES)).statut).toBe(200);
    vi.advanceTimersByTime(20 * MINUTE);
    const refus = await alice("vivier.rechercher", CRITERES);
    expect(refus.statut).toBe(429);
    expect(refus.entetes["retry-after"]).toBe("2400");
    expect(refus.erreur).toEqual({
      message: "Vous avez lancé beaucoup de recherches en peu de temps. Recommencez dans 40 minutes.",
      code: -32029,
      data: { code: "TOO_MANY_REQUESTS", httpStatus: 429, erreurs: [] },
    });
    expect(serveur.journal).toContainEqual(
      expect.objectContaining({
        evenement: "limite.depassee",
        level: "warn",
        compteId: 11,
        limite: "recherche",
        objet: "vivier.rechercher",
        adresse: "127.0.0.1",
      }),
    );
    vi.advanceTimersByTime(40 * MINUTE + 1);
    expect((await alice("vivier.rechercher", CRITERES)).statut).toBe(200);
  });

  it("are counted for each account, over all processes", async () => {
    const [denis, bruno] = [
      await serveur.connecter("denis@exemple.invalid"),
      await serveur.connecter("bruno@exemple.invalid"),
    ];
    await serveur.base.sql`delete from limite where key like 'recherche:%'`;
    for (const qui of [denis, bruno]) expect((await qui("vivier.rechercher", CRITERES)).statut).toBe(200);
    const [ligne] = await serveur.base.sql`select points from limite where key = 'recherche:21'`;
    expect(ligne).toEqual({ points: 1 });
    await serveur.base.sql`update limite set points = 3 where key = 'recherche:21'`;
    expect((await denis("vivier.rechercher", CRITERES)).statut).toBe(429);
  });

  it("are counted without waiting for the disk", async () => {
    const [table] = await serveur.base.sql`select relpersistence from pg_class where oid = 'limite'::regclass`;
    expect(table).toEqual({ relpersistence: "u" });
  });

  it("are counted in memory while the counters cannot be written, and the log says so", async () => {
    const bruno = await serveur.connecter("bruno@exemple.invalid");
    await serveur.base.sql`alter table limite rename to limite_absente`;
    try {
      const statuts: number[] = [];
      for (let fois = 0; fois < 4; fois += 1) statuts.push((await bruno("vivier.rechercher", CRITERES)).statut);
      expect(statuts).toEqual([200, 200, 200, 429]);
    } finally {
      await serveur.base.sql`alter table limite_absente rename to limite`;
    }
    const pannes = serveur.journal.filter(({ msg }) => msg === "The counters of the throttles could not be written");
    expect(pannes).toHaveLength(4);
    const { body } = await serveur.app.inject("/metrics");
    expect(body).toContain("sar_limites_pannes_total 4");
  });
});
