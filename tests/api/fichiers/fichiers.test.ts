import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { peuplerMonde, PRESENT, type Monde } from "../../fabriques/api/monde.ts";
import { ouvrirServeur, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { ALICE, BRUNO, COMMISSION, DENIS } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let monde: Monde;

beforeAll(async () => {
  base = await ouvrirBase();
  serveur = await ouvrirServeur(base);
  await mkdir(join(serveur.dossierFichiers, "a"));
  await writeFile(join(serveur.dossierFichiers, "a", "libre.pdf"), "%PDF");
});
beforeEach(async () => {
  monde = await peuplerMonde(base);
  serveur.aller(PRESENT);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});

const adresse = (id: number | string, suite = "") => `/fichiers/${id}${suite}`;
const lectures = () => base.sql`select compte_id::int, document_id::int, nature from lecture_dossier order by id`;

describe("a document", () => {
  test("W3, D9: a PDF is shown in our own frame, sandboxed, never sniffed or stored, and its reading is logged", async () => {
    const reponse = await serveur.obtenir(ALICE, adresse(monde.documentLibre));
    expect([reponse.statusCode, reponse.body]).toEqual([200, "%PDF"]);
    const politique = String(reponse.headers["content-security-policy"]).split("; ");
    expect(politique).toContain("frame-ancestors 'self'");
    expect(politique).toContain("default-src 'none'");
    expect(politique.find((directive) => directive.startsWith("sandbox"))).not.toContain("allow-scripts");
    expect(reponse.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": "4",
      "content-disposition": `inline; filename="cv.pdf"; filename*=UTF-8''cv.pdf`,
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
      "cache-control": "no-store",
    });
    expect(await lectures()).toEqual([
      { compte_id: ALICE.compteId, document_id: monde.documentLibre, nature: "document" },
    ]);
  });

  test("it is saved when one asks for it, and when it is no PDF", async () => {
    const telecharge = await serveur.obtenir(ALICE, adresse(monde.documentLibre, "?telecharger=1"));
    expect(telecharge.headers["content-disposition"]).toMatch(/^attachment;/);
    await base.sql`update document set type_mime = 'image/png', nom = 'photo.png' where id = ${monde.documentLibre}`;
    const image = await serveur.obtenir(ALICE, adresse(monde.documentLibre));
    expect(image.headers).toMatchObject({ "content-type": "image/png" });
    expect(image.headers["content-disposition"]).toMatch(/^attachment;/);
  });

  test("no name can break out of its header", async () => {
    const nom = `é"\r\nSet-Cookie: x=1; (a)'%\\.pdf`.replace(/[\r\n]/g, "");
    await base.sql`update document set nom = ${nom} where id = ${monde.documentLibre}`;
    const reponse = await serveur.obtenir(ALICE, adresse(monde.documentLibre));
    expect(reponse.headers["content-disposition"]).toBe(
      `inline; filename="e_Set-Cookie: x=1; (a)'__.pdf"; filename*=UTF-8''%C3%A9%22Set-Cookie%3A%20x%3D1%3B%20%28a%29%27%25%5C.pdf`,
    );
    expect(reponse.headers["set-cookie"]).toBeUndefined();
  });

  test("W3: with the fiche of his entreprise after the candidate has left the vivier, and not without", async () => {
    await base.sql`update document set cle = 'x', nom = 'x.pdf' where id = ${monde.documentLibre}`;
    await base.sql`update document set cle = 'a/libre.pdf' where id = ${monde.documentFerme}`;
    expect((await serveur.obtenir(DENIS, adresse(monde.documentFerme))).statusCode).toBe(200);
    expect((await serveur.obtenir(ALICE, adresse(monde.documentFerme))).statusCode).toBe(404);
    expect((await serveur.obtenir(BRUNO, adresse(monde.documentFerme))).statusCode).toBe(404);
  });

  test("W2: the commission reads every document", async () => {
    expect((await serveur.obtenir(COMMISSION, adresse(monde.documentLibre))).statusCode).toBe(200);
  });

  test.each(["0", "-1", "1e3", "abc", "99999999999999999999", "1%00", "..%2F..%2Fetc%2Fpasswd", "1.5", "%F0%9F%98%80"])(
    "the id « %s » answers 404 with a page in French",
    async (id) => {
      const reponse = await serveur.obtenir(ALICE, adresse(id));
      expect(reponse.statusCode).toBe(404);
      expect(reponse.body).toContain("Document introuvable");
    },
  );

  test("one whose bytes are missing answers 404 with a page in French, and no reading is logged", async () => {
    await base.sql`update document set cle = 'a/perdu.pdf' where id = ${monde.documentLibre}`;
    const reponse = await serveur.obtenir(ALICE, adresse(monde.documentLibre));
    expect(reponse.statusCode).toBe(404);
    expect(reponse.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(reponse.body).toMatch(/<html lang="fr">[\s\S]*Document introuvable/);
    expect(await lectures()).toEqual([]);
  });
});
