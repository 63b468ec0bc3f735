import { jour } from "@sar/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { construire, MAINTENANT } from "../../benchmarks/src/donnees/construire.ts";
import { enonce, type Enonce } from "../../packages/db/src/enonce.ts";
import { rechercheDossier } from "../../packages/db/src/schema/index.ts";
import { parcourir } from "../../packages/db/src/vivier/chemins.sql.ts";
import { exigencesVivier } from "../../packages/db/src/vivier/criteres.sql.ts";
import { etendueDe } from "../../packages/db/src/vivier/etendue.sql.ts";
import { estTrouveSql } from "../../packages/db/src/vivier/trouves.sql.ts";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";

let base: TestDatabase;

/** The planner is told that the tables hold a hundred thousand rows, of the kind of a few hundred. */
beforeAll(async () => {
  base = await createTestDatabase();
  await construire(base.url, { graine: 5, taille: 400 });
  await base.sql`analyze`;
  await base.sql`update pg_class set reltuples = 100000
    where relname like 'recherche\_dossier%' and relkind in ('r', 'i')`;
});
afterAll(() => base.close());

/** A plan for whatever values, or for the statement's own. */
async function planDe(statement: Enonce, mode: "force_generic_plan" | "force_custom_plan"): Promise<string> {
  const { sql: texte, params } = statement.requete();
  const valeurs = params.map((valeur) => (typeof valeur === "number" ? String(valeur) : `'${String(valeur)}'`)).join();
  return base.sql.begin(async (sql) => {
    await sql.unsafe(`set local plan_cache_mode = ${mode}`);
    await sql.unsafe(`prepare a_expliquer as ${texte}`);
    const lignes = await sql.unsafe(`explain execute a_expliquer(${valeurs})`);
    await sql.unsafe("deallocate a_expliquer");
    return lignes.map((ligne) => String(ligne["QUERY PLAN"])).join("\n");
  });
}

const LE_MILIEU = { dateClassification: MAINTENANT, dossierId: 200 };
const debuts = [
  { place: null, enArriere: false },
  { place: LE_MILIEU, enArriere: false },
  { place: LE_MILIEU, enArriere: true },
];
const dates = { classifieAPartirDu: jour("2024-01-01"), classifieAvant: jour("2030-01-01") };

describe("V6: what the planner makes of a search", () => {
  test("a walk, wherever it begins and ends, is a walk: it sorts nothing", async () => {
    const plans: string[] = [];
    for (const debut of debuts) {
      for (const bassins of [null, [1], [1, 2, 3, 4]]) {
        for (const parLaTable of [false, true]) {
          const criteres = { ...dates, metiers: [1, 2], classification: "adaptable" as const };
          const exigences = exigencesVivier({ ...criteres, ...(bassins && { bassins }) }, MAINTENANT);
          const bouts = exigences.flatMap(({ bout }) => bout ?? []);
          const recherche = { criteres, entrepriseId: 1, now: MAINTENANT };
          const but = { recherche, exigences, etendue: etendueDe(MAINTENANT, bouts, debut) };
          const borne = debut.enArriere ? MAINTENANT : null;
          const { statement } = parcourir(but, { lignes: 32, bassins, parLaTable, borne });
          plans.push(await planDe(statement, "force_generic_plan"));
        }
      }
    }
    for (const plan of plans) expect(plan).not.toMatch(/\bSort\b(?! Key)|Bitmap|Seq Scan/u);
    expect(plans).toHaveLength(18);
  });

  test("the candidates of one week are known to be few before they are counted", async () => {
    const semaine = { classifieAPartirDu: jour("2024-01-01"), classifieAvant: jour("2024-01-08") };
    const recherche = { criteres: semaine, entrepriseId: 1, now: MAINTENANT };
    const statement = enonce`select count(*) from ${rechercheDossier} where ${estTrouveSql(recherche)}`;
    const plan = await planDe(statement, "force_custom_plan");
    expect(Number(/on recherche_dossier .*rows=(\d+)/u.exec(plan)?.[1])).toBeLessThan(2000);
  });
});
