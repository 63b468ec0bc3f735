import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demarrerServeur, ORIGINE, type ServeurAvecComptes } from "../fabriques/api/connexions.ts";

const PAGE = `<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/assets/a-1.js" nonce="__CSP_NONCE__"></script>`;

let dossierWeb: string;
let serveur: ServeurAvecComptes;
beforeAll(async () => {
  dossierWeb = mkdtempSync(join(tmpdir(), "sar-web-"));
  mkdirSync(join(dossierWeb, "assets"));
  writeFileSync(join(dossierWeb, "index.html"), PAGE);
  writeFileSync(join(dossierWeb, "favicon.svg"), "<svg/>");
  writeFileSync(join(dossierWeb, "assets", "a-1.js"), "export {};");
  writeFileSync(join(dossierWeb, "assets", "a-1.js.br"), "brotli");
  serveur = await demarrerServeur({ dossierWeb });
});
afterAll(async () => {
  await serveur.close();
  rmSync(dossierWeb, { recursive: true });
});

const lire = (url: string, entetes: Record<string, string> = {}) =>
  serveur.app.inject({ method: "GET", url, headers: { accept: "text/html", ...entetes } });

describe("the headers of every answer", () => {
  it("let nothing run, be framed, sniffed, referred or stored", async () => {
    const { headers } = await lire("/healthz");
    expect(headers).toMatchObject({
      "content-security-policy": "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-store",
    });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect(headers).not.toHaveProperty("strict-transport-security");
    expect(headers).not.toHaveProperty("server");
  });

  it("say https for a year when the browser speaks it to us", async () => {
    const https = await demarrerServeur({ reglages: { https: true } });
    const { headers } = await https.app.inject("/healthz");
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
    await https.close();
  });

  it("are there with errors too, which are not stored either", async () => {
    for (const reponse of [await lire("/rien.txt"), await serveur.app.inject("/trpc/session.moi")]) {
      expect(reponse.headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    }
  });
});

describe("the page", () => {
  it("comes with a fresh nonce for its styles, and no inline script", async () => {
    const [une, autre] = [await lire("/"), await lire("/vivier/12?bassin=3")];
    const nonce = /nonce="([^"]+)"/.exec(une.body)?.[1] ?? "";
    expect(Buffer.from(nonce, "base64")).toHaveLength(16);
    expect(une.body).toBe(PAGE.replaceAll("__CSP_NONCE__", nonce));
    const politique = String(une.headers["content-security-policy"]);
    expect(politique).toContain(`style-src 'self' 'nonce-${nonce}';`);
    expect(politique).toContain("script-src 'self';");
    expect(politique).toContain("frame-ancestors 'none'");
    expect(politique).toContain("frame-src 'self';");
    expect(politique).not.toContain("unsafe");
    expect(une.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    expect(autre.statusCode).toBe(200);
    expect(autre.body).not.toContain(nonce);
  });

  it("answers browsers that open an address of the application, and nobody else", async () => {
    expect((await lire("/fiches/3")).statusCode).toBe(200);
    const refusees = [
      lire("/fiches/3", { accept: "application/json" }),
      lire("/nulle-part.js"),
      lire("/assets/nulle-part.js"),
      lire("/trpc"),
      lire("/fichiers/x/y"),
      serveur.app.inject({ method: "POST", url: "/vivier", headers: { accept: "text/html" } }),
    ];
    for (const reponse of await Promise.all(refusees)) {
      expect(reponse.statusCode).toBe(404);
      expect(reponse.body).toMatch(/n’existe pas/);
    }
  });
});

describe("the assets", () => {
  it("are kept for a year under their hashed names, an hour under the others, compressed where the build did", async () => {
    const compresse = await lire("/assets/a-1.js", { "accept-encoding": "gzip, br" });
    expect(compresse.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(compresse.headers["content-type"]).toContain("javascript");
    expect(compresse.body).toBe("brotli");
    expect((await lire("/assets/a-1.js")).body).toBe("export {};");
    expect((await lire("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=3600");
  });

  it("are those of the built folder and nothing else", async () => {
    for (const url of ["/assets/../index.html", "/assets/%2e%2e/index.html", "/assets/"]) {
      expect((await lire(url, { accept: "*/*" })).statusCode, url).toBeGreaterThanOrEqual(400);
    }
  });
});

describe("/trpc", () => {
  const appel = (entetes: Record<string, string>, method: "GET" | "POST" | "PUT" | "OPTIONS" = "POST") =>
    serveur.app.inject({ method, url: "/trpc/session.moi", headers: entetes });

  it("is by POST alone, queries included, so that no input stands in an address", async () => {
    for (const methode of ["GET", "PUT", "OPTIONS"] as const) {
      const reponse = await appel({}, methode);
      expect(reponse.statusCode).toBe(405);
      expect(reponse.headers["allow"]).toBe("POST");
    }
    expect((await appel({ "content-type": "application/json" })).json()).toEqual({ result: { data: null } });
  });

  it("answers the pages of its own origin, and programs that are no browser", async () => {
    const json = { "content-type": "application/json" };
    const permises = [
      json,
      { ...json, origin: ORIGINE },
      { ...json, origin: ORIGINE, "sec-fetch-site": "same-origin" },
    ];
    for (const entetes of permises) expect((await appel(entetes)).statusCode).toBe(200);
  });

  it("refuses what another site's page sends", async () => {
    const json = { "content-type": "application/json" };
    const refusees = [
      { ...json, origin: "https://ailleurs.exemple" },
      { ...json, origin: "null" },
      { ...json, origin: "http://localhost:3001" },
      { ...json, "sec-fetch-site": "cross-site" },
      { ...json, "sec-fetch-site": "same-site" },
      { ...json, "sec-fetch-site": "none" },
    ];
    for (const entetes of refusees) {
      const reponse = await appel(entetes);
      expect(reponse.statusCode, JSON.stringify(entetes)).toBe(403);
      expect(reponse.json().error.message).toBe(
        "Cette demande ne vient pas de l’adresse de SAR. Ouvrez SAR à son adresse habituelle, puis recommencez.",
      );
    }
    expect(serveur.journal.filter(({ evenement }) => evenement === "origine.refusee")).toHaveLength(refusees.length);
  });

  it("answers a batch of ten calls, and no more", async () => {
    const lot = (nombre: number) =>
      serveur.appeler(`${Array.from({ length: nombre }, () => "session.moi").join(",")}?batch=1`, {});
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/trpc/session.moi,session.moi?batch=1",
      headers: { "content-type": "application/json" },
      payload: "{}",
    });
    expect(reponse.json()).toEqual([{ result: { data: null } }, { result: { data: null } }]);
    const noms = Array.from({ length: 10 }, () => "portefeuille.suggerer").join(",");
    expect((await serveur.appeler(`${noms}?batch=1`, {})).statut).toBe(401);
    expect((await lot(11)).statut).toBe(400);
  });
});

describe("health", () => {
  it("says that the process lives, and that the database answers", async () => {
    expect((await lire("/healthz")).json()).toEqual({ etat: "en marche" });
    const prete = await lire("/readyz");
    expect([prete.statusCode, prete.json()]).toEqual([200, { etat: "prête" }]);
  });

  it("is not ready without its database, and still alive", async () => {
    const orphelin = await demarrerServeur();
    await orphelin.base.close();
    expect((await orphelin.app.inject("/readyz")).statusCode).toBe(503);
    expect((await orphelin.app.inject("/healthz")).statusCode).toBe(200);
    await orphelin.app.close();
  });
});

describe("/metrics", () => {
  it("counts answers and calls by routes and procedures, and holds nothing personal", async () => {
    await serveur.appeler("session.connecter", { mail: "zoe.secrete@exemple.invalid", motDePasse: "x" });
    await serveur.appeler("une.procedure.inventee");
    const { statusCode, body } = await lire("/metrics");
    expect(statusCode).toBe(200);
    expect(body).toMatch(/sar_procedure_secondes_count\{procedure="session.connecter",issue="UNAUTHORIZED"\} 1/);
    expect(body).toMatch(/sar_http_reponse_secondes_count\{route="\/trpc\/:chemin",methode="POST",statut="401"\} \d/);
    expect(body).not.toMatch(/secrete|inventee|127\.0\.0\.1/);
  });

  it("exists for this machine alone, unless a token opens it", async () => {
    const distant = { remoteAddress: "192.0.2.7" };
    expect((await serveur.app.inject({ url: "/metrics", ...distant })).statusCode).toBe(404);
    expect((await lire("/metrics", { "x-forwarded-for": "127.0.0.1" })).statusCode).toBe(404);
    const jeton = "un-jeton-de-supervision";
    const avecJeton = await demarrerServeur({ reglages: { jetonMetriques: jeton } });
    const statut = async (authorization: string) =>
      (await avecJeton.app.inject({ url: "/metrics", ...distant, headers: { authorization } })).statusCode;
    expect(await statut(`Bearer ${jeton}`)).toBe(200);
    expect(await statut("Bearer autre")).toBe(404);
    await avecJeton.close();
  });
});
