import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { fileURLToPath } from "node:url";

const PROGRAMME = fileURLToPath(new URL("../../apps/api/dist/main.js", import.meta.url));

/** The product, launched as a process of its own. */
export type Lancement = {
  readonly processus: ChildProcess;
  readonly url: string;
  /** What it has written so far. */
  sortie(): string;
  erreurs(): string;
  /** Waits until it has written this; throws when it ends before. */
  dit(phrase: string): Promise<void>;
  /** Waits until it answers; throws when it ends before. */
  pret(): Promise<void>;
  /** Waits for its end and gives its exit code. */
  fin(): Promise<number | null>;
};

/** Launches the product on a port, with these settings and none of this process's. */
export function lancer(port: number, env: Record<string, string>): Lancement {
  const processus = spawn(process.execPath, [PROGRAMME], {
    env: { PATH: process.env["PATH"] ?? "", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let sortie = "";
  let erreurs = "";
  processus.stdout.setEncoding("utf8").on("data", (texte: string) => (sortie += texte));
  processus.stderr.setEncoding("utf8").on("data", (texte: string) => (erreurs += texte));
  const fini = once(processus, "close") as Promise<[number | null]>;
  const url = `http://localhost:${port}`;
  async function dit(phrase: string): Promise<void> {
    while (!sortie.includes(phrase)) {
      if (processus.exitCode !== null) throw new Error(`The product ended with ${processus.exitCode}: ${erreurs}`);
      await Promise.race([fini, once(processus.stdout, "data")]);
    }
  }

  return {
    processus,
    url,
    sortie: () => sortie,
    erreurs: () => erreurs,
    dit,
    pret: () => dit("SAR est prêt"),
    fin: async () => (await fini)[0],
  };
}

/** A port of this machine that somebody listens on, or that nobody does once it is closed. */
export async function occuperPort(): Promise<{ readonly port: number; readonly serveur: Server }> {
  const serveur = createServer().listen(0, "127.0.0.1");
  await once(serveur, "listening");
  return { port: (serveur.address() as AddressInfo).port, serveur };
}

/** A port of this machine that is free. */
export async function portLibre(): Promise<number> {
  const { port, serveur } = await occuperPort();
  serveur.close();
  await once(serveur, "close");
  return port;
}
