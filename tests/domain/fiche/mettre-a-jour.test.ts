import {
  ACTIONS_EFFECTUEES,
  CAUSES_REJET,
  COMMENTAIRE_MAX,
  decideFiche,
  echeanceDe,
  ficheApresSaisie,
  jour,
  RESULTATS,
  signaleNonReponse,
  statutDe,
  type Fiche,
  type SaisieFiche,
} from "@sar/domain";
import { describe, expect, test } from "vitest";
import {
  ficheApres,
  OUVERTURE,
  plusTard,
  refusDe,
  saisieDe,
  unDetail,
  unEtat,
  uneFiche,
  uneSaisie,
  unSuivi,
  type ValeursFiche,
} from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO } from "../../fabriques/personnes.ts";

const DIX_JOURS_APRES = plusTard(OUVERTURE, { jours: 10 });

function enregistrer(fiche: Fiche, saisie: SaisieFiche, par = acteur(ALICE)) {
  const commande = { type: "mettreAJour", par, version: fiche.version, saisie } as const;
  return { etat: unEtat({ fiche }), commande };
}

function decision(fiche: Fiche, saisie: SaisieFiche) {
  const { etat, commande } = enregistrer(fiche, saisie);
  const rendue = decideFiche(etat, commande, DIX_JOURS_APRES);
  if (!rendue.ok) throw new Error("Refused");
  return rendue;
}

function apresSaisie(fiche: Fiche, saisie: SaisieFiche): Fiche {
  const { etat, commande } = enregistrer(fiche, saisie);
  return ficheApres(etat, commande, DIX_JOURS_APRES);
}

function refus(fiche: Fiche, saisie: SaisieFiche) {
  const { etat, commande } = enregistrer(fiche, saisie);
  return refusDe(etat, commande, DIX_JOURS_APRES);
}

/** A saved fiche and the change of one thing in it, as {@link saisieDe} with other values. */
type Cas = readonly [string, ValeursFiche, Partial<SaisieFiche>];

const recrute: ValeursFiche = { detail: { resultat: "recrutement", causes: [], suivi: unSuivi() } };
const nonEmployable: ValeursFiche = { detail: unDetail("entretien_non_employable") };
const actions: ValeursFiche = { actions: ["etude_fiche_profil", "analyse_cv"] };

describe("F4: what moves the échéance", () => {
  test.each<Cas>([
    ["another résultat of another statut", {}, uneSaisie("proposition_en_cours")],
    [
      "another résultat of the same statut",
      { detail: unDetail("proposition_sous_reserve") },
      { resultat: "proposition_en_cours" },
    ],
    ["one more action", {}, { actions: ["analyse_cv"] }],
    ["one action less", actions, { actions: ["analyse_cv"] }],
    ["as many actions, but others", actions, { actions: ["etude_fiche_profil", "entretien_rh"] }],
  ])("F4: %s: computed again", (_, avant, change) => {
    const fiche = uneFiche(avant);
    const apres = apresSaisie(fiche, { ...saisieDe(fiche), ...change } as SaisieFiche);
    expect(apres.echeance).toBe(echeanceDe(apres, DIX_JOURS_APRES));
    expect(apres.echeance).not.toBe(fiche.echeance);
    expect(apres.misAJourLe).toBe(DIX_JOURS_APRES);
  });

  test("F4: another statut under the same résultat: computed again", () => {
    const fiche = uneFiche({ detail: { resultat: "recrutement", causes: [], suivi: unSuivi({ etat: "confirme" }) } });
    expect(fiche.echeance).toBeNull();
    const apres = apresSaisie(fiche, uneSaisie("recrutement", { suivi: unSuivi({ etat: "periode_essai" }) }));
    expect(apres.echeance).toBe(echeanceDe(apres, DIX_JOURS_APRES));
  });

  test.each<Cas>([
    ["a comment", {}, { commentaire: "À rappeler lundi." }],
    ["the non-réponse", {}, { nonReponse: true }],
    ["the date of recrutement", recrute, { suivi: { ...unSuivi(), date: jour("2018-03-02") } as never }],
    ["the contrat and its end", recrute, { suivi: unSuivi({ contrat: "cdd" }) }],
    [
      "the same actions in another order",
      { ...actions, commentaire: "x" },
      { actions: ["analyse_cv", "etude_fiche_profil"], commentaire: "" },
    ],
  ])("F4: %s: left as it is, and the date de mise à jour moves", (_, avant, change) => {
    const fiche = uneFiche(avant);
    const apres = apresSaisie(fiche, { ...saisieDe(fiche), ...change } as SaisieFiche);
    expect(apres.echeance).toBe(fiche.echeance);
    expect(apres.misAJourLe).toBe(DIX_JOURS_APRES);
    expect(apres.version).toBe(2);
  });

  test("F4: other causes leave it: there is none", () => {
    const fiche = uneFiche(nonEmployable);
    const apres = apresSaisie(fiche, uneSaisie("entretien_non_employable", { causes: ["salaire"] } as never));
    expect(apres).toMatchObject({ echeance: null, causes: ["salaire"], version: 2 });
  });

  test("F4, V7: a comment or a non-réponse alone leaves a fiche dépassée", () => {
    const fiche = uneFiche({ echeance: OUVERTURE });
    const apres = apresSaisie(fiche, { ...saisieDe(fiche), nonReponse: true, commentaire: "Ne répond pas." });
    expect(apres.echeance).toBe(OUVERTURE);
  });

  test("F2 to F4: what the form shows before saving is what is saved", () => {
    const fiche = uneFiche(actions);
    const saisie = uneSaisie("recrutement", { actions: ["autre", "entretien_rh"] });
    expect(ficheApresSaisie(fiche, saisie, DIX_JOURS_APRES)).toEqual(apresSaisie(fiche, saisie));
  });
});

describe("F7: from any résultat to any other", () => {
  test.each(RESULTATS.codes)("F7: from %s", (avant) => {
    const fiche = uneFiche({ detail: unDetail(avant) });
    for (const resultat of RESULTATS.codes.filter((code) => code !== avant)) {
      const apres = apresSaisie(fiche, uneSaisie(resultat));
      expect(apres).toMatchObject({ ...unDetail(resultat), version: 2, echeance: echeanceDe(apres, DIX_JOURS_APRES) });
    }
  });

  test("F7: no résultat changes the dossier", () => {
    const { etat, commande } = enregistrer(uneFiche(), uneSaisie("candidat_en_emploi"));
    expect(decideFiche(etat, commande, DIX_JOURS_APRES)).toMatchObject({ state: { dossier: etat.dossier } });
  });
});

describe("F8: causes de rejet", () => {
  test("F8: kept in the order of their list and each once", () => {
    const causes = ["autre", "competences", "autre", "motivation"] as const;
    const apres = apresSaisie(uneFiche(), uneSaisie("entretien_non_employable", { causes }));
    expect(apres.causes).toEqual(["competences", "motivation", "autre"]);
  });

  test("F8: every one of the 8 can be the only one", () => {
    for (const cause of CAUSES_REJET.codes) {
      const saisie = uneSaisie("entretien_non_employable", { causes: [cause] } as never);
      expect(apresSaisie(uneFiche(), saisie).causes).toEqual([cause]);
    }
  });

  test("F8, F12: leaving the résultat clears them, the history keeps them", () => {
    const { state, events } = decision(uneFiche(nonEmployable), uneSaisie("abandon"));
    expect(state.fiche?.causes).toEqual([]);
    expect(events[0]?.changements).toContainEqual({ champ: "causes", avant: ["competences"], apres: [] });
  });
});

describe("F9: suivi recrutement", () => {
  test.each([
    ["before", "2018-02-28"],
    ["on", "2018-03-01"],
  ])("F9: an end %s the date of recrutement is refused at its field", (_, finLe) => {
    const suivi = { ...unSuivi({ contrat: "apprentissage" }), finLe: jour(finLe) } as never;
    expect(refus(uneFiche(), uneSaisie("recrutement", { suivi }))).toEqual([
      {
        regle: "F9",
        champ: "suivi.finLe",
        message: "Indiquez une fin de contrat postérieure à la date de recrutement.",
      },
    ]);
  });

  test("F9: an end the day after is accepted", () => {
    const suivi = { ...unSuivi({ contrat: "cdd" }), finLe: jour("2018-03-02") } as never;
    expect(apresSaisie(uneFiche(), uneSaisie("recrutement", { suivi })).suivi?.finLe).toBe("2018-03-02");
  });

  test("F9, F12: leaving recrutement clears the section, the history keeps what it held", () => {
    const suivi = unSuivi({ contrat: "cdd" });
    const fiche = uneFiche({ detail: { resultat: "recrutement", causes: [], suivi } });
    const { state, events } = decision(fiche, uneSaisie("abandon"));
    expect(state.fiche?.suivi).toBeNull();
    expect(events[0]?.changements).toEqual(
      expect.arrayContaining([
        { champ: "suivi.date", avant: suivi.date, apres: null },
        { champ: "suivi.contrat", avant: "cdd", apres: null },
        { champ: "suivi.finLe", avant: suivi.finLe, apres: null },
        { champ: "suivi.etat", avant: "periode_essai", apres: null },
      ]),
    );
  });
});

describe("F10: non-réponse", () => {
  test.each([
    ["ticked", false, true, true],
    ["ticked again without having been unticked", true, true, false],
    ["unticked", true, false, false],
    ["left unticked", false, false, false],
  ])("F10: %s", (_, avant, nonReponse, mail) => {
    const { events } = decision(uneFiche({ nonReponse: avant }), uneSaisie("aucun", { nonReponse, commentaire: "x" }));
    expect(events.filter(signaleNonReponse)).toHaveLength(mail ? 1 : 0);
  });
});

describe("F12: an update is kept in the history", () => {
  test("F12: who, when, each field before and after", () => {
    const fiche = uneFiche();
    const { commande } = enregistrer(fiche, uneSaisie("abandon", { commentaire: "Sans suite." }), acteur(BRUNO));
    expect(decideFiche(unEtat({ fiche }), commande, DIX_JOURS_APRES)).toMatchObject({
      events: [
        {
          type: "mise_a_jour",
          par: BRUNO.compteId,
          le: DIX_JOURS_APRES,
          version: 2,
          action: null,
          changements: [
            { champ: "resultat", avant: "aucun", apres: "abandon" },
            { champ: "statut", avant: "etude_en_cours", apres: "non_retenu" },
            { champ: "echeance", avant: fiche.echeance, apres: null },
            { champ: "commentaire", avant: "", apres: "Sans suite." },
          ],
        },
      ],
    });
  });

  test.each<[string, ValeursFiche]>([
    ["a fiche just opened", {}],
    ["a recrutement", recrute],
    ["a rejection", nonEmployable],
    ["a fiche with actions", actions],
  ])("F12: the same again writes nothing: %s", (_, valeurs) => {
    const fiche = uneFiche(valeurs);
    const { etat, commande } = enregistrer(fiche, saisieDe(fiche));
    expect(decideFiche(etat, commande, DIX_JOURS_APRES)).toEqual({ ok: true, state: etat, events: [] });
  });

  test("F12: actions and causes in another order, or twice, are the same", () => {
    const fiche = uneFiche({
      ...actions,
      detail: { ...unDetail("entretien_non_employable"), causes: ["competences", "salaire"] } as never,
    });
    const saisie = {
      ...saisieDe(fiche),
      actions: ["analyse_cv", "etude_fiche_profil", "analyse_cv"],
      causes: ["salaire", "competences"],
    };
    expect(decision(fiche, saisie as never).events).toEqual([]);
  });

  test("actions are kept in the order of their list and each once", () => {
    const toutes = [...ACTIONS_EFFECTUEES.codes].toReversed();
    expect(apresSaisie(uneFiche(), uneSaisie("aucun", { actions: [...toutes, ...toutes] })).actions).toEqual(
      ACTIONS_EFFECTUEES.codes,
    );
  });
});

describe("F15: the comment", () => {
  test("F15: 4,000 characters are kept, one more is refused at its field", () => {
    const longueur = (n: number) => uneSaisie("aucun", { commentaire: "é".repeat(n) });
    expect(apresSaisie(uneFiche(), longueur(COMMENTAIRE_MAX)).commentaire).toHaveLength(4000);
    expect(refus(uneFiche(), longueur(4001))).toEqual([
      { regle: "F15", champ: "commentaire", message: "Raccourcissez ce texte\u00a0: 4\u202f000 caractères au plus." },
    ]);
  });
});

describe("an update", () => {
  test("all that is wrong is told at once", () => {
    const suivi = { ...unSuivi({ contrat: "cdd" }), finLe: jour("2018-01-01") } as never;
    const saisie = uneSaisie("recrutement", { suivi, commentaire: "x".repeat(5000) });
    expect(refus(uneFiche(), saisie).map(({ regle }) => regle)).toEqual(["F9", "F15"]);
  });

  test("W1: a colleague's fiche is edited without changing its owner", () => {
    const { etat, commande } = enregistrer(uneFiche(), uneSaisie("abandon"), acteur(BRUNO));
    const apres = ficheApres(etat, commande, DIX_JOURS_APRES);
    expect(apres).toMatchObject({ proprietaireId: ALICE.compteId, createurId: ALICE.compteId });
    expect(statutDe(apres)).toBe("non_retenu");
  });
});
