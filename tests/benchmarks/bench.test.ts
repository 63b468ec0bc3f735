import { rechercher, reconstruireRecherche } from "@sar/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chargePortefeuille } from "../../benchmarks/src/charge/portefeuille.ts";
import { chargeVivier } from "../../benchmarks/src/charge/vivier.ts";
import { construire, MAINTENANT, type Donnees } from "../../benchmarks/src/donnees/construire.ts";
import {
  lecturePortefeuille,
  lectureVivier,
  verifierAccord,
  verifierDesignC,
} from "../../benchmarks/src/mesure/listes.ts";
import { contourner, parcourir, puiser } from "../../packages/db/src/vivier/chemins.sql.ts";
import { exigencesVivier } from "../../packages/db/src/vivier/criteres.sql.ts";
import { etendueDe } from "../../packages/db/src/vivier/etendue.sql.ts";
import type { Place } from "../../packages/db/src/vivier/ordre.sql.ts";
import { suivre } from "../../packages/db/src/vivier/page.queries.ts";
import { createTestDatabase, type TestDatabase } from "../cluster/database.ts";

const TAILLE = 600;
const NOMBRE = 40;

let base: TestDatabase;
let donnees: Donnees;

beforeAll(async () => {
  base = await createTestDatabase();
  donnees = await construire(base.url, { graine: 3, taille: TAILLE });
});
afterAll(() => base.close());

/** The indexes and foreign keys of the database, as it defines them. */
const structure = (sql: TestDatabase["sql"]) => sql`
  select indexdef as definition from pg_indexes where schemaname = 'public'
  union all
  select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype <> 'n'
  order by 1`;

describe("data of the benchmark", () => {
  test("the copies of the candidates on the fiches are those that the product derives", async () => {
    const copies = () => base.sql`select id, candidat_bassin_id, candidat_termes, candidat_nom, candidat_masque_codes,
      candidat_masque_metiers, candidat_masque_themes, candidat_masque_themes_suite, candidat_affichage
      from fiche order by id`;
    const copiees = await copies();
    await reconstruireRecherche(base.db);
    expect(await copies()).toEqual(copiees);
  });

  test("the search rows that were copied are those that the product derives", async () => {
    expect(await reconstruireRecherche(base.db)).toEqual({ dossiers: TAILLE, differents: 0 });
  });

  test("indexes and foreign keys are those of an empty database afterwards", async () => {
    const vide = await createTestDatabase();
    const attendue = await structure(vide.sql);
    await vide.close();
    expect(await structure(base.sql)).toEqual(attendue);
  });

  test("the newest candidates of the vivier are in the portefeuille of one entreprise", async () => {
    const recente = donnees.entreprises.find((entreprise) => entreprise.recente)!;
    expect(recente.fiches).toBe(TAILLE / 10);
    const [{ n }] = await base.sql<[{ n: number }]>`select count(*)::int as n from fiche
      where entreprise_id = ${recente.id} and candidat_termes is not null`;
    expect(n).toBe(recente.fiches);
  });
});

describe("workload of the benchmark", () => {
  test("V1 to V6: the lists of the vivier, of the textbook and of design C are the same", async () => {
    const lues: number[] = [];
    for (const entreprise of donnees.entreprises.slice(0, 3)) {
      for (const tirage of chargeVivier(3, donnees.modeles, NOMBRE)) {
        const lecture = await lectureVivier(base, tirage, entreprise);
        lues.push((await verifierAccord(lecture, base.db)).lignes);
        await verifierDesignC(lecture, { db: base.db, planifiee: base.sql });
      }
    }
    expect(lues.filter((lignes) => lignes > 0).length).toBeGreaterThan(NOMBRE);
  });

  test("V2, V6: every way to a page that looks far enough gives the same page", async () => {
    const entrepriseId = donnees.entreprises.find((entreprise) => entreprise.recente)!.id;
    const places = await base.sql<Place[]>`select dossier_id as "dossierId", date_classification as "dateClassification"
      from recherche_dossier where visible @> ${MAINTENANT}::timestamptz order by 2 desc, 1 desc`;
    const a = (part: number) => places[Math.floor(places.length * part)]!;
    const departs = [
      { place: null, enArriere: false, borne: a(0.7) },
      { place: a(0.2), enArriere: false, borne: a(0.8) },
      { place: a(0.8), enArriere: true, borne: a(0.2) },
    ] as const;
    const bilan = { suffisent: 0, tropCourtes: 0, parIndex: 0 };
    const bornesSuffisent = [0, 0, 0];
    for (const [rang, { criteres }] of chargeVivier(3, donnees.modeles, NOMBRE).entries()) {
      const recherche = { criteres, entrepriseId, now: MAINTENANT };
      const depart = departs[rang % 3]!;
      const exigences = exigencesVivier(criteres, MAINTENANT);
      const bouts = exigences.flatMap(({ bout }) => bout ?? []);
      const etendue = etendueDe(MAINTENANT, bouts, depart);
      const borne = depart.borne.dateClassification;
      const but = { recherche, exigences, etendue };
      const pilotes = exigences.flatMap(({ pilote }) => pilote ?? []);
      const chemins = [
        ...[null, ...(criteres.bassins ? [criteres.bassins] : [])].flatMap((bassins) =>
          [false, true].flatMap((parLaTable) => [
            parcourir(but, { lignes: 36, bassins, parLaTable, borne: null }),
            parcourir(but, { lignes: 251, bassins, parLaTable, borne: null }),
            parcourir(but, { lignes: 36, bassins, parLaTable, borne }),
          ]),
        ),
        ...[...pilotes.map((pilote) => [pilote]), pilotes]
          .filter((ensemble) => ensemble.length > 0)
          .map((ensemble) => puiser(but, 36, ensemble)),
        contourner(but),
      ];
      const menent = await Promise.all(chemins.map((chemin) => suivre(base.db, chemin)));
      const pages = menent.filter(({ suffit }) => suffit).map(({ libres }) => libres);
      for (const page of pages) expect(page).toEqual(pages.at(-1));
      bilan.suffisent += pages.length;
      bornesSuffisent[rang % 3]! += menent.filter(({ suffit }, n) => suffit && chemins[n]!.borne).length;
      bilan.tropCourtes += chemins.length - pages.length;
      bilan.parIndex += pilotes.length;
    }
    for (const nombre of bornesSuffisent) expect(nombre).toBeGreaterThan(2);
    for (const nombre of Object.values(bilan)) expect(nombre).toBeGreaterThan(NOMBRE / 4);
  });

  test("V3: a bassin that is asked for twice gives its candidates once", async () => {
    const pour = { entrepriseId: donnees.entreprises[0]!.id, now: MAINTENANT };
    const bassins = await base.sql<{ id: number }[]>`select id::int from bassin`;
    const trouves: number[] = [];
    for (const { id } of bassins) {
      const une = await rechercher(base.db, { criteres: { bassins: [id] }, ...pour }, null);
      expect(await rechercher(base.db, { criteres: { bassins: [id, id] }, ...pour }, null)).toEqual(une);
      trouves.push(une.lignes.length);
    }
    expect(Math.max(...trouves)).toBeGreaterThan(1);
  });

  test("P1 to P3: the portefeuilles of product and textbook are the same", async () => {
    const [grande] = donnees.entreprises;
    const lues: number[] = [];
    for (const tirage of chargePortefeuille(3, donnees.modeles, grande!.recruteurs.length, NOMBRE)) {
      lues.push((await verifierAccord(await lecturePortefeuille(base, tirage, grande!), base.db)).lignes);
    }
    expect(lues.filter((lignes) => lignes > 0).length).toBeGreaterThan(NOMBRE / 5);
  });

  test("the same graine draws the same, another one something else", () => {
    const { modeles } = donnees;
    expect(chargeVivier(3, modeles, NOMBRE)).toEqual(chargeVivier(3, modeles, NOMBRE));
    expect(chargeVivier(4, modeles, NOMBRE)).not.toEqual(chargeVivier(3, modeles, NOMBRE));
  });
});
