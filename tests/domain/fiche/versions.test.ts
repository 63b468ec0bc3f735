import { instant, type CommandeFiche, type EtatFiche } from "@sar/domain";
import { describe, expect, test } from "vitest";
import {
  apres,
  OUVERTURE,
  ouvrirPar,
  plusTard,
  refusDe,
  unEtat,
  uneFiche,
  uneSaisie,
  unSuivi,
} from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO, DENIS } from "../../fabriques/personnes.ts";

const LE_LENDEMAIN = instant("2018-01-26T16:25:00+01:00");
const OUVERTE = apres(unEtat(), ouvrirPar(), OUVERTURE);

function parBruno(etat: EtatFiche, commande: object, le = LE_LENDEMAIN): EtatFiche {
  return apres(etat, { par: acteur(BRUNO), version: etat.fiche!.version, ...commande } as CommandeFiche, le);
}

function parAlice(commande: object, version = 1): CommandeFiche {
  return { par: acteur(ALICE), version, ...commande } as CommandeFiche;
}

const SAISIE = { type: "mettreAJour", saisie: uneSaisie("abandon") };
const CONSERVEES = "Vos saisies sont conservées\u00a0: relisez la fiche, puis appliquez-les à la nouvelle version.";

/** The one reason why Alice's command on the version that she saw is refused. */
function conflit(etat: EtatFiche, commande: object = SAISIE): string {
  const [refus, ...autres] = refusDe(etat, parAlice(commande), LE_LENDEMAIN);
  expect(autres).toEqual([]);
  expect(refus).toMatchObject({ regle: "F11", champ: null });
  return refus!.message;
}

describe("F11: who saved in between is told with what and when", () => {
  test("F11: an update", () => {
    const saisie = uneSaisie("recrutement", { suivi: unSuivi({ contrat: "cdd" }), nonReponse: true });
    expect(conflit(parBruno(OUVERTE, { type: "mettreAJour", saisie }))).toBe(
      "Bruno Keller a modifié cette fiche (résultat, non-réponse, date de recrutement, contrat, fin du contrat, " +
        `état du recrutement) le ven 26/01/2018 - 16:25. ${CONSERVEES}`,
    );
  });

  test("F11: a confirmation", () => {
    expect(conflit(parBruno(OUVERTE, { type: "confirmer" }))).toBe(
      `Bruno Keller a confirmé le résultat de cette fiche le ven 26/01/2018 - 16:25. ${CONSERVEES}`,
    );
  });

  test("F11, F13: a handover, and a fiche taken over", () => {
    const transmise = parBruno(
      { ...OUVERTE, fiche: { ...OUVERTE.fiche!, proprietaireId: BRUNO.compteId } },
      { type: "transmettre", destinataireId: ALICE.compteId },
    );
    expect(conflit(transmise)).toContain(
      "Bruno Keller a transmis cette fiche à Alice Martin le ven 26/01/2018 - 16:25.",
    );
    const reprise = parBruno(OUVERTE, { type: "transmettre", destinataireId: BRUNO.compteId });
    expect(conflit(reprise)).toContain("Bruno Keller a repris cette fiche le ven 26/01/2018 - 16:25.");
  });

  test("F11: all that happened in between, in its order, and nothing from before", () => {
    const deux = parBruno(parBruno(OUVERTE, SAISIE), { ...SAISIE, saisie: uneSaisie("aucun") });
    const trois = parBruno(deux, { type: "confirmer" }, plusTard(LE_LENDEMAIN, { minutes: 1 }));
    const [refus] = refusDe(trois, parAlice(SAISIE, 2), LE_LENDEMAIN);
    expect(refus?.message).toBe(
      "Bruno Keller a modifié cette fiche (résultat) le ven 26/01/2018 - 16:25. " +
        `Bruno Keller a confirmé le résultat de cette fiche le ven 26/01/2018 - 16:26. ${CONSERVEES}`,
    );
  });

  test("F11: who saved in another window himself is told so", () => {
    const etat = apres(OUVERTE, parAlice({ type: "confirmer" }), LE_LENDEMAIN);
    expect(conflit(etat)).toMatch(/^Vous avez confirmé le résultat/u);
  });

  test("F11: a colleague who is no longer known is not named", () => {
    const etat = { ...parBruno(OUVERTE, { type: "confirmer" }), collegues: [ALICE] };
    expect(conflit(etat)).toMatch(/^Un ancien collègue a confirmé/u);
  });

  test("F11: a version of which the history says nothing is refused all the same", () => {
    const etat = unEtat({ fiche: uneFiche({ version: 4 }) });
    expect(conflit(etat)).toBe(`Cette fiche a changé depuis que vous l’avez ouverte. ${CONSERVEES}`);
    expect(refusDe(etat, parAlice(SAISIE, 5), LE_LENDEMAIN)[0]?.regle).toBe("F11");
  });

  test.each([
    ["confirmer", {}, "Relisez la fiche, puis recommencez si le résultat est toujours d’actualité."],
    [
      "transmettre",
      { destinataireId: BRUNO.compteId },
      "Relisez la fiche, puis recommencez si vous voulez toujours la transmettre.",
    ],
    ["annuler", {}, "Elle ne peut donc plus être annulée. Vous pouvez changer son résultat."],
  ])("F11: %s is held to the version too, and says what to do", (type, valeurs, suite) => {
    const etat = parBruno(OUVERTE, SAISIE);
    expect(conflit(etat, { type, ...valeurs })).toBe(
      `Bruno Keller a modifié cette fiche (résultat) le ven 26/01/2018 - 16:25. ${suite}`,
    );
  });

  test("F11: nothing is overwritten: the refused command leaves the state as it was", () => {
    const etat = parBruno(OUVERTE, SAISIE);
    const avant = structuredClone(etat);
    conflit(etat);
    expect(etat).toEqual(avant);
  });

  test("F14: a candidate's earlier fiche, undone since, is no part of the story of the next", () => {
    const annulee = apres(OUVERTE, parAlice({ type: "annuler" }), plusTard(OUVERTURE, { secondes: 5 }));
    const rouverte = apres(annulee, ouvrirPar(), plusTard(OUVERTURE, { secondes: 9 }));
    expect(rouverte.historique.map(({ type }) => type)).toEqual(["ouverture"]);
    expect(conflit(parBruno(rouverte, { type: "confirmer" }))).toMatch(/^Bruno Keller a confirmé [^.]*\. Vos saisies/u);
  });
});

describe("W1, W3: a fiche of another entreprise answers as one that does not exist", () => {
  test.each([
    { type: "mettreAJour", saisie: uneSaisie("abandon") },
    { type: "confirmer" },
    { type: "transmettre", destinataireId: DENIS.compteId },
    { type: "annuler" },
  ])("W3: $type", (commande) => {
    const parDenis = { par: acteur(DENIS), version: 1, ...commande } as CommandeFiche;
    const etrangere = refusDe(OUVERTE, parDenis, OUVERTURE);
    expect(etrangere).toEqual(refusDe(unEtat(), parDenis, OUVERTURE));
    expect(etrangere).toEqual([
      { regle: "W3", champ: null, message: "Cette fiche n’existe pas ou n’est plus dans votre portefeuille." },
    ]);
  });
});
