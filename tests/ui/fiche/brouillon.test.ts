import { RESULTATS, statutDe } from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brouillonDe, champsModifies, suiteDuBrouillon } from "../../../packages/ui/src/metier/fiche/brouillon.ts";
import { validerBrouillon } from "../../../packages/ui/src/metier/fiche/validation.ts";
import { arbSaisie } from "../../fabriques/arbitraries/fiche.ts";
import { ficheApres, OUVERTURE, plusTard, saisieDe, uneFiche, unDetail, unEtat } from "../../fabriques/fiche.ts";
import { ficheVue } from "../../fabriques/fiche-vue.ts";
import { acteur, ALICE } from "../../fabriques/personnes.ts";

const DEMAIN = plusTard(OUVERTURE, { jours: 1 });

describe("the form of a fiche", () => {
  it("F2 to F4: shows the very statut and échéance that saving gives", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RESULTATS.codes), arbSaisie, (resultat, saisie) => {
        const avant = uneFiche({ detail: unDetail(resultat) });
        const commande = { type: "mettreAJour" as const, par: acteur(ALICE), version: 1, saisie };
        const apres = ficheApres(unEtat({ fiche: avant }), commande, DEMAIN);
        expect(suiteDuBrouillon(ficheVue(avant), brouillonDe(saisie), DEMAIN)).toEqual({
          statut: statutDe(apres),
          echeance: apres.echeance,
        });
      }),
    );
  });

  it("F2: cannot tell the statut of a recrutement before its état is chosen", () => {
    const vue = ficheVue(uneFiche());
    const brouillon = { ...brouillonDe(vue.saisie), resultat: "recrutement" as const };
    expect(suiteDuBrouillon(vue, brouillon, DEMAIN)).toBeNull();
    expect(suiteDuBrouillon(vue, { ...brouillon, "suivi.etat": "confirme" }, DEMAIN)).toEqual({
      statut: "recrute",
      echeance: null,
    });
  });

  it("sends what it was filled with, and counts nothing as changed", () => {
    fc.assert(
      fc.property(arbSaisie, (saisie) => {
        const brouillon = brouillonDe(saisie);
        const validation = validerBrouillon(brouillon);
        expect(validation).toMatchObject({ ok: true });
        expect(validation.ok && brouillonDe(validation.saisie)).toEqual(brouillon);
        expect(champsModifies(brouillon, brouillon)).toEqual([]);
      }),
    );
  });

  it("counts changes by field, and no field that the résultat hides", () => {
    const depart = brouillonDe(saisieDe(uneFiche({ detail: unDetail("recrutement") })));
    expect(champsModifies(depart, { ...depart, resultat: "abandon" })).toEqual(["resultat"]);
    const etude = brouillonDe(saisieDe(uneFiche()));
    expect(champsModifies(etude, { ...depart, actions: ["analyse_cv"], commentaire: "Vu." }).toSorted()).toEqual([
      "actions",
      "commentaire",
      "resultat",
      "suivi.contrat",
      "suivi.date",
      "suivi.etat",
    ]);
  });

  it("F9: tells every fault of a recrutement at once, each at its field", () => {
    const brouillon = { ...brouillonDe(saisieDe(uneFiche())), resultat: "recrutement" as const };
    const fautes = (valeurs: object) => {
      const validation = validerBrouillon({ ...brouillon, ...valeurs });
      return validation.ok ? [] : validation.refus.map(({ champ }) => champ ?? "").toSorted();
    };
    expect(fautes({})).toEqual(["suivi.contrat", "suivi.date", "suivi.etat"]);
    expect(fautes({ "suivi.contrat": "cdd", "suivi.date": "31/02/2020" })).toEqual([
      "suivi.date",
      "suivi.etat",
      "suivi.finLe",
    ]);
    const dates = { "suivi.date": "2020-03-01", "suivi.finLe": "2020-03-01" };
    expect(fautes({ ...dates, "suivi.contrat": "cdd", commentaire: "é".repeat(4001) })).toEqual([
      "commentaire",
      "suivi.etat",
      "suivi.finLe",
    ]);
    expect(fautes({ ...dates, "suivi.contrat": "cdi", "suivi.etat": "confirme" })).toEqual([]);
  });

  it("F8: asks for a cause de rejet at the causes", () => {
    const brouillon = { ...brouillonDe(saisieDe(uneFiche())), resultat: "entretien_non_employable" as const };
    expect(validerBrouillon(brouillon)).toEqual({
      ok: false,
      refus: [{ regle: null, champ: "causes", message: "Cochez au moins une cause de rejet." }],
    });
  });
});
