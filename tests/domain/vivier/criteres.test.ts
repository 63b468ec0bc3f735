import {
  CRITERES_VIVIER,
  criteresVivierSchema,
  estTrouve,
  instant,
  jour,
  LIENS_ADC,
  NIVEAUX_ETUDE,
  NIVEAUX_MAITRISE,
  satisfaitCriteres,
  THEMES,
  TRANCHES_ANNEES,
  type CandidatCherche,
  type CriteresVivier,
} from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbCandidat, arbInstantProche } from "../../fabriques/arbitraries/candidat.ts";
import { arbCriteresVivier } from "../../fabriques/arbitraries/criteres.ts";
import { unCandidat, unClassement, unSavoirFaire, uneSituation } from "../../fabriques/candidat.ts";

const NOW = instant("2018-02-01T10:00:00+01:00");

function trouve(criteres: CriteresVivier, candidat: Partial<CandidatCherche> = {}): boolean {
  return estTrouve(unCandidat(candidat), criteres, { aUneFiche: false, now: NOW });
}

describe("V3: each criterion", () => {
  const deuxMetiers = { metiersActuels: [3, 8] };

  test.each<[string, CriteresVivier, Partial<CandidatCherche>, boolean]>([
    ["no criterion finds everybody", {}, {}, true],
    ["V5: the candidate picked", { candidat: 501 }, {}, true],
    ["V5: another candidate", { candidat: 502 }, {}, false],
    ["V5: letters of the name", { nom: "orn" }, {}, true],
    ["V5: letters of the prénom", { nom: "colas" }, {}, true],
    ["V5: other letters", { nom: "durand" }, {}, false],
    ["his bassin", { bassins: [67] }, {}, true],
    ["one of several bassins", { bassins: [68, 67] }, {}, true],
    ["another bassin", { bassins: [68] }, {}, false],
    ["one of his métiers actuels", { metiers: [8] }, deuxMetiers, true],
    ["one of several métiers", { metiers: [1, 3] }, deuxMetiers, true],
    ["another métier", { metiers: [1, 2] }, deuxMetiers, false],
    ["no métier actuel", { metiers: [3] }, { metiersActuels: [] }, false],
    ["V1: his classification", { classification: "employable" }, {}, true],
    ["V1: the other classification", { classification: "adaptable" }, {}, false],
    [
      "the classification of last month counts no more",
      { classification: "adaptable" },
      { classements: [unClassement("adaptable", instant("2018-01-01T08:00:00Z")), unClassement()] },
      false,
    ],
  ])("V3: %s", (_, criteres, candidat, attendu) => {
    expect(trouve(criteres, candidat)).toBe(attendu);
  });

  test("V3: niveaux d'étude: strictly those", () => {
    for (const niveauEtude of NIVEAUX_ETUDE.codes) {
      for (const cherche of NIVEAUX_ETUDE.codes) {
        expect(trouve({ niveauxEtude: [cherche] }, { niveauEtude })).toBe(cherche === niveauEtude);
      }
      expect(trouve({ niveauxEtude: ["bac", niveauEtude] }, { niveauEtude })).toBe(true);
    }
    expect(trouve({ niveauxEtude: [...NIVEAUX_ETUDE.codes] }, { niveauEtude: null })).toBe(false);
  });

  test("V3: années d'expérience: strictly those", () => {
    for (const experienceNumerique of TRANCHES_ANNEES.codes) {
      for (const cherche of TRANCHES_ANNEES.codes) {
        expect(trouve({ experiences: [cherche] }, { experienceNumerique })).toBe(cherche === experienceNumerique);
      }
    }
    expect(trouve({ experiences: [...TRANCHES_ANNEES.codes] }, { experienceNumerique: null })).toBe(false);
  });

  test("V3: a formation by any of the four links, two of them only while an entreprise is sought", () => {
    for (const lien of LIENS_ADC.codes) {
      const sousReserve = lien === "attente" || lien === "en_cours";
      const avec = (rechercheEntreprise: boolean) => ({ liensAdc: [{ actionAdcId: 4, lien, rechercheEntreprise }] });
      expect(trouve({ formation: 4 }, avec(true))).toBe(true);
      expect(trouve({ formation: 4 }, avec(false))).toBe(!sousReserve);
      expect(trouve({ formation: 5 }, avec(true))).toBe(false);
    }
    expect(trouve({ formation: 4 })).toBe(false);
  });

  test.each([
    ["classifieAPartirDu", "2018-01-14", true],
    ["classifieAPartirDu", "2018-01-15", true],
    ["classifieAPartirDu", "2018-01-16", false],
    ["classifieAvant", "2018-01-15", false],
    ["classifieAvant", "2018-01-16", true],
    ["situationAPartirDu", "2017-11-30", true],
    ["situationAPartirDu", "2017-12-01", true],
    ["situationAPartirDu", "2017-12-02", false],
  ])("V3: %s %s, classified on 15/01/2018, his situation since 01/12/2017", (critere, date, attendu) => {
    expect(trouve({ [critere]: jour(date) })).toBe(attendu);
  });

  test("V3: « à partir du » and « avant le » bound at midnight in Paris, not in UTC", () => {
    const aMinuitMoinsUne = { classements: [unClassement("employable", instant("2018-01-14T22:59:59.999Z"))] };
    const aMinuit = { classements: [unClassement("employable", instant("2018-01-14T23:00:00Z"))] };
    const le15 = jour("2018-01-15");
    expect(trouve({ classifieAPartirDu: le15 }, aMinuitMoinsUne)).toBe(false);
    expect(trouve({ classifieAPartirDu: le15 }, aMinuit)).toBe(true);
    expect(trouve({ classifieAvant: le15 }, aMinuitMoinsUne)).toBe(true);
    expect(trouve({ classifieAvant: le15 }, aMinuit)).toBe(false);
  });

  test("V3: the situation that counts is the one in force, not one to come; none is found by none", () => {
    const situations = [uneSituation(), uneSituation("cdd", "2018-03-01", "2018-09-01")];
    expect(trouve({ situationAPartirDu: jour("2018-02-15") }, { situations })).toBe(false);
    expect(trouve({ situationAPartirDu: jour("2000-01-01") }, { situations: [] })).toBe(false);
  });
});

describe("V4: thèmes, niveaux and savoir-faire", () => {
  const savoirFaire = [
    unSavoirFaire({ savoirFaireId: 1, theme: "tech_reseau", niveau: "debutant" }),
    unSavoirFaire({ savoirFaireId: 2, theme: "dev_langage", niveau: "experimente" }),
  ];

  test.each<[string, CriteresVivier, boolean]>([
    ["a thème", { themes: ["tech_reseau"] }, true],
    ["one of several thèmes", { themes: ["tech_cloud", "dev_langage"] }, true],
    ["another thème", { themes: ["tech_cloud"] }, false],
    ["a niveau, in anything", { niveaux: ["experimente"] }, true],
    ["a niveau that he has in nothing", { niveaux: ["operationnel"] }, false],
    ["thème and niveau of the same savoir-faire", { themes: ["dev_langage"], niveaux: ["experimente"] }, true],
    ["thème of one, niveau of another", { themes: ["tech_reseau"], niveaux: ["experimente"] }, false],
    [
      "several of both, met by one",
      { themes: ["tech_cloud", "tech_reseau"], niveaux: ["operationnel", "debutant"] },
      true,
    ],
    [
      "several of both, met by none together",
      { themes: ["tech_cloud", "tech_reseau"], niveaux: ["experimente", "operationnel"] },
      false,
    ],
    ["a savoir-faire by name", { savoirFaire: [1] }, true],
    ["one of several", { savoirFaire: [9, 2] }, true],
    ["another", { savoirFaire: [9] }, false],
    ["by name, at his niveau", { savoirFaire: [1], niveaux: ["debutant"] }, true],
    ["by name, at another savoir-faire's niveau", { savoirFaire: [1], niveaux: ["experimente"] }, false],
    [
      "thème, name and niveau, each bound by the niveau",
      { themes: ["tech_reseau"], savoirFaire: [1], niveaux: ["debutant"] },
      true,
    ],
    ["thème at the niveau, name not", { themes: ["dev_langage"], savoirFaire: [1], niveaux: ["experimente"] }, false],
    ["thème and name of two savoir-faire, without niveau", { themes: ["dev_langage"], savoirFaire: [1] }, true],
  ])("V4: %s", (_, criteres, attendu) => {
    expect(trouve(criteres, { savoirFaire })).toBe(attendu);
  });

  test("V4: who has no savoir-faire meets none of them", () => {
    for (const criteres of [
      { themes: [...THEMES.codes] },
      { niveaux: [...NIVEAUX_MAITRISE.codes] },
      { savoirFaire: [1] },
    ]) {
      expect(trouve(criteres, { savoirFaire: [] })).toBe(false);
    }
  });

  test("V4: every criterion chosen must be met", () => {
    const tous: CriteresVivier = { bassins: [67], metiers: [3], niveauxEtude: ["bac_2"], experiences: ["3_5"] };
    expect(trouve(tous)).toBe(true);
    for (const manque of [
      { bassinId: 1 },
      { metiersActuels: [1] },
      { niveauEtude: "bac" },
      { experienceNumerique: "1_2" },
    ] as const) {
      expect(trouve(tous, manque)).toBe(false);
    }
  });

  test("V4: one more criterion never finds more, one more value in it never less", () => {
    const lies = new Set(["themes", "niveaux", "savoirFaire"]);
    fc.assert(
      fc.property(arbCandidat, arbCriteresVivier, arbInstantProche, (candidat, criteres, now) => {
        if (!satisfaitCriteres(candidat, criteres, now)) return;
        for (const nom of Object.keys(criteres) as (keyof CriteresVivier)[]) {
          const { [nom]: valeur, ...sans } = criteres;
          if (!lies.has(nom)) expect(satisfaitCriteres(candidat, sans, now)).toBe(true);
          if (!Array.isArray(valeur)) continue;
          const { saisie } = CRITERES_VIVIER[nom];
          const autres = saisie.genre === "codes" ? saisie.choix.map(({ code }) => code) : [7, 8];
          expect(satisfaitCriteres(candidat, { ...criteres, [nom]: [...valeur, ...autres] }, now)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("V4: thème and niveau are met by one savoir-faire: told again in one sentence, for anybody", () => {
    fc.assert(
      fc.property(arbCandidat, arbCriteresVivier, (candidat, { themes, niveaux, savoirFaire }) => {
        const attendu = (["theme", "savoirFaireId"] as const).every((champ) => {
          const choisis: readonly unknown[] | undefined = champ === "theme" ? themes : savoirFaire;
          return (
            choisis === undefined ||
            candidat.savoirFaire.some(
              (sf) => choisis.includes(sf[champ]) && (niveaux ?? [sf.niveau]).includes(sf.niveau),
            )
          );
        });
        const niveauSeul = !themes && !savoirFaire && niveaux;
        const niveauMet = !niveauSeul || candidat.savoirFaire.some(({ niveau }) => niveaux.includes(niveau));
        const criteres = {
          ...(themes && { themes }),
          ...(niveaux && { niveaux }),
          ...(savoirFaire && { savoirFaire }),
        };
        expect(satisfaitCriteres(candidat, criteres, NOW)).toBe(attendu && niveauMet);
      }),
      { numRuns: 500 },
    );
  });
});

describe("V1, V2: who is found", () => {
  test("V2: nobody for whom the entreprise has a fiche, whatever the criteria", () => {
    const now = NOW;
    expect(estTrouve(unCandidat(), {}, { aUneFiche: true, now })).toBe(false);
    expect(estTrouve(unCandidat(), {}, { aUneFiche: false, now })).toBe(true);
  });

  test("V1: nobody who is not in the vivier", () => {
    expect(trouve({}, { archiveLe: NOW })).toBe(false);
    expect(trouve({}, { situations: [uneSituation("cdi")] })).toBe(false);
    expect(trouve({}, { classements: [unClassement("employable", instant("2018-02-01T10:00:00.001+01:00"))] })).toBe(
      false,
    );
  });

  test("P2: the criteria themselves do not ask whether he is in the vivier", () => {
    const parti = unCandidat({ situations: [uneSituation("cdi")] });
    expect(
      satisfaitCriteres(parti, { classification: "employable", classifieAPartirDu: jour("2018-01-15") }, NOW),
    ).toBe(true);
  });
});

describe("the schema of the criteria", () => {
  test("any choice is accepted as it is", () => {
    fc.assert(
      fc.property(arbCriteresVivier, (criteres) => {
        expect(criteresVivierSchema.parse(criteres)).toEqual(criteres);
      }),
    );
  });

  test.each([
    [{ inconnu: 1 }],
    [{ bassins: [] }],
    [{ bassins: ["67"] }],
    [{ bassins: 67 }],
    [{ bassins: [0] }],
    [{ bassins: Array.from({ length: 401 }, (_, rang) => rang + 1) }],
    [{ niveauxEtude: ["bac_6"] }],
    [{ classification: "non_employable" }],
    [{ classification: ["employable"] }],
    [{ formation: -1 }],
    [{ classifieAvant: "2018-02-31" }],
    [{ nom: "x".repeat(101) }],
    [{ nom: "\0" }],
    [{ candidat: 1.5 }],
    [{ themes: null }],
  ])("refused: %j", (criteres) => {
    expect(criteresVivierSchema.safeParse(criteres).success).toBe(false);
  });

  test("V3: every criterion of the rule is there, once", () => {
    expect(Object.values(CRITERES_VIVIER).map(({ libelle }) => libelle)).toEqual([
      "Candidat",
      "Nom du candidat",
      "Bassin d’emploi",
      "Métiers actuels",
      "Niveau d’étude",
      "Expérience",
      "Thème",
      "Maîtrise",
      "Savoir-faire",
      "Classification",
      "Formation envisagée ou suivie",
      "Classifié à partir du",
      "Classifié avant le",
      "Changement de situation à partir du",
    ]);
  });
});
