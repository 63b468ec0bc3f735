import { createHash } from "node:crypto";
import { compte, sessionCompte } from "@sar/db";
import { instant } from "@sar/domain";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ALICE, COMMISSION } from "../fabriques/personnes.ts";
import { demarrerServeur, MOT_DE_PASSE, type ServeurAvecComptes } from "../fabriques/api/connexions.ts";

type Argon2 = { verify: (empreinte: string, motDePasse: string) => Promise<boolean> };

/** The hashes that passwords have been verified against; noted before the server loads the library. */
const verifications = await vi.hoisted(async () => {
  const { createRequire } = await import("node:module");
  const notees: string[] = [];
  const argon2 = createRequire(import.meta.url)("@node-rs/argon2") as Argon2;
  const { verify } = argon2;
  argon2.verify = (empreinte, motDePasse) => {
    notees.push(empreinte);
    return verify(empreinte, motDePasse);
  };
  return notees;
});

const MAIL = "alice@exemple.invalid";
const DEBUT = instant("2026-10-12T08:00:00Z");

let serveur: ServeurAvecComptes;
beforeAll(async () => {
  serveur = await demarrerServeur();
});
afterAll(() => serveur.close());

function apres(heures: number) {
  return instant(Date.parse(DEBUT) + heures * 3_600_000);
}

describe("signing in", () => {
  it("answers who is signed in, and recognises the address in any case of its letters", async () => {
    const { statut, data } = await serveur.appeler("session.connecter", {
      mail: "  Alice@Exemple.Invalid ",
      motDePasse: MOT_DE_PASSE,
    });
    expect(statut).toBe(200);
    expect(data).toEqual({
      compteId: ALICE.compteId,
      mail: "alice@exemple.invalid",
      nom: "Martin",
      prenom: "Alice",
      role: "recruteur",
      entreprise: "Rhin Numérique",
      fichesDepassees: 0,
      echeancesProches: { nombre: 0, premiere: null },
    });
  });

  it("W2: shows a member of the commission the association's name in the place of an entreprise", async () => {
    const moi = await serveur.connecter("commission@exemple.invalid");
    expect((await moi("session.moi")).data).toMatchObject({
      compteId: COMMISSION.compteId,
      role: "commission",
      entreprise: "Association des tests",
    });
  });

  it("answers the same for a wrong password, an unknown address and an account that is no longer active", async () => {
    const essais = [
      [MAIL, "pas le bon mot"],
      ["personne@exemple.invalid", MOT_DE_PASSE],
      ["chloe@exemple.invalid", MOT_DE_PASSE],
    ].map(([mail, motDePasse]) => serveur.appeler("session.connecter", { mail, motDePasse }));
    for (const { statut, erreur, cookies } of await Promise.all(essais)) {
      expect(statut).toBe(401);
      expect(erreur).toEqual({
        message: "Adresse mail ou mot de passe incorrects.",
        code: -32001,
        data: { code: "UNAUTHORIZED", httpStatus: 401, erreurs: [] },
      });
      expect(cookies).toEqual([]);
    }
  });

  it.each([
    ["a wrong password", "bruno@exemple.invalid", "pas le bon mot"],
    ["the right one", "bruno@exemple.invalid", MOT_DE_PASSE],
    ["an unknown address", "personne@exemple.invalid", MOT_DE_PASSE],
    ["an account that is no longer active", "chloe@exemple.invalid", MOT_DE_PASSE],
  ])("does the same work, one verification of the same cost, for %s", async (_cas, mail, motDePasse) => {
    verifications.length = 0;
    await serveur.appeler("session.connecter", { mail, motDePasse });
    expect(verifications).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)]);
  });

  it("keeps only the SHA-256 of the token, a new one at every sign-in, and ends the browser's former session", async () => {
    const premiere = await serveur.connecter(MAIL);
    const jeton = premiere.cookie.split("=")[1] ?? "";
    const empreinte = createHash("sha256").update(jeton).digest("hex");
    const { db } = serveur.base;
    expect(await db.select().from(sessionCompte).where(eq(sessionCompte.id, empreinte))).toHaveLength(1);
    const { cookies } = await premiere("session.connecter", { mail: MAIL, motDePasse: MOT_DE_PASSE });
    expect(cookies[0]?.value).not.toBe(jeton);
    expect((await premiere("session.moi")).data).toBeNull();
  });

  it("gives a cookie that scripts cannot read and other sites do not send", async () => {
    const { cookies } = await serveur.appeler("session.connecter", { mail: MAIL, motDePasse: MOT_DE_PASSE });
    expect(cookies).toEqual([
      expect.objectContaining({ name: "session", path: "/", httpOnly: true, sameSite: "Lax", maxAge: 2_592_000 }),
    ]);
    expect(cookies[0]).not.toHaveProperty("domain");
    expect(cookies[0]).not.toHaveProperty("secure");
  });

  it("gives a __Host- cookie, Secure, when the browser speaks https to us", async () => {
    const https = await demarrerServeur({ reglages: { https: true } });
    const { cookies } = await https.appeler("session.connecter", { mail: MAIL, motDePasse: MOT_DE_PASSE });
    expect(cookies[0]).toMatchObject({ name: "__Host-session", path: "/", httpOnly: true, secure: true });
    await https.close();
  });
});

describe("a session", () => {
  it("is nobody's without a cookie, with an unknown token or with a strange cookie", async () => {
    for (const cookie of ["", "session=inconnu", "session=%E0%A4%A", "session=", "autre=1; session"]) {
      const { statut, data } = await serveur.appeler("session.moi", undefined, { cookie });
      expect({ cookie, statut, data }).toEqual({ cookie, statut: 200, data: null });
    }
  });

  it("ends after 12 hours without a request, to the minute", async () => {
    serveur.aller(DEBUT);
    const moi = await serveur.connecter(MAIL);
    serveur.aller(apres(11.5));
    expect((await moi("session.moi")).data).not.toBeNull();
    serveur.aller(apres(23.49));
    expect((await moi("session.moi")).data).not.toBeNull();
    serveur.aller(apres(23.49 + 12));
    expect((await moi("session.moi")).data).toBeNull();
  });

  it("ends 30 days after the sign-in, however much it is used", async () => {
    serveur.aller(DEBUT);
    const moi = await serveur.connecter(MAIL);
    for (let heures = 11; heures < 30 * 24; heures += 11) {
      serveur.aller(apres(heures));
      expect((await moi("session.moi")).data, `after ${heures} hours`).not.toBeNull();
    }
    serveur.aller(apres(30 * 24));
    expect((await moi("session.moi")).data).toBeNull();
  });

  it("writes that it was used once a minute at most", async () => {
    serveur.aller(DEBUT);
    const moi = await serveur.connecter(MAIL);
    const empreinte = createHash("sha256")
      .update(moi.cookie.split("=")[1] ?? "")
      .digest("hex");
    const fin = async () => {
      const [ligne] = await serveur.base.db.select().from(sessionCompte).where(eq(sessionCompte.id, empreinte));
      return ligne?.expiresAt.toISOString();
    };
    serveur.aller(apres(59 / 3600));
    await moi("session.moi");
    expect(await fin()).toBe("2026-10-12T20:00:00.000Z");
    serveur.aller(apres(61 / 3600));
    await moi("session.moi");
    expect(await fin()).toBe("2026-10-12T20:01:01.000Z");
  });

  it("W4: ends with its account", async () => {
    serveur.aller(DEBUT);
    const moi = await serveur.connecter("denis@exemple.invalid");
    const { db } = serveur.base;
    await db.update(compte).set({ desactiveLe: DEBUT }).where(eq(compte.mail, "denis@exemple.invalid"));
    expect((await moi("session.moi")).data).toBeNull();
  });
});

describe("signing out", () => {
  it("ends the session and has the browser forget cookie, cache and storage", async () => {
    serveur.aller(DEBUT);
    const moi = await serveur.connecter(MAIL);
    const { statut, data, entetes, cookies } = await moi("session.deconnecter");
    expect({ statut, data }).toEqual({ statut: 200, data: null });
    expect(entetes["clear-site-data"]).toBe('"cache", "cookies", "storage"');
    expect(cookies).toEqual([expect.objectContaining({ name: "session", value: "", maxAge: 0 })]);
    expect((await moi("session.moi")).data).toBeNull();
  });

  it("is no error for who is not signed in", async () => {
    expect((await serveur.appeler("session.deconnecter")).statut).toBe(200);
  });
});

describe("the log", () => {
  it("tells sign-ins and sign-outs by ids, and nothing personal", async () => {
    const moi = await serveur.connecter(MAIL);
    await moi("session.connecter", { mail: MAIL, motDePasse: "faux" });
    await moi("session.deconnecter");
    const evenements = new Set(serveur.journal.map(({ evenement }) => evenement));
    expect([...evenements]).toEqual(expect.arrayContaining(["connexion.reussie", "connexion.refusee", "deconnexion"]));
    const reussie = serveur.journal.find(({ evenement }) => evenement === "connexion.reussie");
    expect(reussie).toMatchObject({ compteId: ALICE.compteId, adresse: "127.0.0.1", reqId: expect.any(String) });
    const tout = JSON.stringify(serveur.journal).toLowerCase();
    for (const personnel of ["exemple.invalid", "martin", MOT_DE_PASSE, "session="]) {
      expect(tout).not.toContain(personnel);
    }
  });
});
