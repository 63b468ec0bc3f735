import { decideFiche, type EtatFiche } from "@sar/domain";
import { describe, expect, test } from "vitest";
import { ficheApres, OUVERTURE, plusTard, refusDe, unEtat, uneFiche } from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO, CHLOE, DENIS, unCollegue } from "../../fabriques/personnes.ts";

const LE_LENDEMAIN = plusTard(OUVERTURE, { jours: 1 });
const APRES_ECHEANCE = plusTard(OUVERTURE, { jours: 30 });

function transmettre(destinataireId: number, par = acteur(ALICE)) {
  return { type: "transmettre", par, version: 1, destinataireId } as const;
}

const etat = (): EtatFiche => unEtat({ fiche: uneFiche() });

describe("F13: handing a fiche over", () => {
  test("F13, F4: to an active colleague: neither échéance nor date de mise à jour moves", () => {
    const fiche = ficheApres(etat(), transmettre(BRUNO.compteId), LE_LENDEMAIN);
    expect(fiche).toEqual({ ...uneFiche(), proprietaireId: BRUNO.compteId, version: 2 });
  });

  test("F13, F12: the history says from whom to whom", () => {
    expect(decideFiche(etat(), transmettre(BRUNO.compteId), LE_LENDEMAIN)).toMatchObject({
      events: [
        {
          type: "transmission",
          par: ALICE.compteId,
          version: 2,
          changements: [{ champ: "proprietaireId", avant: ALICE.compteId, apres: BRUNO.compteId }],
        },
      ],
    });
  });

  test.each([
    ["a colleague who has left", CHLOE.compteId],
    ["somebody of another entreprise", DENIS.compteId],
    ["nobody known", 999],
  ])("F13: not to %s", (_, destinataireId) => {
    expect(refusDe(etat(), transmettre(destinataireId), LE_LENDEMAIN)).toEqual([
      { regle: "F13", champ: "destinataireId", message: "Choisissez un collègue actif de votre entreprise." },
    ]);
  });

  test("F13: a fiche dépassée cannot be pushed on a colleague, neither one's own nor another's", () => {
    const refus = refusDe(etat(), transmettre(BRUNO.compteId), APRES_ECHEANCE);
    expect(refus).toEqual([
      {
        regle: "F13",
        champ: "destinataireId",
        message:
          "Cette fiche est dépassée\u00a0: mettez-la à jour avant de la transmettre, ou laissez Bruno Keller la reprendre.",
      },
    ]);
    const tiers = unCollegue({ compteId: 14, nom: "Émile Roth" });
    const avecTiers = { ...etat(), collegues: [ALICE, BRUNO, tiers] };
    expect(refusDe(avecTiers, transmettre(tiers.compteId, acteur(BRUNO)), APRES_ECHEANCE)).toHaveLength(1);
  });

  test("F13: he may take it over himself", () => {
    const fiche = ficheApres(etat(), transmettre(BRUNO.compteId, acteur(BRUNO)), APRES_ECHEANCE);
    expect(fiche).toMatchObject({ proprietaireId: BRUNO.compteId, echeance: uneFiche().echeance });
  });

  test("F13: a fiche dépassée pushed on one who cannot have it: both reasons at once", () => {
    expect(refusDe(etat(), transmettre(CHLOE.compteId), APRES_ECHEANCE)).toHaveLength(2);
  });

  test("F12: to its owner: nothing changes, nothing is written", () => {
    const avant = etat();
    expect(decideFiche(avant, transmettre(ALICE.compteId), LE_LENDEMAIN)).toEqual({
      ok: true,
      state: avant,
      events: [],
    });
  });
});
