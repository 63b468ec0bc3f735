import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { compte, entreprise } from "@sar/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";

const COMMANDE = fileURLToPath(new URL("../../apps/api/dist/session/commande-compte.js", import.meta.url));
const SECRET = "Bruyère argent colline";

let base: TestDatabase;
beforeAll(async () => {
  base = await createTestDatabase({ migrated: false });
});
afterAll(() => base.close());

async function creer(lignes: readonly string[], env: Record<string, string> = { DATABASE_URL: base.url }) {
  const script = `await (await import(${JSON.stringify(COMMANDE)})).commandeCompte()`;
  const processus = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { PATH: process.env["PATH"] ?? "", ASSOCIATION: "Numérique Rhénan", ...env },
  });
  let [sortie, erreurs] = ["", ""];
  processus.stdout.setEncoding("utf8").on("data", (texte: string) => (sortie += texte));
  processus.stderr.setEncoding("utf8").on("data", (texte: string) => (erreurs += texte));
  processus.stdin.end(lignes.map((ligne) => `${ligne}\n`).join(""));
  const [code] = (await once(processus, "close")) as [number | null];
  return { code, sortie, erreurs };
}

const recruteur = (mail: string, motDePasse: string) => [
  mail,
  "Zoé",
  "Kern",
  "recruteur",
  "Rhin Numérique",
  motDePasse,
];

describe("npm run compte:creer", () => {
  it("creates the first account of an empty database, its entreprise, and keeps only a hash of its password", async () => {
    const { code, sortie, erreurs } = await creer(recruteur("Zoe.Kern@Exemple.invalid", SECRET));
    expect({ code, erreurs }).toEqual({ code: 0, erreurs: "" });
    expect(sortie).toContain("Le compte est créé.");
    expect(sortie).not.toContain(SECRET);
    const [cree, ...autres] = await base.db.select().from(compte);
    expect(autres).toEqual([]);
    expect(cree).toMatchObject({ mail: "zoe.kern@exemple.invalid", nom: "Kern", prenom: "Zoé", role: "recruteur" });
    expect(cree?.motDePasse).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await base.db.select({ nom: entreprise.nom }).from(entreprise)).toEqual([{ nom: "Rhin Numérique" }]);
  });

  it("asks no entreprise of a member of the commission (W2)", async () => {
    const { code } = await creer(["odile@exemple.invalid", "Odile", "Conseil", "commission", SECRET]);
    expect(code).toBe(0);
  });

  it.each([
    ["an address that has an account", recruteur("zoe.kern@exemple.invalid", SECRET), /existe déjà/],
    ["a common password", recruteur("a@exemple.invalid", "motdepasse1234"), /trop courant/],
    ["the association's name", recruteur("a@exemple.invalid", "Numerique-Rhenan-68"), /se devine/],
    ["a role that is none", ["a@exemple.invalid", "A", "B", "chef", SECRET], /recruteur ou commission/],
    ["answers that end too soon", ["a@exemple.invalid", "A"], /incomplète/],
  ])("writes nothing and says why: %s", async (_cas, lignes, phrase) => {
    const { code, erreurs } = await creer(lignes);
    expect(code).toBe(1);
    expect(erreurs).toMatch(phrase);
    expect(await base.db.$count(compte)).toBe(2);
  });

  it("wants to be told the database", async () => {
    const { code, erreurs } = await creer([], {});
    expect({ code, erreurs }).toEqual({ code: 1, erreurs: expect.stringContaining("DATABASE_URL") });
  });
});
