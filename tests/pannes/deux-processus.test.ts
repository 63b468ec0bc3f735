import type { FicheOuverteVue } from "@sar/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";
import { clientAvec, connecter, type Client, type Reponse } from "./client.ts";
import { attendreDeparts, comparerCourriers, COURRIERS_EN_ORDRE, ouvrirPosteCentrale } from "./courriers.ts";
import { peupler, preparerProcessus, type Processus } from "./installation.ts";

let base: TestDatabase;
let processus: readonly [Processus, Processus];
let poste: Awaited<ReturnType<typeof ouvrirPosteCentrale>>;
let dossiers: readonly number[];
beforeAll(async () => {
  base = await createTestDatabase({ migrated: false });
  poste = await ouvrirPosteCentrale();
  processus = [await preparerProcessus(base.url, poste.env), await preparerProcessus(base.url, poste.env)];
  await Promise.all(processus.map((chacun) => chacun.lancer()));
  dossiers = await peupler(base, 40);
});
afterAll(async () => {
  expect(await Promise.all(processus.map((chacun) => chacun.arreter()))).toEqual([0, 0]);
  await poste.fermer();
  await base.close();
});

const ALICE = "alice@exemple.invalid";
const chezLesDeux = (cookie?: string) => processus.map(({ adresse }) => clientAvec(adresse, cookie));
const statuts = (reponses: readonly Reponse[]) => reponses.map((reponse) => reponse?.statut);
const sessions = async (clients: readonly Client[]) => {
  const reponses = await Promise.all(clients.map((client) => client.appeler("session.moi")));
  return reponses.map((reponse) => reponse?.data !== null);
};

describe("two processes over one database behave as one", () => {
  it("a session opened at one is known at the other, and ended at the other is ended at the first", async () => {
    const { cookie } = await connecter(processus[0].adresse, ALICE);
    const [chezUn, chezAutre] = chezLesDeux(cookie) as [Client, Client];
    expect(await sessions([chezUn, chezAutre])).toEqual([true, true]);
    expect((await chezAutre.appeler("session.deconnecter"))?.statut).toBe(200);
    expect(await sessions([chezUn, chezAutre])).toEqual([false, false]);
    expect((await chezUn.appeler("listes.toutes"))?.statut).toBe(401);
  });

  it("failed sign-ins count together: the sixth try is refused wherever it is made", async () => {
    const [chezUn, chezAutre] = chezLesDeux() as [Client, Client];
    const essayer = (client: Client) =>
      client.appeler("session.connecter", { mail: "bruno@exemple.invalid", motDePasse: "faux" });
    const essais = [chezUn, chezAutre, chezUn, chezAutre, chezUn];
    for (const client of essais) expect((await essayer(client))?.statut).toBe(401);
    for (const client of [chezUn, chezAutre]) {
      const refusee = await essayer(client);
      expect(refusee?.statut).toBe(429);
      expect(refusee?.erreur?.message).toMatch(
        /^Trop d’essais de connexion infructueux\. Recommencez dans \d+ minutes\.$/,
      );
      expect(Number(refusee?.entetes.get("retry-after"))).toBeGreaterThan(0);
    }
  });

  it("an account's throttle counts its calls at both, to the last one", async () => {
    const { cookie } = await connecter(processus[1].adresse, ALICE);
    const clients = chezLesDeux(cookie);
    const lire = async (client: Client) => {
      const obtenus: (number | undefined)[] = [];
      for (let rang = 0; rang < 26; rang += 1) {
        const cinq = Array.from({ length: 5 }, () => client.appeler("dossier.savoirFaire", { dossierId: dossiers[0] }));
        obtenus.push(...statuts(await Promise.all(cinq)));
      }
      return obtenus;
    };
    const obtenus = (await Promise.all(clients.map(lire))).flat();
    expect(obtenus.filter((statut) => statut === 200)).toHaveLength(240);
    expect(obtenus.filter((statut) => statut === 429)).toHaveLength(20);
  });

  it("M1: mails that both may send are sent once each", async () => {
    const { cookie } = await connecter(processus[0].adresse, ALICE);
    const clients = chezLesDeux(cookie);
    const signaler = async (dossierId: number, rang: number) => {
      const client = clients[rang % 2] as Client;
      const ouverte = await client.appeler("fiche.ouvrir", { dossierId, action: "etudier_plus_tard" });
      const { ficheId, version } = (ouverte as NonNullable<Reponse>).data as FicheOuverteVue;
      const saisie = { resultat: "aucun", causes: [], suivi: null, actions: [], nonReponse: true, commentaire: "" };
      return client.appeler("fiche.mettreAJour", { ficheId, version, saisie });
    };
    expect(new Set(statuts(await Promise.all(dossiers.map(signaler))))).toEqual(new Set([200]));
    await attendreDeparts(base);
    expect(await comparerCourriers(base, poste.acceptations, [])).toEqual(COURRIERS_EN_ORDRE);
    expect(poste.acceptations).toHaveLength(dossiers.length);
  });
});
