import {
  CAUSES_REJET,
  ficheVueSchema,
  ETATS_SUIVI_ENREGISTRABLES,
  jour,
  MENTION_COMMENTAIRE,
  messageDeSaisie,
  MESSAGE_JOUR,
  MESSAGE_SANS_JOUR,
  mettreAJourSchema,
  ouvrirSchema,
  RESULTATS,
  RESULTATS_SIMPLES,
  saisieFicheSchema,
  transmettreSchema,
} from "@sar/domain";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { arbSaisie } from "../../fabriques/arbitraries/fiche.ts";
import { arbTexteInterdit } from "../../fabriques/arbitraries/texte.ts";
import { uneSaisie, unSuivi } from "../../fabriques/fiche.ts";

beforeAll(() => {
  z.config({ localeError: messageDeSaisie });
});

const RECRUTEMENT = uneSaisie("recrutement");
const REJET = uneSaisie("entretien_non_employable");
const CDD = unSuivi({ contrat: "cdd" });

/** The faults of an entry as « field: message ». */
function fautes(saisie: unknown): readonly string[] {
  const lue = saisieFicheSchema.safeParse(saisie);
  return lue.success ? [] : lue.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("the form of a fiche", () => {
  test("F8, F9: every legal entry is accepted as it is", () => {
    fc.assert(
      fc.property(arbSaisie, (saisie) => {
        expect(saisieFicheSchema.parse(saisie)).toEqual(saisie);
      }),
      { numRuns: 500 },
    );
  });

  test("F2: a statut or an échéance is never entered", () => {
    for (const champ of ["statut", "echeance", "proprietaireId", "version"]) {
      expect(fautes({ ...uneSaisie("aucun"), [champ]: "recrute" })).toEqual([
        ": Cette demande contient un champ inconnu. Rechargez la page, puis recommencez.",
      ]);
    }
  });

  test.each([undefined, null, "", "inconnu", "RECRUTEMENT", 13, ["aucun"]])("an unknown résultat: %j", (resultat) => {
    expect(fautes({ ...uneSaisie("aucun"), resultat })).toEqual(["resultat: Choisissez un résultat."]);
  });

  test("F8: at least one cause with entretien_non_employable", () => {
    expect(fautes({ ...REJET, causes: [] })).toEqual(["causes: Cochez au moins une cause de rejet."]);
    expect(fautes({ ...REJET, causes: undefined })).toEqual(["causes: Cochez au moins une cause de rejet."]);
  });

  test("F8: causes of the list, each once", () => {
    expect(fautes({ ...REJET, causes: ["inconnue"] })).toEqual(["causes.0: Choisissez une valeur de la liste."]);
    expect(fautes({ ...REJET, causes: [...CAUSES_REJET.codes, "autre"] })).toEqual([
      "causes: Cochez chaque cause une seule fois.",
    ]);
  });

  test("F8: no causes with any other résultat", () => {
    for (const resultat of RESULTATS.codes.filter((code) => code !== "entretien_non_employable")) {
      expect(fautes({ ...uneSaisie(resultat), causes: ["autre"] })).toEqual([
        "causes: Les causes de rejet n’accompagnent que le résultat Profil jugé non employable.",
      ]);
    }
  });

  test("F9: recrutement requires the suivi", () => {
    const message = "suivi: Complétez le suivi recrutement.";
    expect(fautes({ ...RECRUTEMENT, suivi: null })).toEqual([message]);
    expect(fautes({ ...RECRUTEMENT, suivi: undefined })).toEqual([message]);
  });

  test.each([
    ["contrat", "na", "suivi.contrat: Choisissez le type de contrat."],
    ["contrat", undefined, "suivi.contrat: Choisissez le type de contrat."],
    ["etat", "na", "suivi.etat: Choisissez l’état du recrutement."],
    ["etat", undefined, "suivi.etat: Choisissez l’état du recrutement."],
    ["date", "2020-02-31", `suivi.date: ${MESSAGE_JOUR}`],
    ["date", "31/01/2020", `suivi.date: ${MESSAGE_JOUR}`],
    ["date", null, `suivi.date: ${MESSAGE_SANS_JOUR}`],
    ["date", "", `suivi.date: ${MESSAGE_SANS_JOUR}`],
    ["finLe", null, `suivi.finLe: ${MESSAGE_SANS_JOUR}`],
    ["finLe", undefined, `suivi.finLe: ${MESSAGE_SANS_JOUR}`],
    ["finLe", "2020-02-30", `suivi.finLe: ${MESSAGE_JOUR}`],
  ])("F9: suivi.%s %j", (champ, valeur, faute) => {
    expect(fautes({ ...RECRUTEMENT, suivi: { ...CDD, [champ]: valeur } })).toEqual([faute]);
  });

  test("F9: an end date is refused with a CDI, and its absence is no fault", () => {
    expect(fautes({ ...RECRUTEMENT, suivi: { ...CDD, contrat: "cdi" } })).toEqual([
      "suivi.finLe: Ce contrat n’a pas de date de fin.",
    ]);
    const { finLe: _, ...sansFin } = unSuivi();
    expect(saisieFicheSchema.parse({ ...RECRUTEMENT, suivi: sansFin }).suivi).toEqual(unSuivi());
  });

  test("F9: every état but N/A can be recorded", () => {
    for (const etat of ETATS_SUIVI_ENREGISTRABLES) {
      expect(fautes({ ...RECRUTEMENT, suivi: { ...CDD, etat } })).toEqual([]);
    }
  });

  test("F9: no suivi with any other résultat", () => {
    const message = "suivi: Le suivi recrutement n’accompagne que le résultat Recrutement.";
    for (const resultat of [...RESULTATS_SIMPLES, "entretien_non_employable"] as const) {
      expect(fautes({ ...uneSaisie(resultat), suivi: CDD })).toEqual([message]);
    }
  });

  test("actions of the list, each once", () => {
    expect(fautes({ ...uneSaisie("aucun"), actions: ["inconnue"] })).toEqual([
      "actions.0: Choisissez une valeur de la liste.",
    ]);
    expect(fautes({ ...uneSaisie("aucun"), actions: Array.from({ length: 14 }, () => "autre") })).toEqual([
      "actions: Cochez chaque action une seule fois.",
    ]);
    expect(fautes({ ...uneSaisie("aucun"), actions: "autre" })).toEqual([
      "actions: Choisissez des actions de la liste.",
    ]);
  });

  test("F10: non-réponse is yes or no", () => {
    expect(fautes({ ...uneSaisie("aucun"), nonReponse: "oui" })).toEqual([
      "nonReponse: Corrigez ce champ\u00a0: cette valeur n’est pas du bon type.",
    ]);
    expect(fautes({ ...uneSaisie("aucun"), nonReponse: undefined })).toEqual(["nonReponse: Complétez ce champ."]);
  });

  test("F15: the comment holds 4,000 characters and bears the legal notice", () => {
    expect(fautes(uneSaisie("aucun", { commentaire: "x".repeat(4000) }))).toEqual([]);
    expect(fautes(uneSaisie("aucun", { commentaire: "x".repeat(4001) }))).toEqual([
      "commentaire: Raccourcissez ce texte\u00a0: 4\u202f000 caractères au plus.",
    ]);
    expect(MENTION_COMMENTAIRE).toBe(
      "Les données saisies dans cette zone le sont sous la responsabilité de leur auteur. Vous ne devez pas saisir des données contraires aux législations et réglementations en vigueur. Sont notamment interdits les textes relatifs à l'atteinte à la vie privée d'autrui, la diffamation et l'injure, ...",
    );
  });

  test("a comment that cannot be stored is refused, wherever the character stands", () => {
    fc.assert(
      fc.property(arbTexteInterdit(), (commentaire) => {
        expect(fautes(uneSaisie("aucun", { commentaire }))).toEqual([
          "commentaire: Ce texte contient un caractère qui ne peut pas être enregistré. Supprimez-le, puis recommencez.",
        ]);
      }),
    );
  });

  test("all that is wrong is told at once", () => {
    const suivi = { ...CDD, date: "2020-02-31", etat: "na" };
    expect(fautes({ ...RECRUTEMENT, suivi, nonReponse: 1, causes: ["autre"] })).toHaveLength(4);
  });

  test("whatever comes in, nothing is thrown and every fault is told in French", () => {
    const champs = { resultat: fc.anything(), causes: fc.anything(), suivi: fc.anything(), actions: fc.anything() };
    const presque = fc
      .tuple(arbSaisie, fc.record(champs, { requiredKeys: [] }))
      .map(([bon, faux]) => Object.assign({}, bon, faux));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), presque), (saisie) => {
        for (const faute of fautes(saisie))
          expect(faute).toMatch(/: (?:C|Les|Le|Un|Choisissez|Indiquez|Raccourcissez)[^:]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the commands' schemas", () => {
  test.each([
    ["ouvrir", ouvrirSchema, { dossierId: 1, action: "non_retenu" }],
    ["mettreAJour", mettreAJourSchema, { ficheId: 1, version: 1, saisie: RECRUTEMENT }],
    ["confirmer", ficheVueSchema, { ficheId: 1, version: 1 }],
    ["transmettre", transmettreSchema, { ficheId: 1, version: 1, destinataireId: 2 }],
    ["annuler", ficheVueSchema, { ficheId: 1, version: 1 }],
  ] as const)("%s takes exactly its own fields", (_, schema, commande) => {
    expect(schema.parse(commande)).toEqual(commande);
    expect(schema.safeParse({ ...commande, par: 1 }).success).toBe(false);
    for (const champ of Object.keys(commande)) {
      for (const valeur of [undefined, null, 0, -1, 1.5, "1", Number.NaN, 2 ** 53, "inconnu"]) {
        expect(schema.safeParse({ ...commande, [champ]: valeur }).success, `${champ}: ${String(valeur)}`).toBe(false);
      }
    }
  });

  test("F11: a version fits its column", () => {
    expect(ficheVueSchema.safeParse({ ficheId: 1, version: 2_147_483_648 }).success).toBe(false);
  });

  test("a day of the suivi is typed as a day", () => {
    const suivi = saisieFicheSchema.parse(RECRUTEMENT).suivi;
    expect(suivi?.date).toBe(jour("2018-03-01"));
  });
});
