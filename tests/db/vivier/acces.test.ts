import { instant, type CriteresVivier, type Jour } from "@sar/domain";
import { describe, expect, test } from "vitest";
import { chemins, type Bilan } from "../../../packages/db/src/vivier/acces.sql.ts";
import type { Chemin } from "../../../packages/db/src/vivier/chemins.sql.ts";
import { TERMES_CHERCHES } from "../../../packages/db/src/vivier/termes.ts";
import type { Statistiques } from "../../../packages/db/src/vivier/statistiques.ts";

const now = instant("2026-06-15T09:00:00Z");

/** A million rows, of which that share meets a criterion on this column; nine in ten come before any date. */
const statistiques = (parts: Readonly<Record<string, number>>, lignes = 1_000_000): Statistiques => ({
  lignes,
  part: (colonne) => parts[colonne] ?? 1,
  valeurs: () => [],
  partAvant: () => 0.9,
  valeurA: (_, part) => (part <= 0 ? null : "2026-01-01 00:00:00+00"),
});

function nature({ statement, lignes, borne }: Chemin): string {
  const { sql } = statement.requete();
  if (sql.includes('"recherche_dossier"."dossier_id" not in')) return "contourner";
  if (sql.includes('from (select * from "recherche_dossier"')) return `puiser ${lignes}`;
  const marche = sql.includes("cross join lateral") ? "parcourir l'index" : "parcourir la table";
  return `${marche} ${lignes}${/"bassin_id" = \$\d+::bigint/u.test(sql) ? " par bassin" : ""}${borne ? " borné" : ""}`;
}

/** The ways that are taken when each finds as many rows as the list says, a quarter of them or so many free, and no page. */
function suite(criteres: CriteresVivier, connues: Statistiques, trouvees: readonly (number | Bilan)[]): string[] {
  const recherche = { criteres, entrepriseId: 1, now };
  const debut = { place: null, enArriere: false };
  const voie = chemins({ recherche, debut, statistiques: connues });
  const prises: string[] = [];
  let chemin = voie.next();
  for (const nombre of [...trouvees, 0]) {
    if (chemin.done) break;
    prises.push(nature(chemin.value));
    chemin = voie.next(typeof nombre === "number" ? { trouvees: nombre, libres: nombre / 4 } : nombre);
  }
  return prises;
}

describe("V6: the way to a page of the vivier", () => {
  test("without criteria, the rows themselves are read along the order", () => {
    expect(suite({}, statistiques({}), [])).toEqual(["parcourir la table 32"]);
  });

  test("criteria that most rows meet are asked of each row, those that few meet of the index", () => {
    const part = (classification: number) => statistiques({ classification });
    expect(suite({ classification: "adaptable" }, part(0.5), [])).toEqual(["parcourir la table 32"]);
    expect(suite({ classification: "adaptable" }, part(0.001), [])).toEqual(["parcourir l'index 32"]);
  });

  test("what the index cannot be asked is asked of each row", () => {
    expect(suite({ nom: "du" }, statistiques({}), [])).toEqual(["parcourir la table 32"]);
  });

  test("savoir-faire that share their bit with one that most rows hold are asked of each row", () => {
    const rare = { savoirFaire: [1] };
    const [terme] = TERMES_CHERCHES.savoirFaire([1 + 128], undefined);
    const seul = statistiques({ termes: 0.01 });
    const partage = { ...seul, valeurs: () => [[String(terme), 0.9]] as const };
    expect(suite(rare, seul, [])).toEqual(["parcourir l'index 32 borné"]);
    expect(suite(rare, partage, [])).toEqual(["parcourir la table 32 borné"]);
  });

  test("few bassins are walked along by themselves, many or large ones with all others", () => {
    const part = (bassin_id: number) => statistiques({ bassin_id });
    expect(suite({ bassins: [1, 2] }, part(0.2), [])).toEqual(["parcourir la table 32 par bassin"]);
    expect(suite({ bassins: [1, 2] }, part(0.6), [])).toEqual(["parcourir la table 32"]);
    expect(suite({ bassins: [1, 2, 3, 4, 5] }, part(0.2), [])).toEqual(["parcourir la table 32"]);
  });

  test("V2: where the entreprise has fiches on what is met first, more is read, then all of its fiches are passed by", () => {
    expect(suite({}, statistiques({}), [32, 251])).toEqual([
      "parcourir la table 32",
      "parcourir la table 251",
      "contourner",
    ]);
  });

  test("V2: where nearly all that is met first is the entreprise's own, its fiches are passed by at once", () => {
    const apres = (libres: number) => suite({}, statistiques({}), [{ trouvees: 32, libres }])[1];
    expect([0, 3, 4, 25].map(apres)).toEqual([
      "contourner",
      "contourner",
      "parcourir la table 251",
      "parcourir la table 251",
    ]);
    expect(suite({}, statistiques({}), [{ trouvees: 31, libres: 0 }])).toEqual(["parcourir la table 32", "contourner"]);
    const frequents = statistiques({ termes: 0.03, classification: 0.3 });
    expect(suite({ metiers: [1], classification: "adaptable" }, frequents, [{ trouvees: 32, libres: 0 }, 26])).toEqual([
      "parcourir l'index 32 borné",
      "contourner",
    ]);
  });

  test("rare criteria are found by an index of their own", () => {
    const rares = { termes: 0.001, bassin_id: 0.1 };
    expect(suite({ metiers: [1], bassins: [1] }, statistiques(rares), [32, 251])).toEqual([
      "puiser 32",
      "puiser 251",
      "contourner",
    ]);
    expect(suite({ candidat: 7 }, statistiques({}), [])).toEqual(["puiser 32"]);
  });

  test("V3, V5: days that are too many to be named, and words of two letters, have no index of their own", () => {
    const rares = statistiques({}, 10_000);
    const depuis = (jour: string) => ({ situationAPartirDu: jour as Jour });
    const tardives = { ...rares, partAvant: (colonne: string) => (colonne === "derniere_situation" ? 0.999 : 0.9) };
    expect(suite(depuis("2026-06-01"), tardives, [])).toEqual(["puiser 32"]);
    expect(suite(depuis("2025-01-01"), tardives, [])).toEqual(["parcourir l'index 32"]);
    expect(suite({ nom: "dupont" }, rares, [])).toEqual(["puiser 32"]);
    expect(suite({ nom: "du" }, rares, [])).toEqual(["parcourir la table 32"]);
  });

  test("a walk for criteria of which an index is worse stops after a while, and the index follows", () => {
    const frequents = { termes: 0.03, classification: 0.3 };
    expect(suite({ metiers: [1], classification: "adaptable" }, statistiques(frequents), [3])).toEqual([
      "parcourir l'index 32 borné",
      "puiser 32",
    ]);
    expect(suite({ metiers: [1], classification: "adaptable" }, statistiques(frequents), [32, 251])).toEqual([
      "parcourir l'index 32 borné",
      "parcourir l'index 251 borné",
      "contourner",
    ]);
  });

  test("what nobody has counted yet is walked along to its end", () => {
    expect(suite({ metiers: [1] }, statistiques({ termes: 1 }, 0), [])).toEqual(["parcourir la table 32"]);
  });
});
