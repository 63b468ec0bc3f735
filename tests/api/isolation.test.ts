import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../cluster/database.ts";
import { INEXISTANT, peuplerMonde, PRESENT, SECRET, type Monde } from "../fabriques/api/monde.ts";
import { CHEMINS, metaDe, PROCEDURES, PUBLIQUES } from "../fabriques/api/procedures.ts";
import { ouvrirServeur, type ServeurDeTest } from "../fabriques/api/serveur.ts";
import { ouvrirBase } from "../fabriques/en-base/base.ts";
import { ALICE, COMMISSION, DENIS } from "../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let monde: Monde;
let dossierWeb: string;

beforeAll(async () => {
  dossierWeb = await mkdtemp(join(tmpdir(), "sar-web-"));
  await mkdir(join(dossierWeb, "assets"));
  await writeFile(join(dossierWeb, "index.html"), "<!doctype html><title>SAR</title>");
  base = await ouvrirBase();
  serveur = await ouvrirServeur(base, { dossierWeb, demo: true });
  monde = await peuplerMonde(base);
  serveur.aller(PRESENT);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
  await rm(dossierWeb, { recursive: true });
});

/** An answer without what names the asked id or this one call. */
const sansId = (corps: string, id: number) =>
  corps.replaceAll(new RegExp(`\\b${id}\\b`, "g"), "ID").replaceAll(/"reference":"\w+"/g, "");

const fichesDeDenis = () =>
  base.sql`select f::text, e::text from fiche f left join fiche_evenement e on e.fiche_id = f.id
    where f.entreprise_id = ${DENIS.entrepriseId}`;

describe("the whole router", () => {
  test("every procedure is described, and none that does not exist", () => {
    expect(Object.keys(PROCEDURES).toSorted()).toEqual(CHEMINS);
  });

  test("the procedures open to everybody are those of the short list", () => {
    expect(CHEMINS.filter((chemin) => metaDe(chemin).acces === "publique")).toEqual(PUBLIQUES);
  });

  const reservees = CHEMINS.filter((chemin) => !PUBLIQUES.includes(chemin));

  test.each(reservees)("W1: %s refuses the anonymous", async (chemin) => {
    for (const entree of [PROCEDURES[chemin]?.valide(monde), undefined, { n: 1 }]) {
      const { statut, erreur, data } = await serveur.appeler(null, chemin, entree);
      expect({ statut, code: erreur?.data.code, data }).toEqual({ statut: 401, code: "UNAUTHORIZED", data: undefined });
    }
  });

  test.each(reservees)("W2: %s refuses the commission", async (chemin) => {
    const { statut, erreur } = await serveur.appeler(COMMISSION, chemin, PROCEDURES[chemin]?.valide(monde));
    expect({ statut, code: erreur?.data.code }).toEqual({ statut: 403, code: "FORBIDDEN" });
  });

  test.each(reservees)("%s accepts what the table says that it accepts", async (chemin) => {
    monde = await peuplerMonde(base);
    const { statut, corps } = await serveur.appeler(ALICE, chemin, PROCEDURES[chemin]?.valide(monde));
    expect(statut, corps).toBe(200);
    expect(corps).not.toContain(SECRET);
  });

  test.each(reservees)("W3: %s answers what is another entreprise's as what does not exist", async (chemin) => {
    const avant = await fichesDeDenis();
    for (const { etranger, inexistant } of PROCEDURES[chemin]?.paires(monde) ?? []) {
      const [lui, personne] = [
        await serveur.appeler(ALICE, chemin, etranger),
        await serveur.appeler(ALICE, chemin, inexistant),
      ];
      const ids = JSON.stringify(inexistant).includes(String(INEXISTANT)) ? idsDifferents(etranger, inexistant) : [];
      const corps = ids.reduce(sansId, lui.corps);
      expect(lui.statut).toBe(personne.statut);
      expect(corps).toBe(ids.length > 0 ? sansId(personne.corps, INEXISTANT) : personne.corps);
      expect(lui.corps).not.toContain(SECRET);
    }
    expect(await fichesDeDenis()).toEqual(avant);
    expect(await base.sql`select 1 from lecture_dossier where dossier_id = ${monde.ferme}`).toHaveLength(0);
  });

  test.each(["/trpc/admin.tout", "/trpc/fiche", "/trpc/fiche.lire.plus", "/trpc/__proto__"])(
    "%s answers 404 as any name without a procedure",
    async (url) => {
      const cookie = (await serveur.cookie(ALICE)) ?? "";
      const reponse = await serveur.app.inject({ method: "POST", url, payload: {}, headers: { cookie } });
      expect(reponse.statusCode).toBe(404);
    },
  );
});

/** The id in which two inputs of a pair differ. */
function idsDifferents(etranger: unknown, inexistant: unknown): number[] {
  const [morceaux, autres] = [etranger, inexistant].map((entree) => JSON.stringify(entree).split(/[^\d]+/));
  return (morceaux ?? []).flatMap((nombre, rang) => (nombre === autres?.[rang] ? [] : [Number(nombre)]));
}

/** Every route of the server, and what the anonymous meets there. */
const ROUTES: Readonly<Record<string, "publique" | "procedures" | "reservee">> = {
  "GET /": "publique",
  "HEAD /": "publique",
  "GET /assets/*": "publique",
  "HEAD /assets/*": "publique",
  "GET /healthz": "publique",
  "HEAD /healthz": "publique",
  "GET /readyz": "publique",
  "HEAD /readyz": "publique",
  "GET /metrics": "publique",
  "HEAD /metrics": "publique",
  "POST /trpc/:chemin": "procedures",
  ...Object.fromEntries(
    ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "PUT"].map((methode) => [`${methode} /trpc/*`, "procedures"]),
  ),
  "GET /fichiers/:documentId": "reservee",
  "GET /demo/courriers": "reservee",
  "GET /demo/courriers/:courrierId": "reservee",
  "GET /demo/courriers/:courrierId/html": "reservee",
};

describe("every route", () => {
  test("every route is described, and none that does not exist", () => {
    expect([...new Set(serveur.routes)].toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  test("reserved routes refuse the anonymous", async () => {
    for (const [route] of Object.entries(ROUTES).filter(([, acces]) => acces === "reservee")) {
      const [methode, url = ""] = route.split(" ");
      expect(methode).toBe("GET");
      const reponse = await serveur.obtenir(null, url.replace(/:\w+/, String(monde.documentLibre)));
      expect(reponse.statusCode).toBe(401);
      expect(reponse.headers["content-type"]).toBe("text/html; charset=utf-8");
    }
  });

  test("no procedure answers to anything but POST", async () => {
    for (const methode of ["GET", "HEAD", "PUT", "PATCH", "DELETE"] as const) {
      const cookie = (await serveur.cookie(ALICE)) ?? "";
      const url = `/trpc/fiche.lire?input=${encodeURIComponent(JSON.stringify({ ficheId: monde.ficheAlice }))}`;
      const reponse = await serveur.app.inject({ method: methode, url, headers: { cookie } });
      expect(reponse.statusCode).toBe(405);
    }
  });

  test("W3: a document of a closed dossier answers as one that does not exist", async () => {
    const [ferme, personne] = [
      await serveur.obtenir(ALICE, `/fichiers/${monde.documentFerme}`),
      await serveur.obtenir(ALICE, `/fichiers/${INEXISTANT}`),
    ];
    expect([ferme.statusCode, personne.statusCode]).toEqual([404, 404]);
    expect(ferme.body).toBe(personne.body);
    const [unes, autres] = [ferme.headers, personne.headers].map(({ date: _date, ...entetes }) => entetes);
    expect(unes).toEqual(autres);
    expect(await base.sql`select 1 from lecture_dossier`).toHaveLength(0);
  });
});
