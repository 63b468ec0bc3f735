import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { peuplerComptes } from "../../fabriques/en-base/comptes.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { peuplerPartenaires } from "../../fabriques/en-base/listes.ts";
import { OUVERTURE, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE } from "../../fabriques/personnes.ts";

const COMMANDE = fileURLToPath(new URL("../../../apps/api/dist/courriers/commande-courriers.js", import.meta.url));

let base: TestDatabase;
beforeAll(async () => {
  base = await createTestDatabase({ migrated: false });
});
afterAll(() => base.close());

async function courriers(...mots: readonly string[]) {
  const script = `await (await import(${JSON.stringify(COMMANDE)})).commandeCourriers(".", ${JSON.stringify(mots)})`;
  const processus = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: base.url },
  });
  let [sortie, erreurs] = ["", ""];
  processus.stdout.setEncoding("utf8").on("data", (texte: string) => (sortie += texte));
  processus.stderr.setEncoding("utf8").on("data", (texte: string) => (erreurs += texte));
  const [code] = (await once(processus, "close")) as [number | null];
  return { code, texte: sortie + erreurs };
}

describe("npm run courriers", () => {
  it("M1: says that all have left, then which wait and which were given up, and why", async () => {
    expect(await courriers()).toEqual({ code: 0, texte: "Tous les mails sont partis.\n" });
    await peuplerPartenaires(base);
    await peuplerComptes(base);
    for (const version of [1, 2]) {
      const { ficheId } = await ouvrirEnBase(base, ALICE, await enregistrerCandidat(base, { nom: `N${version}` }));
      const saisie = uneSaisie("aucun", { nonReponse: true });
      await decider(base, { ficheId }, { type: "mettreAJour", par: acteur(ALICE), version: 1, saisie }, OUVERTURE);
    }
    await base.sql`update courrier set abandonne_le = now(), prochain_essai_le = null, essais = 13, dernier_motif = 'Refus du serveur'
      where id = (select max(id) from courrier)`;
    const { code, texte } = await courriers();
    expect(code).toBe(0);
    expect(texte).toMatch(/n°\u00a01, .+ en attente, prochain essai le .+, 0 essai/);
    expect(texte).toMatch(/n°\u00a02, .+ abandonné le .+, 13 essai\(s\)\n {4}Refus du serveur/);
  });

  it("M1: puts what was given up back into the queue, by its number or all", async () => {
    expect(await courriers("renvoyer", "1")).toEqual({
      code: 1,
      texte: "Aucun mail abandonné ne porte le numéro 1.\n",
    });
    expect(await courriers("renvoyer", "2")).toMatchObject({
      code: 0,
      texte: expect.stringContaining("1 mail(s) remis en file"),
    });
    expect(
      await base.sql`select essais, abandonne_le, prochain_essai_le = essais_depuis as du from courrier where id = 2`,
    ).toEqual([{ essais: 0, abandonne_le: null, du: true }]);
    expect(await courriers("renvoyer", "--tous")).toMatchObject({
      code: 0,
      texte: expect.stringContaining("0 mail(s)"),
    });
  });

  it.each([[["effacer"]], [["renvoyer"]], [["renvoyer", "tout"]], [["renvoyer", "1", "2"]]])(
    "says how it is used when the words are wrong: %s",
    async (mots) => {
      const { code, texte } = await courriers(...mots);
      expect(code).toBe(1);
      expect(texte).toContain("npm run courriers -- renvoyer <numéro>");
    },
  );
});
