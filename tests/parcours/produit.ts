import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { buildServer, MOT_DE_PASSE_DEMO, ouvrirJournal, type CompteDemo } from "@sar/api";
import { openDatabase, type Database } from "@sar/db";
import { instant } from "@sar/domain";
import { databaseName, urlOf } from "../cluster/cluster.ts";
import { BOITE } from "../fabriques/courriers.ts";

const DOSSIER_WEB = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));

/** The two sizes that every screen is made for. */
export const ORDINATEUR = { width: 1440, height: 900 };
/** See {@link ORDINATEUR}. */
export const TELEPHONE = { width: 390, height: 844 };

/** The whole product, for one test alone: its own database, its own address. */
export type Produit = {
  readonly adresse: string;
  readonly base: Database;
  /** Moves the server's clock forward. */
  avancer(millisecondes: number): void;
  /** Stops the server: its address answers nothing. */
  arreter(): Promise<void>;
  /** Starts it again at the same address. */
  redemarrer(): Promise<void>;
  /** Opens a session in a browser, without the form. */
  connecter(contexte: BrowserContext, role?: CompteDemo["role"]): Promise<void>;
};

function reglage(nom: string): string {
  const valeur = process.env[nom];
  if (valeur === undefined) throw new Error(`${nom} is not set: run the browser tests through Playwright's own setup.`);
  return valeur;
}

/** The mail of a demo account by what it is good for. */
export function mailDe(role: CompteDemo["role"]): string {
  return (JSON.parse(reglage("PARCOURS_COMPTES")) as Record<string, string>)[role] ?? "";
}

function portLibre(): Promise<number> {
  return new Promise((resolve, reject) => {
    const sonde = createServer();
    sonde.once("error", reject);
    sonde.listen(0, "127.0.0.1", () => {
      const { port } = sonde.address() as AddressInfo;
      sonde.close(() => resolve(port));
    });
  });
}

async function demarrer(adresseBase: string): Promise<Produit & { fermer(): Promise<void> }> {
  let avance = 0;
  const port = await portLibre();
  const adresse = `http://127.0.0.1:${port}`;
  const donnees = openDatabase(adresseBase, { max: 4 });
  const servir = async () => {
    const serveur = await buildServer({
      base: donnees,
      journal: ouvrirJournal("silent"),
      dossierWeb: DOSSIER_WEB,
      boite: BOITE,
      demo: true,
      maintenant: () => instant(Date.now() + avance),
      reglages: {
        origines: [adresse],
        https: false,
        mandataires: [],
        jetonMetriques: undefined,
        association: "Association de démonstration",
        dossierFichiers: reglage("PARCOURS_FICHIERS"),
      },
    });
    await serveur.listen({ port, host: "127.0.0.1" });
    return serveur;
  };
  let app = await servir();
  return {
    adresse,
    base: donnees,
    arreter: () => app.close(),
    redemarrer: async () => {
      app = await servir();
    },
    avancer: (millisecondes) => {
      avance += millisecondes;
    },
    connecter: async (contexte, role = "aJour") => {
      const reponse = await contexte.request.post(`${adresse}/trpc/session.connecter`, {
        headers: { origin: adresse, "content-type": "application/json" },
        data: { mail: mailDe(role), motDePasse: MOT_DE_PASSE_DEMO },
      });
      expect(reponse.status()).toBe(200);
    },
    fermer: async () => {
      await app.close();
      await donnees.close();
    },
  };
}

/** A browser test: `produit` is the running product, and `page` starts at its address. */
export const test = base.extend<{ produit: Produit }>({
  produit: async ({}, use) => {
    const administration = openDatabase(reglage("PARCOURS_SERVEUR"), { max: 1 });
    const nom = databaseName("parcours");
    await administration.sql.unsafe(`create database ${nom} template ${reglage("PARCOURS_MODELE")} strategy file_copy`);
    const produit = await demarrer(urlOf(reglage("PARCOURS_SERVEUR"), nom));
    await use(produit);
    await produit.fermer();
    await administration.sql.unsafe(`drop database ${nom} with (force)`);
    await administration.close();
  },
  baseURL: async ({ produit }, use) => use(produit.adresse),
});

/** Waits until the page stands in a theme; a page of the demo, which is plain HTML, follows the media at once. */
async function dansLeTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const autre = colorScheme === "light" ? "dark" : "light";
  await expect(page.locator(`html[data-mantine-color-scheme=${autre}]`)).toHaveCount(0);
}

/** Fails on any accessibility violation of the page as it is now; in the dark theme, on contrast alone. */
export async function sansViolation(page: Page, quoi: string): Promise<void> {
  await dansLeTheme(page, "light");
  const clair = await new AxeBuilder({ page }).analyze();
  expect(
    clair.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    `${quoi}, light`,
  ).toEqual([]);
  await dansLeTheme(page, "dark");
  const sombre = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  expect(
    sombre.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    `${quoi}, dark`,
  ).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

export { expect, MOT_DE_PASSE_DEMO };
