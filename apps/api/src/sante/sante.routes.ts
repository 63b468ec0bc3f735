import { setTimeout as delai } from "node:timers/promises";
import type { Database } from "@sar/db";
import type { FastifyInstance } from "fastify";

const PATIENCE_MS = 2_000;

async function baseRepond(sql: Database["sql"]): Promise<boolean> {
  const question = sql`select 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([question, delai(PATIENCE_MS, false, { ref: false })]);
}

/**
 * `/healthz`: the process answers. `/readyz`: it can serve, for the database answers within two seconds; otherwise
 * 503, for the load balancer to send people elsewhere.
 */
export function routesSante(app: FastifyInstance, sql: Database["sql"]): void {
  app.get("/healthz", async () => ({ etat: "en marche" }));
  app.get("/readyz", async (_requete, reponse) => {
    const prete = await baseRepond(sql);
    return reponse.code(prete ? 200 : 503).send({ etat: prete ? "prête" : "base de données injoignable" });
  });
}
