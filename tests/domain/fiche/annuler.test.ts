import { decideFiche, DELAI_ANNULATION_SECONDES, estTrouve, type EtatFiche } from "@sar/domain";
import { describe, expect, test } from "vitest";
import { unCandidat } from "../../fabriques/candidat.ts";
import { apres, OUVERTURE, ouvrirPar, plusTard, refusDe, unEtat, uneFiche, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO, DENIS } from "../../fabriques/personnes.ts";

const OUVERTE = apres(unEtat(), ouvrirPar(), OUVERTURE);
const DANS_LE_DELAI = plusTard(OUVERTURE, { secondes: 30 });

const annuler = (par = acteur(ALICE), version = 1) => ({ type: "annuler", par, version }) as const;

function messages(etat: EtatFiche, commande = annuler(), now = DANS_LE_DELAI): readonly string[] {
  const refus = refusDe(etat, commande, now);
  for (const { regle, champ } of refus) expect([regle, champ]).toEqual(["F14", null]);
  return refus.map(({ message }) => message);
}

describe("F14: a quick action can be undone", () => {
  test("F14: the fiche is out of the portefeuille, its history stays and says so", () => {
    const decision = decideFiche(OUVERTE, annuler(), DANS_LE_DELAI);
    const evenement = {
      type: "annulation",
      par: ALICE.compteId,
      le: DANS_LE_DELAI,
      version: 2,
      action: null,
      changements: [],
    };
    expect(decision).toEqual({
      ok: true,
      state: { ...OUVERTE, fiche: null, historique: [...OUVERTE.historique, evenement] },
      events: [evenement],
    });
  });

  test("F14, V2: the candidate is in the vivier again, and a fiche can be opened again", () => {
    const annulee = apres(OUVERTE, annuler(), DANS_LE_DELAI);
    expect(estTrouve(unCandidat(), {}, { aUneFiche: OUVERTE.fiche !== null, now: DANS_LE_DELAI })).toBe(false);
    expect(estTrouve(unCandidat(), {}, { aUneFiche: annulee.fiche !== null, now: DANS_LE_DELAI })).toBe(true);
    expect(apres(annulee, ouvrirPar("non_retenu", acteur(BRUNO)), DANS_LE_DELAI).fiche?.createurId).toBe(
      BRUNO.compteId,
    );
  });

  test("F14: for 60 seconds, to the millisecond", () => {
    expect(DELAI_ANNULATION_SECONDES).toBe(60);
    expect(apres(OUVERTE, annuler(), plusTard(OUVERTURE, { secondes: 60 })).fiche).toBeNull();
    expect(messages(OUVERTE, annuler(), plusTard(OUVERTURE, { secondes: 60, ms: 1 }))).toEqual([
      "Cette fiche est ouverte depuis plus d’une minute\u00a0: elle ne peut pas être annulée. Vous pouvez changer son résultat.",
    ]);
  });

  test("F14: by its author only", () => {
    expect(messages(OUVERTE, annuler(acteur(BRUNO)))).toEqual([
      "Cette fiche a été ouverte par quelqu’un d’autre\u00a0: elle ne peut pas être annulée. Vous pouvez changer son résultat.",
    ]);
  });

  test.each([
    ["his own update", { type: "mettreAJour", par: acteur(ALICE), version: 1, saisie: uneSaisie("abandon") }],
    ["a colleague's update", { type: "mettreAJour", par: acteur(BRUNO), version: 1, saisie: uneSaisie("abandon") }],
    ["a confirmation", { type: "confirmer", par: acteur(BRUNO), version: 1 }],
    ["a handover", { type: "transmettre", par: acteur(ALICE), version: 1, destinataireId: BRUNO.compteId }],
  ] as const)("F14: not after %s", (_, commande) => {
    const touchee = apres(OUVERTE, commande, plusTard(OUVERTURE, { secondes: 1 }));
    expect(messages(touchee, annuler(acteur(ALICE), 2))).toEqual([
      "Cette fiche a été modifiée depuis son ouverture\u00a0: elle ne peut pas être annulée. Vous pouvez changer son résultat.",
    ]);
    expect(refusDe(touchee, annuler(), DANS_LE_DELAI)[0]?.regle).toBe("F11");
  });

  test("F14, F12: a save that changed nothing has not touched it", () => {
    const commande = { type: "mettreAJour", par: acteur(BRUNO), version: 1, saisie: uneSaisie("aucun") } as const;
    expect(apres(apres(OUVERTE, commande, OUVERTURE), annuler(), DANS_LE_DELAI).fiche).toBeNull();
  });

  test("F14, H1: a fiche opened by H1 cannot be undone", () => {
    const fiche = uneFiche({
      origine: "hors_vivier",
      detail: { resultat: "adc_demande_inscription", causes: [], suivi: null },
    });
    expect(messages(unEtat({ fiche }))).toEqual([
      "Cette fiche ne vient pas d’une action rapide\u00a0: elle ne peut pas être annulée. Vous pouvez changer son résultat.",
    ]);
  });

  test("F14: every reason is told at once", () => {
    const fiche = uneFiche({ origine: "hors_vivier", version: 3 });
    expect(messages(unEtat({ fiche }), annuler(acteur(BRUNO), 3), plusTard(OUVERTURE, { jours: 1 }))).toHaveLength(4);
  });

  test("F14: what is undone cannot be undone twice", () => {
    const annulee = apres(OUVERTE, annuler(), DANS_LE_DELAI);
    expect(refusDe(annulee, annuler(), DANS_LE_DELAI)).toEqual([
      {
        regle: "W3",
        champ: null,
        message:
          "Vous avez annulé cette fiche le jeu 25/01/2018 - 13:02\u00a0: elle n’est plus dans votre portefeuille.",
      },
    ]);
  });

  test("F11, F14: a colleague whose command crosses the undoing is told who undid it and when", () => {
    const annulee = apres(OUVERTE, annuler(), DANS_LE_DELAI);
    const [refus] = refusDe(annulee, { type: "confirmer", par: acteur(BRUNO), version: 1 }, DANS_LE_DELAI);
    expect(refus?.message).toMatch(/^Alice Martin a annulé cette fiche le jeu 25\/01\/2018 - 13:02/u);
  });

  test("W3: another entreprise is not even told that there was a fiche", () => {
    const annulee = apres(OUVERTE, annuler(), DANS_LE_DELAI);
    const parDenis = { type: "confirmer", par: acteur(DENIS), version: 1 } as const;
    expect(refusDe(annulee, parDenis, DANS_LE_DELAI)).toEqual(refusDe(unEtat(), parDenis, DANS_LE_DELAI));
  });
});
