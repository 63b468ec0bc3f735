import {
  CRITERES_DEPASSEES,
  CRITERES_PORTEFEUILLE,
  ficheSatisfait,
  instant,
  jour,
  triApresClic,
  TRI_INITIAL,
  type CriteresPortefeuille,
  type FicheCherchee,
} from "@sar/domain";
import { describe, expect, test } from "vitest";
import { unCandidat, unSavoirFaire } from "../../fabriques/candidat.ts";
import { OUVERTURE } from "../../fabriques/fiche.ts";

const fiche: FicheCherchee = {
  candidat: unCandidat({ bassinId: 2, metiersActuels: [3], savoirFaire: [unSavoirFaire()] }),
  proprietaireId: 11,
  statut: "etude_en_cours",
  resultat: "aucun",
  actions: ["analyse_cv"],
  nonReponse: true,
  creeLe: OUVERTURE,
  echeance: instant("2018-02-24T12:02:09Z"),
};

const retenue = (criteres: CriteresPortefeuille, autre: Partial<FicheCherchee> = {}) =>
  ficheSatisfait({ ...fiche, ...autre }, criteres, OUVERTURE);

describe("filters of the portefeuille", () => {
  const cas: readonly (readonly [string, CriteresPortefeuille, CriteresPortefeuille])[] = [
    ["bassin", { bassins: [1, 2] }, { bassins: [1] }],
    ["present owner", { recruteur: 11 }, { recruteur: 12 }],
    ["métiers", { metiers: [3, 4] }, { metiers: [4] }],
    ["classification", { classification: "employable" }, { classification: "adaptable" }],
    ["statuts", { statuts: ["recrute", "etude_en_cours"] }, { statuts: ["recrute"] }],
    ["résultat", { resultat: "aucun" }, { resultat: "abandon" }],
    ["action effectuée", { action: "analyse_cv" }, { action: "entretien_rh" }],
    ["non-réponse", { nonReponse: "oui" }, { nonReponse: "non" }],
    [
      "thème and niveau on one savoir-faire",
      { themes: ["dev_langage"], niveaux: ["operationnel"] },
      { themes: ["dev_langage"], niveaux: ["experimente"] },
    ],
    [
      "créée à partir du, that day included",
      { creeeAPartirDu: jour("2018-01-25") },
      { creeeAPartirDu: jour("2018-01-26") },
    ],
    [
      "échéance avant le, that day excluded",
      { echeanceAvant: jour("2018-02-25") },
      { echeanceAvant: jour("2018-02-24") },
    ],
  ];

  test.each(cas)("P2: %s", (_nom, retient, ecarte) => {
    expect(retenue(retient)).toBe(true);
    expect(retenue(ecarte)).toBe(false);
    expect(retenue({ ...retient, resultat: "abandon" })).toBe(false);
  });

  test("P2: a candidate who has left the vivier is still found by his classification", () => {
    const parti = { ...fiche.candidat, archiveLe: OUVERTURE };
    expect(retenue({ classification: "employable" }, { candidat: parti })).toBe(true);
  });

  test("P2: a fiche without échéance is never due before a day", () => {
    expect(retenue({ echeanceAvant: jour("2199-01-01") }, { echeance: null })).toBe(false);
  });

  test("P3: « Mes fiches dépassées » has four of these filters, and they are the same ones", () => {
    expect(Object.keys(CRITERES_DEPASSEES)).toEqual(["bassins", "statuts", "resultat", "action"]);
    for (const [nom, critere] of Object.entries(CRITERES_DEPASSEES)) {
      expect(critere.schema).toBe(CRITERES_PORTEFEUILLE[nom as keyof typeof CRITERES_DEPASSEES].schema);
    }
  });

  test("P1: at first créé le descending; a column's first click sorts descending, its second ascending", () => {
    expect(TRI_INITIAL).toEqual({ colonne: "creeLe", ordre: "desc" });
    const premier = triApresClic(TRI_INITIAL, "echeance");
    expect(premier).toEqual({ colonne: "echeance", ordre: "desc" });
    const deuxieme = triApresClic(premier, "echeance");
    expect(deuxieme).toEqual({ colonne: "echeance", ordre: "asc" });
    expect(triApresClic(deuxieme, "echeance")).toEqual({ colonne: "echeance", ordre: "desc" });
    expect(triApresClic(TRI_INITIAL, "creeLe")).toEqual({ colonne: "creeLe", ordre: "asc" });
  });
});
