import { ficheApresSaisie, type SaisieFiche } from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brouillonDe,
  CHAMPS_SAISIS,
  champsModifies,
  differencesDe,
  estDejaEnregistre,
  reporter,
} from "../../../packages/ui/src/metier/fiche/brouillon.ts";
import {
  apresActe,
  entreesEnConflit,
  etatInitial,
  etatRepris,
  modificationsDe,
} from "../../../packages/ui/src/metier/fiche/etatSaisie.ts";
import { arbBrouillon, arbSaisie } from "../../fabriques/arbitraries/fiche.ts";
import { OUVERTURE, plusTard, uneFiche, uneSaisie } from "../../fabriques/fiche.ts";
import { ficheVue } from "../../fabriques/fiche-vue.ts";

const AVANT = uneFiche();
const VUE = ficheVue(AVANT);
const DEMAIN = plusTard(OUVERTURE, { jours: 1 });

/** What Bruno makes of the fiche in between. */
function versionDe(saisie: SaisieFiche) {
  return ficheVue(ficheApresSaisie(AVANT, saisie, DEMAIN), AVANT);
}

function saisi(saisie: SaisieFiche) {
  return apresActe(etatInitial(VUE), { type: "saisir", valeurs: brouillonDe(saisie) });
}

describe("what the form of a fiche remembers", () => {
  it("F11: when a colleague has saved in between, every entry is kept, and offered where it differs", () => {
    fc.assert(
      fc.property(arbSaisie, arbSaisie, (mienne, sienne) => {
        const avant = saisi(mienne);
        const fiche = versionDe(sienne);
        const entrees = entreesEnConflit(avant, fiche);
        const apres = apresActe(avant, { type: "heurter", conflit: { message: "Bruno", fiche } });
        if (entrees.length === 0) {
          expect(apres.base).toBe(fiche);
          expect(apres.refus).toEqual([{ regle: "F11", champ: null, message: "Bruno" }]);
        } else {
          expect(apres.brouillon).toBe(avant.brouillon);
          expect(apres.base).toBe(VUE);
        }
      }),
    );
  });

  it("F11: applying all one's entries to the new version changes them there, and nothing else", () => {
    fc.assert(
      fc.property(arbSaisie, arbSaisie, (mienne, sienne) => {
        const avant = saisi(mienne);
        const fiche = versionDe(sienne);
        const entrees = entreesEnConflit(avant, fiche);
        fc.pre(entrees.length > 0);
        const actuelles = brouillonDe(fiche.saisie);
        const heurte = apresActe(avant, { type: "heurter", conflit: { message: "", fiche } });
        const { base, brouillon, conflit } = apresActe(heurte, {
          type: "appliquer",
          brouillon: reporter(entrees, avant.brouillon, actuelles),
        });
        expect([base.version, conflit]).toEqual([2, null]);
        for (const champ of CHAMPS_SAISIS) {
          expect(brouillon[champ]).toEqual((entrees.includes(champ) ? avant.brouillon : actuelles)[champ]);
        }
      }),
    );
  });

  it("what is typed while a save is under way stays, on the new version", () => {
    const envoye = saisi(uneSaisie("abandon"));
    const pendant = apresActe(envoye, { type: "saisir", valeurs: { commentaire: "Rappeler lundi." } });
    const fiche = versionDe(uneSaisie("abandon"));
    const apres = apresActe(pendant, { type: "enregistrer", fiche, envoye: envoye.brouillon });
    expect(apres.base).toBe(fiche);
    expect(modificationsDe(apres)).toEqual(["commentaire"]);
  });

  it("F5: « Toujours d'actualité » keeps what is entered and not saved yet", () => {
    const fiche = { ...VUE, version: 2 };
    const apres = apresActe(saisi(uneSaisie("abandon", { nonReponse: true })), { type: "confirmer", fiche });
    expect(apres.base.version).toBe(2);
    expect(modificationsDe(apres)).toEqual(["resultat", "nonReponse"]);
  });

  it("a newer version is taken in while nothing is entered, and waits otherwise", () => {
    const fiche = versionDe(uneSaisie("abandon"));
    expect(apresActe(etatInitial(VUE), { type: "recevoir", fiche }).base).toBe(fiche);
    expect(apresActe(saisi(uneSaisie("proposition_en_cours")), { type: "recevoir", fiche }).base).toBe(VUE);
  });

  it("« Annuler les modifications » can be undone until something else is entered", () => {
    const avant = saisi(uneSaisie("abandon", { commentaire: "Sans suite." }));
    const annule = apresActe(avant, { type: "annuler" });
    expect(modificationsDe(annule)).toEqual([]);
    expect(apresActe(annule, { type: "retablir" }).brouillon).toEqual(avant.brouillon);
    expect(apresActe(annule, { type: "saisir", valeurs: { nonReponse: true } }).ecarte).toBeNull();
  });

  it("trying another résultat loses neither causes nor suivi", () => {
    const recrutement = brouillonDe(uneSaisie("recrutement"));
    const ailleurs = apresActe(saisi(uneSaisie("recrutement")), { type: "saisir", valeurs: { resultat: "abandon" } });
    const retour = apresActe(ailleurs, { type: "saisir", valeurs: { resultat: "recrutement" } });
    expect(champsModifies(recrutement, retour.brouillon)).toEqual([]);
  });

  it("a fault goes away when its field is entered anew, the others stay", () => {
    const refus = [
      { regle: "F9", champ: "suivi.date", message: "a" },
      { regle: "F9", champ: "suivi.etat", message: "b" },
    ];
    const refuse = apresActe(saisi(uneSaisie("recrutement")), { type: "refuser", refus });
    const apres = apresActe(refuse, { type: "saisir", valeurs: { "suivi.date": "2018-03-02" } });
    expect(apres.refus.map(({ champ }) => champ)).toEqual(["suivi.etat"]);
  });
});

describe("a form that is opened with a draft", () => {
  const brouillon = (saisie: object, version = 1) => ({ version, saisie, modifieLe: DEMAIN });

  it("is as it was left, whatever it held, with what counts as changed", () => {
    fc.assert(
      fc.property(arbBrouillon, (valeurs) => {
        const avant = apresActe(etatInitial(VUE), { type: "saisir", valeurs });
        fc.pre(modificationsDe(avant).length > 0);
        const apres = etatRepris(VUE, brouillon(differencesDe(brouillonDe(VUE.saisie), avant.brouillon)));
        expect(apres.brouillon).toEqual(avant.brouillon);
        expect(modificationsDe(apres)).toEqual(modificationsDe(avant));
        expect([apres.base, apres.conflit, apres.reprisDu]).toEqual([VUE, null, DEMAIN]);
      }),
    );
  });

  it("says nothing of a draft that the fiche has come to by itself", () => {
    expect(etatRepris(VUE, brouillon({ commentaire: VUE.saisie.commentaire }))).toEqual(etatInitial(VUE));
    expect(etatRepris(VUE, brouillon({}))).toEqual(etatInitial(VUE));
  });

  it("F11: shows what a colleague has changed since beside every entry, and names him", () => {
    const fiche = versionDe(uneSaisie("abandon"));
    const { base, conflit, ...etat } = etatRepris(fiche, brouillon({ commentaire: "Rappeler lundi." }));
    expect(base.version).toBe(1);
    expect(conflit?.fiche).toBe(fiche);
    expect(conflit?.message).toContain(fiche.historique[0]?.par.nom);
    expect(entreesEnConflit({ base, conflit, ...etat }, fiche)).toEqual(["commentaire"]);
    const apres = apresActe({ base, conflit, ...etat }, { type: "annuler" });
    expect([apres.base, apres.conflit, modificationsDe(apres)]).toEqual([fiche, null, []]);
  });

  it("F5, F13: goes on from a version that a confirmation or a handover has led to", () => {
    const confirmee = {
      ...VUE,
      version: 2,
      historique: VUE.historique.map((evenement) => ({
        ...evenement,
        version: 2,
        type: "confirmation" as const,
        changements: [],
      })),
    };
    const etat = etatRepris(confirmee, brouillon({ commentaire: "Rappeler lundi." }));
    expect([etat.base, etat.conflit]).toEqual([confirmee, null]);
    expect(modificationsDe(etat)).toEqual(["commentaire"]);
  });

  it("is no longer called a draft once it is saved, given up or applied", () => {
    const etat = etatRepris(VUE, brouillon({ commentaire: "Rappeler lundi." }));
    expect(apresActe(etat, { type: "saisir", valeurs: { nonReponse: true } }).reprisDu).toBe(DEMAIN);
    expect(apresActe(etat, { type: "annuler" }).reprisDu).toBeNull();
    const fiche = versionDe(uneSaisie("aucun", { commentaire: "Rappeler lundi." }));
    expect(apresActe(etat, { type: "enregistrer", fiche, envoye: etat.brouillon }).reprisDu).toBeNull();
  });
});

describe("a save whose answer was lost", () => {
  const saisie = uneSaisie("abandon", { commentaire: "Sans suite." });
  const fiche = versionDe(saisie);
  const auteur = fiche.historique[0]?.par.id ?? 0;

  it("F11: is recognised by its author, its version and all that it said", () => {
    const estFait = (envoi: object) => estDejaEnregistre({ saisie, version: 1, compteId: auteur, ...envoi }, fiche);
    expect(estFait({})).toBe(true);
    expect(estFait({ compteId: auteur + 1 })).toBe(false);
    expect(estFait({ version: 2 })).toBe(false);
    expect(estFait({ saisie: uneSaisie("abandon", { commentaire: "Autre chose." }) })).toBe(false);
    expect(estDejaEnregistre({ saisie, version: 1, compteId: auteur }, VUE)).toBe(false);
  });
});
