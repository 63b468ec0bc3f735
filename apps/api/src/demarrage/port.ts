import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Reglages } from "../env.ts";
import { codeDe, ErreurDemarrage } from "./erreur-demarrage.ts";

/** The sentence for a refusal to listen. */
export function erreurEcoute(erreur: unknown, { port, hote }: Pick<Reglages, "port" | "hote">): ErreurDemarrage {
  const code = codeDe(erreur);
  const phrases: Readonly<Record<string, string>> = {
    EADDRINUSE: `Le port ${port} est déjà pris\u00a0: arrêtez le programme qui l’occupe, ou choisissez-en un autre avec PORT.`,
    EACCES: `Le port ${port} est réservé au système\u00a0: choisissez-en un autre avec PORT, par exemple 3000.`,
    EADDRNOTAVAIL: `L’adresse ${hote} n’est pas celle de cette machine\u00a0: corrigez HOST.`,
    ENOTFOUND: `L’adresse ${hote} est inconnue\u00a0: corrigez HOST.`,
  };
  const phrase =
    phrases[code] ?? `SAR ne peut pas écouter sur ${hote}, port ${port} (${code})\u00a0: corrigez HOST ou PORT.`;
  return new ErreurDemarrage(phrase, { cause: erreur });
}

async function essayerEcoute(port: number, host: string): Promise<void> {
  const serveur = createServer();
  serveur.listen({ port, host });
  await once(serveur, "listening");
  serveur.close();
  await once(serveur, "close");
}

/**
 * Sees to it that the port is free, before anything long is begun.
 * @throws ErreurDemarrage when it is not
 */
export async function verifierPort(reglages: Pick<Reglages, "port" | "hote">): Promise<void> {
  try {
    const adresses = await lookup(reglages.hote, { all: true });
    for (const { address } of adresses) await essayerEcoute(reglages.port, address);
  } catch (erreur) {
    throw erreurEcoute(erreur, reglages);
  }
}
