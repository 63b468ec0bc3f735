import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { politiquePage } from "./entetes.ts";

const INDEX = "index.html";
// What vite.config.ts of the web application names as `html.cspNonce`.
const PLACE_DU_NONCE = "__CSP_NONCE__";
const UN_AN = "365d";
const UNE_HEURE = "1h";

/**
 * Serves the web application from its built folder: the files whose names hold their hash for a year, compressed
 * where the build has compressed them, the few others for an hour, and the page, with a fresh nonce each time, never
 * stored.
 *
 * @returns what answers with the page, null when the application has not been built
 */
export async function servirPages(
  app: FastifyInstance,
  dossier: string,
): Promise<((reponse: FastifyReply) => FastifyReply) | null> {
  if (!existsSync(join(dossier, INDEX))) return null;
  const morceaux = readFileSync(join(dossier, INDEX), "utf8").split(PLACE_DU_NONCE);
  const page = (reponse: FastifyReply) => {
    const nonce = randomBytes(16).toString("base64");
    return reponse
      .header("content-security-policy", politiquePage(nonce))
      .type("text/html; charset=utf-8")
      .send(morceaux.join(nonce));
  };

  await app.register(fastifyStatic, {
    root: join(dossier, "assets"),
    prefix: "/assets/",
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: UN_AN,
    setHeaders: (reponse) => void reponse.setHeader("vary", "accept-encoding"),
  });
  app.get("/", async (_requete, reponse) => page(reponse));
  const fichiers = readdirSync(dossier, { withFileTypes: true }).filter((entree) => entree.isFile());
  for (const { name } of fichiers.filter((fichier) => fichier.name !== INDEX)) {
    app.get(`/${name}`, async (_requete, reponse) =>
      reponse.sendFile(name, dossier, { maxAge: UNE_HEURE, immutable: false }),
    );
  }
  return page;
}
