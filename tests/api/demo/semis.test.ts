import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lireComptesDemo, MOT_DE_PASSE_DEMO, ouvrirDepot, presenterComptes, semerDemo, type Depot } from "@sar/api";
import {
  bassin,
  compte,
  document,
  dossier,
  fiche,
  ficheDeLigne,
  ficheEvenement,
  metier,
  reconstruireRecherche,
  savoirFaire,
  type Database,
} from "@sar/db";
import { instant, refusMotDePasse, statutDe } from "@sar/domain";
import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ecrireListesDeDepart } from "../../../apps/api/src/listes-de-depart/ecrire.ts";
import { correspond } from "../../../apps/api/src/session/mot-de-passe.ts";
import { MOTS_DE_PASSE_COURANTS } from "../../../apps/api/src/session/mots-de-passe-courants.ts";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";

const NOW = instant("2026-11-24T09:00:00.000Z");
const NOMBRE = 130;
const COMMANDE = fileURLToPath(new URL("../../../apps/api/dist/demo/semer-commande.js", import.meta.url));

const ouvertes: TestDatabase[] = [];
const dossiers: string[] = [];

async function baseNeuve(): Promise<TestDatabase> {
  const base = await createTestDatabase();
  ouvertes.push(base);
  return base;
}

function depotNeuf(): Depot & { readonly dossier: string } {
  const chemin = mkdtempSync(join(tmpdir(), "sar-semis-"));
  dossiers.push(chemin);
  return { ...ouvrirDepot(chemin), dossier: chemin };
}

const semer = (base: Database, fichiers: Depot, dire: (phrase: string) => void = () => undefined) =>
  semerDemo({ base, fichiers, graine: 1, now: NOW, nombre: NOMBRE, dire });

afterAll(async () => {
  for (const base of ouvertes) await base.close();
  for (const chemin of dossiers) rmSync(chemin, { recursive: true });
});

/** All rows of all tables as text, without the password's hash, which has a salt of its own. */
async function contenu({ db }: Database): Promise<Record<string, readonly string[]>> {
  const tables = await db.execute<{ nom: string }>(
    sql`select table_name as nom from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const lignes: Record<string, readonly string[]> = {};
  for (const { nom } of tables) {
    const lues = await db.execute<{ ligne: string }>(
      sql`select (to_jsonb(t) - 'mot_de_passe')::text as ligne from ${sql.identifier(nom)} as t order by 1`,
    );
    lignes[nom] = lues.map(({ ligne }) => ligne);
  }
  return lignes;
}

describe("the demo in a database", () => {
  let base: TestDatabase;
  let depot: ReturnType<typeof depotNeuf>;
  const dit: string[] = [];
  beforeAll(async () => {
    base = await baseNeuve();
    depot = depotNeuf();
    await semer(base, depot, (phrase) => dit.push(phrase));
  }, 120_000);

  it("says in French what it does", () => {
    expect(dit).toHaveLength(4);
    expect(dit[1]).toBe(`  ${NOMBRE} candidats`);
  });

  it("holds every candidate with a CV whose bytes are in the file store", async () => {
    const documents = await base.db.select().from(document);
    expect(await base.db.$count(dossier)).toBe(NOMBRE);
    expect(new Set(documents.filter(({ type }) => type === "cv").map(({ dossierId }) => dossierId)).size).toBe(NOMBRE);
    for (const { cle, taille, typeMime } of documents) {
      expect(statSync(join(depot.dossier, cle)).size).toBe(taille);
      expect(typeMime).toBe("application/pdf");
    }
    expect(await lireDebut(depot, documents[0]?.cle ?? "")).toBe("%PDF-");
  });

  it("F12: holds fiches that are what their events come to", async () => {
    const lignes = await base.db.select().from(fiche).orderBy(asc(fiche.id));
    expect(lignes.length).toBeGreaterThan(60);
    for (const ligne of lignes) {
      const evenements = await base.db
        .select()
        .from(ficheEvenement)
        .where(eq(ficheEvenement.ficheId, ligne.id))
        .orderBy(asc(ficheEvenement.version));
      const apres = new Map(
        evenements.flatMap(({ changements }) => changements.map((c) => [c.champ, c.apres] as const)),
      );
      const lue = ficheDeLigne(ligne);
      expect(evenements.at(-1)?.version).toBe(ligne.version);
      expect(evenements[0]?.le).toBe(lue.creeLe);
      expect(apres.get("resultat")).toBe(lue.resultat);
      expect(apres.get("statut")).toBe(statutDe(lue));
      expect(apres.get("echeance") ?? null).toBe(lue.echeance);
      expect(apres.get("proprietaireId")).toBe(lue.proprietaireId);
      expect(apres.get("commentaire") ?? "").toBe(lue.commentaire);
      expect(apres.get("actions") ?? []).toEqual(lue.actions);
      expect(ligne.candidatTermes).not.toBeNull();
    }
  });

  it("V1: holds search rows in which rebuilding finds nothing to mend", async () => {
    expect(await reconstruireRecherche(base.db)).toEqual({ dossiers: NOMBRE, differents: 0 });
  });

  it("W1: holds accounts that one password opens, which the policy lets each of them choose", async () => {
    const comptes = await base.db.select().from(compte);
    expect(comptes).toHaveLength(36);
    expect(new Set(comptes.map(({ motDePasse }) => motDePasse)).size).toBe(1);
    expect(await correspond(comptes[0]?.motDePasse ?? null, MOT_DE_PASSE_DEMO)).toBe(true);
    for (const { mail, nom, prenom, entrepriseId } of comptes) {
      expect(entrepriseId).not.toBeNull();
      expect(mail).toMatch(/@[a-z]+\.example\.org$/);
      const mots = ["SAR", "Soutien aux actions de recrutement", "Commission", mail, nom, prenom];
      expect(refusMotDePasse(MOT_DE_PASSE_DEMO, { communs: MOTS_DE_PASSE_COURANTS, mots })).toEqual([]);
    }
  });

  it("presents the accounts to sign in with, and what each one shows", async () => {
    const presentes = await lireComptesDemo(base.db);
    expect(presentes.map(({ role }) => role)).toEqual(["enRetard", "aJour", "ailleurs"]);
    expect(presentes[0]?.mail.split("@")[1]).toBe(presentes[1]?.mail.split("@")[1]);
    expect(presentes[2]?.mail.split("@")[1]).not.toBe(presentes[1]?.mail.split("@")[1]);
    const lignes = presenterComptes(presentes);
    expect(lignes[0]).toContain(MOT_DE_PASSE_DEMO);
    expect(lignes[1]).toBe(`  ${presentes[0]?.mail} — ${presentes[0]?.description}`);
  });

  it("V8: knows when each recruteur last searched: as he opened his last fiche", async () => {
    const aJour = (await lireComptesDemo(base.db)).find(({ role }) => role === "aJour");
    const [lu] = await base.db
      .select()
      .from(compte)
      .where(eq(compte.mail, aJour?.mail ?? ""));
    const [derniere] = await base.db
      .select({ le: sql<string>`max(${fiche.creeLe})`.mapWith(fiche.creeLe) })
      .from(fiche)
      .where(eq(fiche.createurId, lu?.id ?? 0));
    expect(lu?.derniereRecherche).toBe(derniere?.le);
    expect((lu?.derniereRecherche ?? NOW) < "2026-11-03").toBe(true);
    expect(lu?.rechercheVisitePrecedente).not.toBeNull();
  });

  it("is the same in another database, but for the salt of the password", async () => {
    const autre = await baseNeuve();
    await semer(autre, depotNeuf());
    expect(await contenu(autre)).toEqual(await contenu(base));
  }, 300_000);

  it("is added to no database that holds dossiers, and says so in one sentence", async () => {
    const avant = await contenu(base);
    await expect(semer(base, depot)).rejects.toThrow(/^Cette base contient déjà des dossiers\u00a0: .+\.$/);
    expect(await contenu(base)).toEqual(avant);
  });
});

async function lireDebut(depot: Depot, cle: string): Promise<string> {
  const lu = await depot.lire(cle);
  const octets = Buffer.concat((await lu?.flux.toArray()) ?? []);
  return octets.subarray(0, 5).toString("latin1");
}

describe("a demo that is interrupted", () => {
  it("leaves nothing half done in the database, and the next one is whole", { timeout: 180_000 }, async () => {
    const base = await baseNeuve();
    const depot = depotNeuf();
    let reste = 70;
    const plein: Depot = {
      ...depot,
      deposer: async (...arguments_) => {
        reste -= 1;
        if (reste < 0) throw new Error("No space left on the device.");
        return depot.deposer(...arguments_);
      },
    };
    await expect(semer(base, plein)).rejects.toThrow("No space left on the device.");
    expect(await base.db.$count(dossier)).toBe(0);
    expect(await base.db.$count(compte)).toBe(0);
    await semer(base, depot);
    expect(await base.db.$count(dossier)).toBe(NOMBRE);
    const fichiers = readdirSync(depot.dossier, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    expect(fichiers).toHaveLength(await base.db.$count(document));
  });
});

describe("the open lists of a new installation", () => {
  it("are there once, whatever is done again, and as the commission has left them", async () => {
    const base = await baseNeuve();
    await ecrireListesDeDepart(base.db);
    expect(await base.db.$count(bassin)).toBe(10);
    expect(await base.db.$count(savoirFaire)).toBeGreaterThan(300);
    await base.db.update(metier).set({ libelle: "Testeuse ou testeur" }).where(eq(metier.code, "testeur"));
    await base.db.delete(bassin).where(eq(bassin.code, "vosges"));
    await base.db.insert(bassin).values({ code: "luxembourg", libelle: "Luxembourg" });
    const avant = await contenu(base);
    await ecrireListesDeDepart(base.db);
    const { bassin: bassins, ...autres } = await contenu(base);
    expect({ ...autres, bassin: avant["bassin"] }).toEqual(avant);
    expect(bassins).toHaveLength(11);
  });

  it("are there once when two processes start at the same time", async () => {
    const base = await baseNeuve();
    await Promise.all([ecrireListesDeDepart(base.db), ecrireListesDeDepart(base.db)]);
    expect(await base.db.$count(bassin)).toBe(10);
  });
});

describe("npm run demo:seed", () => {
  async function lancer(env: Record<string, string>) {
    const script = `await (await import(${JSON.stringify(COMMANDE)})).commandeSemer(${JSON.stringify(tmpdir())})`;
    const processus = spawn(process.execPath, ["--input-type=module", "-e", script], {
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });
    let [sortie, erreurs] = ["", ""];
    processus.stdout.setEncoding("utf8").on("data", (texte: string) => (sortie += texte));
    processus.stderr.setEncoding("utf8").on("data", (texte: string) => (erreurs += texte));
    const [code] = (await once(processus, "close")) as [number | null];
    return { code, sortie, erreurs };
  }

  it("wants to know which database", async () => {
    expect(await lancer({})).toEqual({
      code: 1,
      sortie: "",
      erreurs:
        "Indiquez dans DATABASE_URL la base à remplir\u00a0; sans elle, npm start prépare sa propre démonstration.\n",
    });
  });

  it("leaves a database that holds dossiers as it is", async () => {
    const { code, sortie, erreurs } = await lancer({ DATABASE_URL: ouvertes[0]?.url ?? "" });
    expect({ code, sortie }).toEqual({ code: 1, sortie: "" });
    expect(erreurs).toMatch(/^Cette base contient déjà des dossiers\u00a0: [^\n]+\n$/);
  });

  it("says which setting is wrong", async () => {
    const { code, erreurs } = await lancer({ DATABASE_URL: ouvertes[0]?.url ?? "", DEMO_GRAINE: "mirabelle" });
    expect({ code, erreurs }).toEqual({
      code: 1,
      erreurs: "DEMO_GRAINE\u00a0: indiquez un nombre entier de neuf chiffres au plus, par exemple 2.\n",
    });
  });
});
