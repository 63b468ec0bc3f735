import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon, { type Requete } from "autocannon";
import { chargePortefeuille } from "../charge/portefeuille.ts";
import { chargeVivier } from "../charge/vivier.ts";
import type { Donnees } from "../donnees/construire.ts";
import { MOT_DE_PASSE } from "../donnees/entreprises.ts";
import { centile } from "../mesure/mesurer.ts";
import { ORIGINE } from "./origine.ts";

const CLIENTS = [1, 8, 32];
const SECONDES = 5;
/** The server ends a connection after so many, as those of a browser end. */
const REQUETES_PAR_CONNEXION = 500;
const SERVEUR = fileURLToPath(new URL("serveur.js", import.meta.url));

type Entree = { readonly procedure: string; readonly corps: unknown };

/** What some clients got: requests a second, and the answers' times in milliseconds. */
export type Debit = {
  readonly liste: string;
  readonly clients: number;
  readonly parSeconde: number;
  readonly p50: number;
  readonly p95: number;
};

const ENTETES = { "content-type": "application/json", origin: ORIGINE, "sec-fetch-site": "same-origin" };

/** Signs in as one does; gives the cookie to send. */
async function connecter(adresse: string, mail: string): Promise<string> {
  const reponse = await fetch(`${adresse}/trpc/session.connecter`, {
    method: "POST",
    headers: ENTETES,
    body: JSON.stringify({ mail, motDePasse: MOT_DE_PASSE }),
  });
  const [cookie] = reponse.headers.getSetCookie();
  if (!reponse.ok || cookie === undefined) throw new Error(`Signing in answered ${reponse.status}.`);
  return cookie.split(";")[0] ?? "";
}

const enRequete = ({ procedure, corps }: Entree, cookie: string): Requete => ({
  method: "POST",
  path: `/trpc/${procedure}`,
  headers: { ...ENTETES, cookie },
  body: JSON.stringify(corps),
});

/** The readings, begun elsewhere by each client, so that they do not all ask the same at once. */
function aPartirDe(entrees: readonly Entree[], rang: number, cookie: string): Requete[] {
  const depart = Math.floor((rang * entrees.length) / Math.max(...CLIENTS)) % entrees.length;
  return [...entrees.slice(depart), ...entrees.slice(0, depart)].map((entree) => enRequete(entree, cookie));
}

async function solliciter(
  url: string,
  liste: string,
  entrees: readonly Entree[],
  cookies: readonly string[],
): Promise<Debit> {
  const durees: number[] = [];
  let refus = 0;
  let rang = 0;
  const tir = autocannon({
    url,
    connections: cookies.length,
    duration: SECONDES,
    reconnectRate: REQUETES_PAR_CONNEXION,
    setupClient: (client) => {
      client.setRequests(aPartirDe(entrees, rang, cookies[rang % cookies.length] ?? ""));
      rang += 1;
    },
  });
  tir.on("response", (_client: unknown, statut: number, _octets: number, duree: number) => {
    durees.push(duree);
    if (statut !== 200) refus += 1;
  });
  const { errors, timeouts, duration } = await tir;
  if (refus + errors + timeouts > 0)
    throw new Error(`${liste}: ${refus} refusals, ${errors} errors, ${timeouts} timeouts.`);
  const parSeconde = durees.length / duration;
  return { liste, clients: cookies.length, parSeconde, p50: centile(durees, 0.5), p95: centile(durees, 0.95) };
}

function entreesDe(
  { modeles, entreprises }: Donnees,
  graine: number,
  nombre: number,
): Record<string, readonly Entree[]> {
  const recruteurs = entreprises[0]?.recruteurs.length ?? 0;
  return {
    Vivier: chargeVivier(graine, modeles, nombre).map(({ criteres }) => ({
      procedure: "vivier.rechercher",
      corps: { criteres, curseur: null },
    })),
    Portefeuille: chargePortefeuille(graine, modeles, recruteurs, nombre).map(({ criteres, vue, tri }) => ({
      procedure: "portefeuille.lister",
      corps: { criteres, vue, tri, curseur: null },
    })),
  };
}

/**
 * Measures both lists through HTTP: the whole way of a request, with its session, gate, throttle and JSON, for 1, 8 and
 * 32 recruteurs of the largest entreprise at once, each in his own session.
 */
export async function mesurerHttp(
  url: string,
  donnees: Donnees,
  { graine, nombre }: { readonly graine: number; readonly nombre: number },
): Promise<readonly Debit[]> {
  const serveur = fork(SERVEUR, [url]);
  try {
    const [port] = (await once(serveur, "message")) as [number];
    const adresse = `http://127.0.0.1:${port}`;
    const mails = donnees.entreprises[0]?.mails.slice(0, Math.max(...CLIENTS)) ?? [];
    const cookies: string[] = [];
    for (const mail of mails) cookies.push(await connecter(adresse, mail));
    const debits: Debit[] = [];
    for (const [liste, entrees] of Object.entries(entreesDe(donnees, graine, nombre))) {
      await solliciter(adresse, liste, entrees, cookies);
      for (const clients of CLIENTS) debits.push(await solliciter(adresse, liste, entrees, cookies.slice(0, clients)));
    }
    return debits;
  } finally {
    if (serveur.connected) serveur.disconnect();
    if (serveur.exitCode === null) await once(serveur, "exit");
  }
}
