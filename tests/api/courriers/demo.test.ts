import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { ouvrirServeur, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE, DENIS } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let demo: ServeurDeTest;

beforeAll(async () => {
  base = await ouvrirBase();
  demo = await ouvrirServeur(base, { demo: true });
});
afterAll(async () => {
  await demo.fermer();
  await base.close();
});

describe("the demo's page of mails", () => {
  test("M1: is empty at first, then shows the mail that a non-réponse has queued, escaped, in a frame where nothing runs", async () => {
    expect((await demo.obtenir(ALICE, "/demo/courriers")).body).toContain("Aucun mail pour l’instant.");
    const { ficheId } = await ouvrirEnBase(base, ALICE, await enregistrerCandidat(base, { nom: "<b>&" }));
    const saisie = uneSaisie("aucun", { nonReponse: true });
    await decider(base, { ficheId }, { type: "mettreAJour", par: acteur(ALICE), version: 1, saisie }, OUVERTURE);
    const liste = await demo.obtenir(ALICE, "/demo/courriers");
    expect(liste.statusCode).toBe(200);
    expect(liste.body).toContain('href="/demo/courriers/1"');
    const page = await demo.obtenir(ALICE, "/demo/courriers/1");
    expect(page.body).toContain('<iframe sandbox title="Candidat sans réponse');
    expect(page.body).toContain("Monsieur Nicolas &lt;B&gt;&amp;");
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(String(page.headers["content-security-policy"]))?.[1];
    expect(page.body).toContain(`<style nonce="${nonce}">`);
    const html = await demo.obtenir(ALICE, "/demo/courriers/1/html");
    expect(html.body).toContain("Monsieur Nicolas &lt;B&gt;&amp;");
    expect(html.headers["content-security-policy"]).toContain("sandbox");
  });

  test("W1: shows what one's own entreprise has caused; another's mail answers as one that does not exist", async () => {
    expect((await demo.obtenir(DENIS, "/demo/courriers")).body).toContain("Aucun mail pour l’instant.");
    for (const suite of ["", "/html"]) {
      const [autre, aucun] = [
        await demo.obtenir(DENIS, `/demo/courriers/1${suite}`),
        await demo.obtenir(DENIS, `/demo/courriers/999${suite}`),
      ];
      expect([autre.statusCode, aucun.statusCode]).toEqual([404, 404]);
      expect(autre.body).toBe(aucun.body);
    }
    expect((await demo.obtenir(DENIS, "/demo/courriers/un")).statusCode).toBe(404);
  });

  test("exists in the demo alone", async () => {
    const autre = await ouvrirServeur(base);
    expect((await autre.obtenir(ALICE, "/demo/courriers")).statusCode).toBe(404);
    expect((await autre.obtenir(ALICE, "/demo/courriers/1/html")).statusCode).toBe(404);
    await autre.fermer();
  });
});
