import { AVERTISSEMENT_VERROU, estBloque, fichesQuiBloquent } from "@sar/domain";
import { describe, expect, test } from "vitest";
import {
  ficheApres,
  OUVERTURE,
  ouvrirPar,
  plusTard,
  saisieDe,
  unDetail,
  unEtat,
  uneFiche,
  uneSaisie,
} from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO } from "../../fabriques/personnes.ts";

const ECHEANCE = plusTard(OUVERTURE, { jours: 30 });
const AVANT = plusTard(ECHEANCE, { ms: -1 });

describe("V7: the gate", () => {
  test("V7: shut from the moment of the échéance of one fiche of one's own", () => {
    const fiches = [uneFiche(), uneFiche({ detail: unDetail("vivier_recrutement") })];
    expect(estBloque(fiches, ALICE.compteId, AVANT)).toBe(false);
    expect(estBloque(fiches, ALICE.compteId, ECHEANCE)).toBe(true);
  });

  test("V7: a colleague's fiche gates him, not others; the creator counts for nothing", () => {
    const fiches = [uneFiche({ proprietaireId: BRUNO.compteId })];
    expect(estBloque(fiches, ALICE.compteId, ECHEANCE)).toBe(false);
    expect(estBloque(fiches, BRUNO.compteId, ECHEANCE)).toBe(true);
  });

  test("V7: a fiche without échéance never gates", () => {
    expect(
      estBloque([uneFiche({ detail: unDetail("abandon") })], ALICE.compteId, plusTard(ECHEANCE, { jours: 9999 })),
    ).toBe(false);
    expect(estBloque([], ALICE.compteId, ECHEANCE)).toBe(false);
  });

  test("V7: the list holds his fiches dépassées, in the order given, and only them", () => {
    const [une, autre] = [uneFiche({ dossierId: 1 }), uneFiche({ dossierId: 2, echeance: OUVERTURE })];
    const fiches = [
      une,
      uneFiche({ proprietaireId: BRUNO.compteId }),
      uneFiche({ detail: unDetail("adc_fis_3_mois") }),
      autre,
    ];
    expect(fichesQuiBloquent(fiches, ALICE.compteId, ECHEANCE)).toEqual([une, autre]);
  });

  test("V7, F4: a comment or a non-réponse does not open it; a résultat, an action or F5 does", () => {
    const fiche = uneFiche();
    const apres = (commande: object) => {
      const complete = { par: acteur(ALICE), version: 1, ...commande } as never;
      return estBloque([ficheApres(unEtat({ fiche }), complete, ECHEANCE)], ALICE.compteId, ECHEANCE);
    };
    const saisie = (valeurs: object) => ({ type: "mettreAJour", saisie: { ...saisieDe(fiche), ...valeurs } });
    expect(apres(saisie({ commentaire: "Ne répond pas.", nonReponse: true }))).toBe(true);
    expect(apres(saisie({ actions: ["prise_de_contact"] }))).toBe(false);
    expect(apres({ type: "mettreAJour", saisie: uneSaisie("abandon") })).toBe(false);
    expect(apres({ type: "confirmer" })).toBe(false);
  });

  test("V7: it never keeps a quick action from opening a fiche", () => {
    expect(ficheApres(unEtat(), ouvrirPar(), ECHEANCE).version).toBe(1);
  });

  test("V7: what is shown, to the letter", () => {
    expect(AVERTISSEMENT_VERROU).toBe(
      "Vous avez des fiches arrivées à échéance, merci de les mettre à jour avant d'utiliser de nouveau la recherche dans le vivier.",
    );
  });
});
