import { connect, type Socket } from "node:net";
import { setTimeout as delai } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";
import { clientAvec, connecter, type Client, type Reponse } from "./client.ts";
import { peupler, preparerProcessus, type Processus } from "./installation.ts";

const MEGAOCTET = 1_048_576;
// What the process may grow by for good, whatever is thrown at it: each of these tests sends several times as much.
const CROISSANCE_MAX = 160 * MEGAOCTET;

let base: TestDatabase;
let processus: Processus;
let alice: Client;
let denis: Client;
beforeAll(async () => {
  base = await createTestDatabase({ migrated: false });
  processus = await preparerProcessus(base.url);
  await processus.lancer();
  await peupler(base, 50);
  alice = await connecter(processus.adresse, "alice@exemple.invalid");
  denis = await connecter(processus.adresse, "denis@exemple.invalid");
  for (let rang = 0; rang < 20; rang += 1) await servi();
});
afterAll(() => base.close());

/** Somebody else is served meanwhile. */
async function servi(): Promise<void> {
  expect((await denis.appeler("listes.toutes"))?.statut).toBe(200);
}

async function memoire(): Promise<number> {
  const texte = await (await fetch(`${processus.adresse}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(texte)?.[1]);
}

/** Does something to the process, sees that others are served meanwhile, and that its memory stays bounded. */
async function sansDebordement<T>(faire: () => Promise<T>): Promise<T> {
  const avant = await memoire();
  const resultat = await faire();
  await servi();
  expect((await memoire()) - avant).toBeLessThan(CROISSANCE_MAX);
  return resultat;
}

type Prise = { readonly socket: Socket; recu(): string; readonly fermee: Promise<void> };

function ouvrir(debut = ""): Prise {
  const socket = connect(Number(new URL(processus.adresse).port), "127.0.0.1");
  let recu = "";
  const fermee = new Promise<void>((resolve) => void socket.once("close", () => resolve()));
  socket.setEncoding("utf8").on("data", (texte: string) => (recu += texte));
  socket.on("error", () => undefined);
  if (debut !== "") socket.write(debut);
  return { socket, recu: () => recu, fermee };
}

const EN_TETE = "POST /trpc/session.connecter HTTP/1.1\r\nHost: sar\r\nContent-Type: application/json\r\n";

describe("bodies that are too large", () => {
  it("are refused (413) in French by their announced length, without being read", async () => {
    const reponses = await sansDebordement(() =>
      Promise.all(
        Array.from({ length: 50 }, () => alice.appeler("session.connecter", { mail: "x".repeat(2 * MEGAOCTET) })),
      ),
    );
    // A client that goes on sending may find the connection closed before it reads the answer.
    const lues = reponses.filter((reponse) => reponse !== null);
    expect(lues.length).toBeGreaterThan(0);
    for (const reponse of lues) {
      expect(reponse.statut).toBe(413);
      expect(reponse.erreur?.message).toMatch(/^Cette demande est trop volumineuse\./);
    }
  });

  it("are cut off when they come in pieces without a length", async () => {
    const piece = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const prises = await sansDebordement(async () => {
      const ouvertes = Array.from({ length: 50 }, () => ouvrir(`${EN_TETE}Transfer-Encoding: chunked\r\n\r\n`));
      for (let rang = 0; rang < 64; rang += 1) {
        for (const { socket } of ouvertes) if (socket.writable) socket.write(piece);
        await delai(5);
      }
      await Promise.all(
        ouvertes.map(({ fermee, socket }) => Promise.race([fermee, delai(20_000)]).then(() => socket.destroy())),
      );
      return ouvertes;
    });
    const lues = prises.map((prise) => prise.recu()).filter((texte) => texte !== "");
    expect(lues.length).toBeGreaterThan(0);
    for (const texte of lues) expect(texte).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe("clients that dawdle", () => {
  it("hold nothing for long, and keep nobody from being served, 500 of them and more", async () => {
    const muettes = Array.from({ length: 500 }, () => ouvrir());
    const lentes = Array.from({ length: 100 }, () => ouvrir("POST /trpc/session.moi HTTP/1.1\r\nHost: sar\r\n"));
    const entamees = Array.from({ length: 100 }, () => ouvrir(`${EN_TETE}Content-Length: 5000\r\n\r\n{"mail":`));
    const goutte = setInterval(() => {
      for (const { socket } of lentes) if (socket.writable) socket.write("X-A: b\r\n");
    }, 500);
    await sansDebordement(async () => {
      const toutes = [...lentes, ...entamees].map(({ fermee }) => fermee);
      const fin = Promise.all(toutes).then(() => true);
      while (!(await Promise.race([fin, delai(500, false)]))) await servi();
    });
    clearInterval(goutte);
    for (const lente of [...lentes, ...entamees]) {
      expect(lente.recu()).toMatch(/^HTTP\/1\.1 408 [\s\S]*Cette demande a pris trop de temps\. Recommencez\.\n$/);
    }
    for (const { socket } of muettes) socket.destroy();
  });

  it("and headers without an end are refused (431) in French", async () => {
    const bavarde = ouvrir(`GET / HTTP/1.1\r\nHost: sar\r\nX-Long: ${"x".repeat(100_000)}`);
    await bavarde.fermee;
    expect(bavarde.recu()).toMatch(/^HTTP\/1\.1 431 [\s\S]*Cette demande est trop volumineuse\. /);
  });

  it("and what is no HTTP is refused (400) in French", async () => {
    const etrangere = ouvrir("\u0016\u0003\u0001\u0002 bonjour\r\n\r\n");
    await etrangere.fermee;
    expect(etrangere.recu()).toMatch(/^HTTP\/1\.1 400 [\s\S]*Cette demande n’a pas pu être lue\. /);
  });
});

describe("a storm of searches from one account", () => {
  it("is throttled (429) in French, while a colleague of another entreprise is served", async () => {
    const chercher = () => alice.appeler("vivier.rechercher", { criteres: {}, curseur: null });
    const reponses = await sansDebordement(async () => {
      const obtenues: Reponse[] = [];
      for (let vague = 0; vague < 5; vague += 1) {
        const cent = Promise.all(Array.from({ length: 100 }, chercher));
        await servi();
        obtenues.push(...(await cent));
      }
      return obtenues;
    });
    const refusees = reponses.filter((reponse) => reponse?.statut === 429);
    expect(new Set(reponses.map((reponse) => reponse?.statut))).toEqual(new Set([200, 429]));
    expect(reponses.length - refusees.length).toBeLessThanOrEqual(360);
    for (const refusee of refusees) {
      expect(refusee?.erreur?.message).toMatch(
        /^(Trop de demandes|Vous avez lancé beaucoup de recherches) en peu de temps\. Recommencez /,
      );
      expect(Number(refusee?.entetes.get("retry-after"))).toBeGreaterThan(0);
    }
  });
});

describe("the end of the process", () => {
  it("does not wait for clients that dawdle, and sends those who come elsewhere", async () => {
    const lentes = Array.from({ length: 50 }, () => ouvrir(`${EN_TETE}Content-Length: 5000\r\n\r\n{"mail":`));
    await servi();
    expect(await processus.arreter()).toBe(0);
    await Promise.all(lentes.map(({ fermee }) => fermee));
    expect(await clientAvec(processus.adresse).appeler("session.moi")).toBeNull();
  });
});
