import type { AddressInfo } from "node:net";
import { buildServer, LIMITES_COMPTE, ouvrirJournal, type ValeursLimites } from "@sar/api";
import { openDatabase } from "@sar/db";
import { MAINTENANT } from "../donnees/construire.ts";
import { ORIGINE } from "./origine.ts";

/** Throttles that no measurement reaches: what is measured is what an answer costs. */
const SANS_LIMITE = Object.fromEntries(
  Object.keys(LIMITES_COMPTE).map((nom) => [nom, { nombre: 1_000_000_000, secondes: 3600 }]),
) as ValeursLimites;

/** Serves the API over a database in a process of its own, at the moment of the data, until its parent lets it go. */
async function servir(url: string): Promise<void> {
  const base = openDatabase(url);
  const app = await buildServer({
    base,
    boite: { domaine: "sar.exemple.invalid", prevenir: async () => undefined },
    journal: ouvrirJournal("silent"),
    dossierWeb: null,
    maintenant: () => MAINTENANT,
    limites: SANS_LIMITE,
    reglages: {
      origines: [ORIGINE],
      https: false,
      mandataires: [],
      jetonMetriques: undefined,
      association: "Commission",
      dossierFichiers: ".",
    },
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  process.send?.((app.server.address() as AddressInfo).port);
  // It holds nothing that is worth closing.
  process.once("disconnect", () => process.exit(0));
}

await servir(process.argv[2] ?? "");
