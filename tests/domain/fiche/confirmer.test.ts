import { decideFiche, echeanceDe, estDepassee, peutEtreConfirmee, RESULTATS, STATUTS, statutDe } from "@sar/domain";
import { describe, expect, test } from "vitest";
import { ficheApres, OUVERTURE, plusTard, refusDe, unDetail, unEtat, uneFiche } from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO } from "../../fabriques/personnes.ts";

const confirmer = { type: "confirmer", par: acteur(BRUNO), version: 1 } as const;
const CENT_JOURS_APRES = plusTard(OUVERTURE, { jours: 100 });

describe("F5: « Toujours d'actualité »", () => {
  test.each(RESULTATS.codes)("F5: on %s", (resultat) => {
    const fiche = uneFiche({ detail: unDetail(resultat) });
    const avecDelai = STATUTS.ligne(statutDe(fiche)).delaiJours !== null;
    expect(peutEtreConfirmee(fiche)).toBe(avecDelai);
    if (avecDelai) {
      const apres = ficheApres(unEtat({ fiche }), confirmer, CENT_JOURS_APRES);
      const echeance = echeanceDe(fiche, CENT_JOURS_APRES);
      expect(apres).toEqual({ ...fiche, echeance, misAJourLe: CENT_JOURS_APRES, version: 2 });
    } else {
      expect(refusDe(unEtat({ fiche }), confirmer, CENT_JOURS_APRES)).toEqual([
        {
          regle: "F5",
          champ: null,
          message: "Le statut de cette fiche n’a pas d’échéance\u00a0: il n’y a rien à confirmer.",
        },
      ]);
    }
  });

  test("F5, F12: the history says so", () => {
    const fiche = uneFiche();
    const apres = echeanceDe(fiche, CENT_JOURS_APRES);
    expect(decideFiche(unEtat({ fiche }), confirmer, CENT_JOURS_APRES)).toMatchObject({
      events: [
        {
          type: "confirmation",
          par: BRUNO.compteId,
          le: CENT_JOURS_APRES,
          version: 2,
          changements: [{ champ: "echeance", avant: fiche.echeance, apres }],
        },
      ],
    });
  });

  test("F5, F12: two confirmations at the same moment are both in the history", () => {
    const etat = unEtat({ fiche: uneFiche({ misAJourLe: OUVERTURE }) });
    const decision = decideFiche(etat, confirmer, OUVERTURE);
    expect(decision).toMatchObject({
      events: [{ type: "confirmation", changements: [] }],
      state: { fiche: { version: 2 } },
    });
  });

  test("F5, V7: a fiche dépassée no longer is", () => {
    const fiche = uneFiche();
    expect(estDepassee(fiche, CENT_JOURS_APRES)).toBe(true);
    expect(estDepassee(ficheApres(unEtat({ fiche }), confirmer, CENT_JOURS_APRES), CENT_JOURS_APRES)).toBe(false);
    expect(ALICE.compteId).toBe(fiche.proprietaireId);
  });
});
