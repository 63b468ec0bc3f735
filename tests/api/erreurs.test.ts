import { appRouter } from "@sar/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demarrerServeur, ORIGINE, type Appeler, type ServeurAvecComptes } from "../fabriques/api/connexions.ts";

let serveur: ServeurAvecComptes;
let alice: Appeler;
beforeAll(async () => {
  serveur = await demarrerServeur();
  alice = await serveur.connecter("alice@exemple.invalid");
});
afterAll(() => serveur.close());

const SAISIE = { resultat: "recrutement", causes: [], actions: [], nonReponse: false, commentaire: "" };

async function poster(url: string, payload: string, contentType: string | null = "application/json") {
  const entetes = contentType === null ? {} : { "content-type": contentType };
  const reponse = await serveur.app.inject({ method: "POST", url, headers: { origin: ORIGINE, ...entetes }, payload });
  return { statut: reponse.statusCode, erreur: reponse.json().error, brut: reponse.body };
}

describe("a form at fault", () => {
  it("is told field by field, as the domain tells its refusals: without the command's « saisie. »", async () => {
    const suivi = { date: "2026-10-12", contrat: "cdd", etat: "en_cours" };
    const { statut, erreur } = await alice("fiche.mettreAJour", {
      ficheId: 1,
      version: 1,
      saisie: { ...SAISIE, suivi },
    });
    expect(statut).toBe(400);
    expect(erreur?.data).toMatchObject({ code: "BAD_REQUEST", httpStatus: 400 });
    expect(erreur?.data["erreurs"]).toContainEqual(expect.objectContaining({ regle: null, champ: "suivi.finLe" }));
  });

  it("has the sentence of its field for its own when there is one, and speaks French throughout", async () => {
    const { erreur } = await alice("fiche.confirmer", { ficheId: 1, version: 1, entrepriseId: 2 });
    expect(erreur).toMatchObject({
      message: "Cette demande contient un champ inconnu. Rechargez la page, puis recommencez.",
      data: { erreurs: [{ regle: null, champ: null }] },
    });
    const nulle = await alice("fiche.confirmer", null);
    expect(nulle.statut).toBe(400);
    expect(nulle.erreur?.message).toBe("Corrigez ce champ\u00a0: cette valeur n’est pas du bon type.");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["malformed JSON", () => poster("/trpc/session.connecter", '{"mail":'), 400],
    [
      "another type than JSON",
      () => poster("/trpc/session.connecter", "mail=x", "application/x-www-form-urlencoded"),
      415,
    ],
    ["a form with files", () => poster("/trpc/session.connecter", "x", "multipart/form-data; boundary=x"), 415],
    ["plain text", () => poster("/trpc/session.moi", "{}", "text/plain"), 415],
    ["no type at all", () => poster("/trpc/session.connecter", "", null), 415],
    ["an unknown procedure", () => poster("/trpc/rien.du.tout", "{}"), 404],
    ["a property of every object", () => poster("/trpc/constructor", "{}"), 404],
    ["a path that is no name", () => poster("/trpc/%25", "{}"), 404],
    ["an address that cannot be decoded", () => poster("/trpc/%", "{}"), 400],
    ["a body of a megabyte", () => poster("/trpc/session.connecter", `"${"x".repeat(1_000_000)}"`), 413],
    ["queries and mutations in one batch", () => poster("/trpc/session.moi,session.deconnecter?batch=1", "{}"), 400],
  ])("is refused in French: %s", async (_cas, demander, statut) => {
    const reponse = await demander();
    expect(reponse.statut).toBe(statut);
    expect(reponse.erreur.data).toMatchObject({ httpStatus: statut, erreurs: [] });
    expect(reponse.erreur.message).toMatch(/^Cette (demande|page) .+\.$/);
    expect(reponse.brut).not.toMatch(/stack|at .*\.js|Error/);
  });

  it("answers as a sentence outside the API", async () => {
    const { statusCode, headers, body } = await serveur.app.inject({ url: "/rien.pdf" });
    expect(statusCode).toBe(404);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(body).toBe("Cette page ou cette fiche n’existe pas, ou n’est pas accessible avec votre compte.\n");
  });
});

describe("who may call", () => {
  const noms = Object.keys(appRouter._def.procedures);
  const protegees = noms.filter((nom) => !nom.startsWith("session."));

  it("W2: every procedure but signing in asks for a recruteur", async () => {
    expect(protegees.length).toBeGreaterThan(0);
    const commission = await serveur.connecter("commission@exemple.invalid");
    for (const nom of protegees) {
      const anonyme = await serveur.appeler(nom, {});
      expect([nom, anonyme.statut, anonyme.erreur?.message]).toEqual([
        nom,
        401,
        "Votre session est terminée. Reconnectez-vous.",
      ]);
      expect([nom, (await commission(nom, {})).statut]).toEqual([nom, 403]);
    }
    expect(serveur.journal).toContainEqual(expect.objectContaining({ evenement: "droit.refuse", compteId: 90 }));
  });

  it("only signing in, signing out and asking who is signed in are open", () => {
    const ouvertes = noms.filter((nom) => !protegees.includes(nom));
    expect(ouvertes.toSorted()).toEqual(["session.connecter", "session.deconnecter", "session.moi"]);
  });
});

describe("an error of ours", () => {
  const MAIL = "quelqu.un@exemple.invalid";

  it("is answered by a reference alone, under which the log has the whole, without what was entered", async () => {
    await serveur.base.sql`alter table compte rename to compte_absent`;
    const { statut, erreur } = await serveur.appeler("session.connecter", { mail: MAIL, motDePasse: "un secret" });
    await serveur.base.sql`alter table compte_absent rename to compte`;
    expect(statut).toBe(500);
    const reference = String(erreur?.data["reference"]);
    expect(reference).toMatch(/^[2-9A-Z]{8}$/);
    expect(erreur).toEqual({
      message: `Une erreur est survenue de notre côté. Recommencez dans quelques instants. Si elle se répète, communiquez cette référence à la commission\u00a0: ${reference}.`,
      code: -32603,
      data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, erreurs: [], reference },
    });
    const ligne = serveur.journal.find(({ reqId, level }) => reqId === reference && level === "error");
    expect(ligne).toMatchObject({ objet: "session.connecter", err: { cause: { cause: { code: "42P01" } } } });
    expect(JSON.stringify(ligne)).toContain("session.queries");
    expect(JSON.stringify(serveur.journal)).not.toMatch(/quelqu\.un|un secret/);
  });
});
